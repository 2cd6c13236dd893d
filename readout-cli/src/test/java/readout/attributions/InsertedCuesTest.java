package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.reading.ReadText;

class InsertedCuesTest {
  @Test
  void aConditionBeforeTheCueIsSaidToo() {
    says(
        "If the law is unjust, Karel Dvorak said, citizens must resist it.",
        "Karel Dvorak INDIRECT If the law is unjust|citizens must resist it.");
  }

  @Test
  void aNounBeforeTheCueIsSaidToo() {
    says(
        "One of the choices they made, according to aides, is to turn the charge around.",
        "aides INDIRECT One of the choices they made|is to turn the charge around.");
    says(
        "The firm receives, according to the ministry, $200 million in contracts.",
        "ministry INDIRECT The firm receives|$200 million in contracts.");
  }

  @Test
  void aNounBeforeTheCueIsNoSource() {
    says(
        "The closing of the port, Foreign Minister Karel Dvorak said, “is a blow to us.”",
        "Karel Dvorak MIXED The closing of the port|is a blow to us.");
    says(
        "The port, Karel Dvorak said, “must not be shut.”",
        "Karel Dvorak MIXED The port|must not be shut.");
    says(
        "The minister, who is new, said the port would open.",
        "minister INDIRECT the port would open");
  }

  @Test
  void aWholeClauseBeforeTheCueStandsAlone() {
    says(
        "The port is shut, Karel Dvorak said, citing the storm.",
        "Karel Dvorak INDIRECT The port is shut");
  }

  @Test
  void whereAndUponWhatItWasSaidIsNot() {
    says(
        "In an interview on Sunday, Karel Dvorak said, the port will stay shut.",
        "Karel Dvorak INDIRECT the port will stay shut");
    says(
        "At a rally in the harbour, Karel Dvorak said, “The port will stay shut.”",
        "Karel Dvorak DIRECT The port will stay shut.");
  }

  @Test
  void whoASpeakerIsIsNotSaid() {
    says(
        "“We are glad” about the pact, said Karel Dvorak, head of a union that left the league.",
        "Karel Dvorak MIXED “We are glad” about the pact");
  }

  @Test
  void whatAnotherSaysOrWhereItWasSaidEndsTheWords() {
    says(
        "If the law is unjust, Karel Dvorak said, citizens must resist it, but Maria Novak called"
            + " it fair.",
        "Karel Dvorak INDIRECT If the law is unjust|citizens must resist it");
    says(
        "The talks collapsed, Karel Dvorak said, in an interview with the paper.",
        "Karel Dvorak INDIRECT The talks collapsed");
  }

  @Test
  void whatTheSpeakerDidMeanwhileIsNotSaid() {
    for (String before : List.of("Speaking in Prague", "On Twitter", "With a smile")) {
      says(
          before + ", Karel Dvorak said, the port will close.",
          "Karel Dvorak INDIRECT the port will close");
    }
    says(
        "At one point, Karel Dvorak said, the port was closed.",
        "Karel Dvorak INDIRECT At one point|the port was closed.");
  }

  @Test
  void whoTheSourceIsGoesWithIt() {
    says(
        "The bridge, according to Karel Dvorak, head of the union, is closed.",
        "Karel Dvorak INDIRECT The bridge|is closed.");
  }

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), ReadText.of(text).speeches());
  }
}
