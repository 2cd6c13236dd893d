package readout.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Publication;
import readout.model.Publication.Certainty;

class PublicationInferenceTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 12, 29);
  private final PublicationInference inference = new PublicationInference(new TimeTagger());

  private static Sister sister(LocalDate day, String body) {
    return new Sister(Publication.on(day, Certainty.STATED, "first line"), body);
  }

  private static final Sister DATED =
      sister(WEDNESDAY, "The minister spoke Wednesday with her colleague in Oslo.");

  @Test
  void boundsByTheWeekdaysOfAStory() {
    Publication found =
        inference.infer(
            "The minister spoke to her colleague in Oslo on Wednesday. An aide said on Tuesday"
                + " that talks will be held on Jan. 10. They warned him earlier this month. The"
                + " talks take place next month.",
            List.of(DATED));
    assertEquals(Optional.of(WEDNESDAY), found.from());
    assertEquals(Optional.of(WEDNESDAY.plusDays(1)), found.to());
    assertEquals(Certainty.INFERRED, found.certainty());
    assertTrue(found.reason().contains("Wednesday"), found.reason());
  }

  @Test
  void allowsTheDayAfterWhereItMayBeNamed() {
    Publication found =
        inference.infer("He left on Thursday. She spoke on Wednesday.", List.of(DATED));
    assertEquals(Optional.of(WEDNESDAY), found.from());
    assertEquals(Optional.of(WEDNESDAY.plusDays(2)), found.to());
  }

  @Test
  void endsWithTheMonthWhoseNextIsNamed() {
    LocalDate last = LocalDate.of(2021, 12, 31);
    Publication found =
        inference.infer(
            "She spoke on Friday. Talks will be held on Jan. 10, he said. They sit down next month.",
            List.of(sister(last, "She spoke Friday.")));
    assertEquals(Optional.of(last), found.day());
  }

  @Test
  void takesTheSisterThatSharesTheWeekday() {
    Sister other = sister(WEDNESDAY.minusDays(14), "Snow fell on the hills.");
    Publication found =
        inference.infer("The minister spoke in Oslo on Wednesday.", List.of(other, DATED));
    assertEquals(Optional.of(WEDNESDAY), found.from());
  }

  @Test
  void staysUnknownWithoutAnyDate() {
    assertEquals(Publication.unknown(), inference.infer("He spoke on Wednesday.", List.of()));
    Sister undated = new Sister(Publication.unknown(), "He spoke on Wednesday.");
    assertEquals(
        Publication.unknown(), inference.infer("He spoke on Wednesday.", List.of(undated)));
    assertEquals(Publication.unknown(), inference.infer("", List.of()));
  }

  @Test
  void boundsByItsOwnWrittenDates() {
    Publication found =
        inference.infer(
            "He was shot on May 3, 2017. A trial will begin on June 9, 2018.", List.of());
    assertEquals(Optional.of(LocalDate.of(2017, 5, 3)), found.from());
    assertEquals(Optional.of(LocalDate.of(2018, 6, 9)), found.to());
  }

  @Test
  void theDayOfTheLastChangeBoundsIt() {
    Publication changed =
        Publication.on(LocalDate.of(2022, 1, 3), Certainty.METADATA, "a time element");
    Publication alone = inference.infer("The envoys met in Oslo.", changed, List.of());
    assertEquals(Optional.of(LocalDate.of(2022, 1, 3)), alone.day());
    assertEquals(Certainty.INFERRED, alone.certainty());
    assertEquals(
        "it was last changed on 2022-01-03, by a time element, and nothing else in it tells a day",
        alone.reason());

    Publication beside = inference.infer("She spoke on Wednesday.", changed, List.of(DATED));
    assertEquals(Optional.of(WEDNESDAY), beside.from());
    assertEquals(Optional.of(WEDNESDAY.plusDays(1)), beside.to());

    Publication sooner = Publication.on(WEDNESDAY, Certainty.METADATA, "a time element");
    assertEquals(
        Optional.of(WEDNESDAY),
        inference.infer("She spoke on Wednesday.", sooner, List.of(DATED)).day());

    Publication told = inference.infer("They met on 29 December 2021.", changed, List.of());
    assertEquals(Optional.of(LocalDate.of(2021, 12, 29)), told.from());
    assertEquals(Optional.of(LocalDate.of(2022, 1, 3)), told.to());

    Publication before =
        Publication.on(LocalDate.of(2021, 12, 1), Certainty.METADATA, "a time element");
    assertEquals(
        inference.infer("She spoke on Wednesday.", List.of(DATED)),
        inference.infer("She spoke on Wednesday.", before, List.of(DATED)));
  }
}
