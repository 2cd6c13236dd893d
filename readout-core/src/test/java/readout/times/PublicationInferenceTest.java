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
}
