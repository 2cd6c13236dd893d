package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.reading.ReadText;

class AttributionFinderTest {
  @Test
  void aQuotationWithItsCueIsDirect() {
    says(
        "“We will not accept this,” Foreign Minister Karel Dvorak said on Tuesday.",
        "Karel Dvorak DIRECT We will not accept this,");
    says(
        "Karel Dvorak wrote on Twitter: “The talks have failed.”",
        "Karel Dvorak DIRECT The talks have failed.");
  }

  @Test
  void aClauseInTheReportsWordsIsIndirect() {
    says(
        "Defense Minister Anna Lindqvist said the troops would stay until spring.",
        "Anna Lindqvist INDIRECT the troops would stay until spring");
  }

  @Test
  void aClauseWithQuotedWordsIsMixed() {
    says(
        "The prime minister said the deal was “a gift to the aggressor” and would not last.",
        "prime minister MIXED the deal was “a gift to the aggressor” and would not last");
  }

  @Test
  void aQuotationBrokenByItsCueIsOne() {
    says(
        "“We don't want war,” the minister said, “but we are ready for one.”",
        "minister DIRECT We don't want war,|but we are ready for one.");
  }

  @Test
  void aQuotationWithoutACueGoesOnWithTheSpeakerBefore() {
    says(
        "“The talks were useful,” said Karel Dvorak. “We will meet again in May.”",
        "Karel Dvorak DIRECT The talks were useful,|We will meet again in May.");
  }

  @Test
  void aQuotationOverTwoParagraphsIsOne() {
    says(
        "“The inquiry is over,” Karel Dvorak said. “It took us a year and it found nothing.\n\n"
            + "“And we will not open it again.”\n\nThe weather was fine.",
        "Karel Dvorak DIRECT The inquiry is over,|It took us a year and it found nothing.",
        "Karel Dvorak DIRECT And we will not open it again.");
  }

  @Test
  void whatSomebodyReportsAnotherToSayIsBothTheirs() {
    says(
        "The minister, Karel Dvorak, said that Anna Lindqvist had told him that the army was"
            + " ready.",
        "Karel Dvorak INDIRECT Anna Lindqvist had told him that the army was ready",
        "Anna Lindqvist INDIRECT the army was ready");
  }

  @Test
  void actsOfSpeechKeepTheirVerb() {
    says(
        "The opposition leader denied the charges.",
        "opposition leader INDIRECT denied the charges");
  }

  @Test
  void namesAndIronyInQuotationMarksAreNoStatements() {
    says("The ship “Morning Star” left the port.");
    says("The weather was fine and nobody spoke.");
  }

  @Test
  void aClauseAroundItsCueIsSaidInTwoPieces() {
    says(
        "The bridge, Karel Dvorak said, would help the town and bring more work.",
        "Karel Dvorak INDIRECT The bridge|would help the town and bring more work.");
  }

  @Test
  void aCueWithAPrepositionIsAnAct() {
    says(
        "Karel Dvorak called for a ceasefire in the valley.",
        "Karel Dvorak INDIRECT called for a ceasefire in the valley");
  }

  @Test
  void whatWasNotSaidIsNoStatement() {
    says("Karel Dvorak never said that the army was ready.");
    says("Karel Dvorak left without saying what was wrong.");
  }

  @Test
  void accordingToAtTheEndIsOfTheWholeSentence() {
    says(
        "The envoy met the rebels and announced a truce, according to the State Department.",
        "State Department INDIRECT The envoy met the rebels and announced a truce,");
  }

  @Test
  void whereItWasSaidIsNoPartOfIt() {
    says(
        "Karel Dvorak said the talks had failed in an interview with the Harbor Courier.",
        "Karel Dvorak INDIRECT the talks had failed");
  }

  @Test
  void aChannelOfAThousandNamesEndsNothing() {
    ReadText read =
        ReadText.of(
            "Karel Dvorak said the talks had failed in a statement " + "Alpha ".repeat(1500) + ".");
    assertTrue(read.analysis().speeches().size() <= 1);
  }

  @Test
  void aConditionIsPartOfWhatIsSaid() {
    says(
        "If the vote fails, Peru will leave the talks, Karel Dvorak said.",
        "Karel Dvorak INDIRECT If the vote fails, Peru will leave the talks");
  }

  @Test
  void whoPublishesArguesAndNotThePaper() {
    says(
        "Karel Dvorak published an op-ed in the Harbor Courier arguing that the talks had failed.",
        "Karel Dvorak INDIRECT the talks had failed");
  }

  @Test
  void wordsWovenIntoAStoryAreNobodysStatement() {
    says("The clerks changed the phrase “an attack by gunmen on the port” to something milder.");
    says("The minister appeared on “Morning With Ada” on Sunday.");
  }

  @Test
  void whoIsNamedInTheWordsDoesNotSayThem() {
    says(
        "Opposition lawmakers signed a letter. “Senior officials have hidden the report,” they"
            + " wrote.",
        "opposition lawmakers DIRECT Senior officials have hidden the report,");
  }

  private static void says(String text, String... expected) {
    ReadText read = ReadText.of(text);
    assertEquals(
        List.of(expected),
        read.analysis().speeches().stream()
            .map(
                speech ->
                    speech.speaker().name()
                        + " "
                        + speech.attribution().form()
                        + " "
                        + read.words(speech))
            .toList());
  }
}
