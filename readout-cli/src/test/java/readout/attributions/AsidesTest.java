package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.reading.ReadText;

class AsidesTest {
  @Test
  void aContrastInTheTenseOfWhatIsSaidIsSaidToo() {
    says(
        "The survey found that northern towns backed the pact, while southern towns opposed it.",
        "survey INDIRECT northern towns backed the pact, while southern towns opposed it");
    says(
        "Karel Dvorak said he had slept well, though he did have a cough.",
        "Karel Dvorak INDIRECT he had slept well, though he did have a cough");
  }

  @Test
  void aContrastInAnotherTenseIsTheReports() {
    says(
        "Karel Dvorak said the court should hear the case, while his rivals went after the judge.",
        "Karel Dvorak INDIRECT the court should hear the case");
  }

  @Test
  void whatAnotherSaysMeanwhileIsNotSaid() {
    says(
        "Karel Dvorak argued that the strike was an error, while critics said it was a crime.",
        "Karel Dvorak INDIRECT the strike was an error",
        "critics INDIRECT it was a crime");
  }

  @Test
  void evenAsSetsTheReportAgainstTheWords() {
    says(
        "Karel Dvorak said he would back the winner, even as he left the party.",
        "Karel Dvorak INDIRECT he would back the winner");
  }

  @Test
  void whoElseDoesSoIsTheReports() {
    says(
        "Karel Dvorak said he will not back the treaty, as have other members of his party.",
        "Karel Dvorak INDIRECT he will not back the treaty");
  }

  @Test
  void aRelativeClauseAtTheEndExplainsUnlessItForetells() {
    says(
        "Karel Dvorak said he would march to the harbour, which opened on Friday.",
        "Karel Dvorak INDIRECT he would march to the harbour");
    says(
        "Karel Dvorak said the slump made it risky to raise rates, which would cut demand.",
        "Karel Dvorak INDIRECT the slump made it risky to raise rates, which would cut demand");
  }

  @Test
  void anAsideInTheMiddleEndsNothing() {
    says(
        "Karel Dvorak said the new treaty, as have other pacts, will fail.",
        "Karel Dvorak INDIRECT the new treaty, as have other pacts, will fail");
  }

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), ReadText.of(text).speeches());
  }
}
