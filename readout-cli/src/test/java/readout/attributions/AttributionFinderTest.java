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
  void aWordBesideTheQuotationIsTheReportsOwn() {
    says(
        "Karel Dvorak said he was “very happy with the way the talks have gone so far.”",
        "Karel Dvorak MIXED he was “very happy with the way the talks have gone so far.”");
  }

  @Test
  void wordsLeftAfterACutAreIndirectWhereNoneIsQuoted() {
    says(
        "Karel Dvorak signaled that he would not pay, saying that it was “a matter of honor.”",
        "Karel Dvorak INDIRECT he would not pay",
        "Karel Dvorak MIXED it was “a matter of honor.”");
  }

  @Test
  void whatOnlySeemsOrIsLeftOrMayBeSaidIsNotSaid() {
    says("Karel Dvorak appeared to endorse the plan of his rival.");
    says("Rather than stay and declare that it was over, Karel Dvorak left the hall.");
    says("The party could answer by saying that the plan was too dear.");
    says("The police seized arms of the groups blamed for the assault on the mission.");
    says(
        "Karel Dvorak endorsed the plan of his rival.",
        "Karel Dvorak INDIRECT endorsed the plan of his rival");
    says(
        "Karel Dvorak blamed the groups for the assault on the mission.",
        "Karel Dvorak INDIRECT blamed the groups for the assault on the mission");
  }

  @Test
  void accordingToInsideAQuotationIsSaid() {
    says(
        "“I saw that he opposed it and now, according to the Harbor Times, he likes it,” Anna Holm"
            + " said.",
        "Anna Holm DIRECT I saw that he opposed it and now, according to the Harbor Times, he"
            + " likes it,");
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
    says("The mayor replied to his critics by printing an “oddities” page in the paper.");
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

  @Test
  void whatIsAskedOrStillToComeOrOnlyFearedIsNotSaid() {
    says("Asked on the radio whether she still wished to lead the port, Anna Lindqvist smiled.");
    says("Karel Dvorak is expected to announce that the bridge will close.");
    says("Karel Dvorak will say that the bridge is safe.");
    says("If Karel Dvorak says that the bridge is safe, the port will open.");
    says("The ministry does not deny that the bridge is old.");
    says("Karel Dvorak stopped short of calling for a vote.");
    says("No minister had called Karel Dvorak to ask him to stay in the post.");
    says("Karel Dvorak tried to dismiss her and her driver.");
  }

  @Test
  void whatWasSaidInTheEndIsSaid() {
    says(
        "Karel Dvorak went on to say that the bridge was safe.",
        "Karel Dvorak INDIRECT the bridge was safe");
    says(
        "Karel Dvorak would later say that the bridge was safe.",
        "Karel Dvorak INDIRECT the bridge was safe");
  }

  @Test
  void aParticipleAfterACommaIsOfWhoeverActs() {
    says(
        "Karel Dvorak accused Anna Lindqvist of delay, saying the bridge was unsafe.",
        "Karel Dvorak INDIRECT accused Anna Lindqvist of delay, saying the bridge was unsafe",
        "Karel Dvorak INDIRECT the bridge was unsafe");
    says(
        "Karel Dvorak told the crews not to plan for June, signaling that the bridge was unsafe.",
        "Karel Dvorak INDIRECT not to plan for June",
        "Karel Dvorak INDIRECT the bridge was unsafe");
  }

  @Test
  void whoMocksInAVideoIsNotTheVideo() {
    says(
        "Karel Dvorak ran again. A video surfaced of him mocking the mayor as a clown.",
        "Karel Dvorak INDIRECT mocking the mayor as a clown");
  }

  @Test
  void whoeverIsToldIsNoPartOfWhatIsSaid() {
    says(
        "Karel Dvorak told two critics of the port, Anna Lindqvist and Maria Steiner, that the"
            + " bridge was safe.",
        "Karel Dvorak INDIRECT the bridge was safe");
    says(
        "Karel Dvorak was upbeat, claiming in a new film that the bridge was the best of all.",
        "Karel Dvorak INDIRECT the bridge was the best of all");
  }

  @Test
  void whatIsNotBelievedKeepsItsDenial() {
    says(
        "Karel Dvorak does not believe that the bridge is safe.",
        "Karel Dvorak INDIRECT does not believe that the bridge is safe");
    says("Shops sell what they believe is a gift.");
    says("Maria Steiner, once thought to be a sure winner, lost her seat.");
  }

  @Test
  void namesOfProgrammesAreNoStatements() {
    says(
        "“The bridge is safe,” Karel Dvorak said on the KVR program “State of the Port.”",
        "Karel Dvorak DIRECT The bridge is safe,");
    says(
        "“And to be honest, I hope he can,” Karel Dvorak told “Tonight.”",
        "Karel Dvorak DIRECT And to be honest, I hope he can,");
  }

  @Test
  void whatIsAddedToALawIsNotSaid() {
    says(
        "The clauses — “one on ferries and the other on the tolls of the bridge” — were added by"
            + " the Port Act.");
  }

  @Test
  void whatTheReportGoesOnWithIsNotSaid() {
    says(
        "The minister said the port would stay shut — a plan that the union rejects.",
        "minister INDIRECT the port would stay shut");
    says(
        "Karel Dvorak said his party would not give way, resisting pressure from some members.",
        "Karel Dvorak INDIRECT his party would not give way");
    says(
        "Karel Dvorak declared that the port was shut, and urged the crews to go home.",
        "Karel Dvorak INDIRECT the port was shut",
        "Karel Dvorak INDIRECT urged the crews to go home");
    says(
        "Karel Dvorak said it was good to have pilots, adding that the port needs more.",
        "Karel Dvorak INDIRECT it was good to have pilots");
    says(
        "Karel Dvorak claimed that he had built the bridge, which could help the coast.",
        "Karel Dvorak INDIRECT he had built the bridge");
  }

  @Test
  void aVerdictUponTheWordsIsTheReportsAndTheirLimitIsTheSpeakers() {
    says(
        "Karel Dvorak said they could be made to testify, a contention that his lawyer disputed.",
        "Karel Dvorak INDIRECT they could be made to testify");
    says(
        "Karel Dvorak vowed to block the law until the tax is cut.",
        "Karel Dvorak INDIRECT vowed to block the law until the tax is cut");
    says("The council scheduled a news conference to denounce the plan.");
  }

  @Test
  void whatGoesOnBehindAccordingToIsOfTheSameSource() {
    says(
        "It was the first time, according to Karel Dvorak, that the port was shut.",
        "Karel Dvorak INDIRECT It was the first time,|the port was shut.");
    says("He grabs the rail and refuses to let go.");
  }

  @Test
  void betweenQuotationMarksNothingIsTheReports() {
    says(
        "“I stay — a promise, and I urged others to stay,” Karel Dvorak said.",
        "Karel Dvorak DIRECT I stay — a promise, and I urged others to stay,");
  }

  @Test
  void theFirstOfAListBelongsToWhatIsSaid() {
    says(
        "Karel Dvorak said better roads, more planes and new bridges may have helped.",
        "Karel Dvorak INDIRECT better roads, more planes and new bridges may have helped");
  }

  @Test
  void aLinkToTheSentenceBeforeIsTheReports() {
    says(
        "But the port will stay shut, Karel Dvorak said.",
        "Karel Dvorak INDIRECT the port will stay shut");
  }

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), ReadText.of(text).speeches());
  }
}
