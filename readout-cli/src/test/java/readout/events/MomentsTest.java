package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Slot;
import readout.model.TimeValue;
import readout.reading.ReadText;

/** The texts are published on Tuesday 15 March 2022. */
class MomentsTest {
  @Test
  void theDayOfTheTellingIsNotTheDayOfWhatIsTold() {
    TimeValue time =
        time(
            "assault.attack",
            "Polish officials said on Sunday that rebels attacked Polish forces.");
    assertEquals("PRESENT_REF", time.timex());
    assertEquals(LocalDate.of(2022, 3, 12), time.from().orElseThrow());
    assertEquals(LocalDate.of(2022, 3, 13), time.to().orElseThrow());
    assertEquals(
        "2022-03-13",
        time(
                "assault.attack",
                "Polish officials said that rebels attacked Polish forces on Sunday.")
            .timex());
    assertEquals(
        "2022-03-13",
        time("assault.attack", "On Sunday, rebels attacked Polish forces, Polish officials said.")
            .timex());
  }

  @Test
  void aPositionIsTakenWhenItIsSaid() {
    assertEquals(
        "2022-03-13",
        time(
                "position.will",
                "\"We are patient,\" the Turkish foreign minister said on Sunday in a statement."
                    + " \"We will keep our embassy open.\"")
            .timex());
  }

  @Test
  void aDayThatSomethingIsDueByIsNotWhenItIsWanted() {
    assertEquals(
        "PRESENT_REF",
        time("position.want", "Ankara wants a safe zone along the border by June.").timex());
  }

  @Test
  void theDayOfAnAnnouncementIsNotTheDayOfThePlan() {
    Finding troops =
        ReadText.of("Poland in 2020 announced a scheme to send 3,000 extra troops abroad.")
            .readBy("force.quantity")
            .get(0);
    assertEquals(List.of(), ReadText.labels(troops, Slot.TIME));
  }

  @Test
  void whatWasSaidWasNotSaidInWeeksToCome() {
    List<Finding> said =
        ReadText.of(
                "With talks set to fill the next several weeks, Holm said the law would be split.")
            .readBy("attribution.say.source");
    assertEquals(List.of(), ReadText.labels(said.get(0), Slot.TIME));
  }

  @Test
  void aMonthThatIsStillToComeIsTheOneBefore() {
    List<Finding> seized =
        ReadText.of(
                "Peru seized the Chilean port in February and denied it.",
                LocalDate.of(2025, 1, 20))
            .readBy("event.assault.seize");
    TimeValue time = seized.get(0).first(Slot.TIME, TimeValue.class).orElseThrow();
    assertEquals("2024-02", time.timex());
    assertEquals(LocalDate.of(2024, 2, 29), time.to().orElseThrow());
  }

  @Test
  void whoDidItIsNotTheNewsOfTheDay() {
    TimeValue time =
        time("assault.attack", "The rebels who attacked Polish forces were freed on Monday.");
    assertEquals("PAST_REF", time.timex());
    assertEquals(Optional.empty(), time.from());
    assertEquals(
        "PRESENT_REF", time("assault.attack", "The rebels attacked Polish forces.").timex());
  }

  @Test
  void whatHasHappenedAtSomeTimeHasNoBeginning() {
    assertEquals("PAST_REF", time("agree.promise", "Peru has pledged to help Chile.").timex());
    assertEquals("PRESENT_REF", time("agree.promise", "Peru pledged to help Chile.").timex());
  }

  @Test
  void thePlanIsNotOfTheDayOnWhichItWasTold() {
    List<Finding> sold =
        ReadText.of("Poland said on Friday it would sell jets to Peru.").findings().stream()
            .filter(finding -> finding.factuality() == Factuality.PLANNED)
            .filter(finding -> finding.kind() == Kind.EVENT)
            .toList();
    assertEquals(1, sold.size());
    assertEquals(List.of(), ReadText.labels(sold.get(0), Slot.TIME));
  }

  @Test
  void farDownWhatIsPastLedToTheNews() {
    String filler = "Nothing else was known. ".repeat(16);
    assertEquals(
        "PAST_REF", time("assault.attack", filler + "Rebels attacked Polish forces.").timex());
    assertEquals("PRESENT_REF", time("assault.attack", "Rebels attacked Polish forces.").timex());
  }

  private static TimeValue time(String rule, String text) {
    List<Finding> found = ReadText.of(text).readBy("event." + rule);
    Optional<TimeValue> time =
        found.stream().findFirst().flatMap(first -> first.first(Slot.TIME, TimeValue.class));
    return time.orElseThrow(() -> new AssertionError(text));
  }
}
