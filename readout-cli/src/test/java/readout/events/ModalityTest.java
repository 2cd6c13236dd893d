package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import readout.model.Factuality;
import readout.reading.ReadText;

class ModalityTest {
  @Test
  void whatIsToldAsPastOrPresentHappened() {
    is(Factuality.HAPPENED, "sent", "Sweden sent troops to Gotland.");
    is(Factuality.HAPPENED, "sent", "Sweden has sent troops to Gotland.");
    is(Factuality.HAPPENED, "sending", "Sweden began sending troops to Gotland.");
  }

  @Test
  void whatIsNegatedIsDenied() {
    is(Factuality.DENIED, "send", "Sweden did not send troops to Gotland.");
    is(Factuality.DENIED, "sent", "Sweden never sent troops to Gotland.");
    is(Factuality.DENIED, "sent", "No country sent troops to Gotland.");
  }

  @Test
  void whatIsToComeIsPlanned() {
    is(Factuality.PLANNED, "send", "Sweden will send troops to Gotland.");
    is(Factuality.PLANNED, "send", "Sweden is going to send troops to Gotland.");
    is(Factuality.PLANNED, "send", "Sweden plans to send troops to Gotland.");
    is(Factuality.PLANNED, "send", "Sweden agreed to send troops to Gotland.");
    is(Factuality.PLANNED, "send", "The minister said Sweden would send troops to Gotland.");
  }

  @Test
  void whatOthersGuessIsPossible() {
    is(Factuality.POSSIBLE, "sent", "Many speculated that Sweden sent troops to Gotland.");
    is(Factuality.POSSIBLE, "sent", "Denmark wondered whether Sweden sent troops to Gotland.");
    is(Factuality.HAPPENED, "sent", "Many knew that Sweden sent troops to Gotland.");
  }

  @Test
  void whatIsOnlyMootedIsPossible() {
    is(Factuality.POSSIBLE, "sending", "Sweden faces accusations of sending troops to Gotland.");
    is(Factuality.POSSIBLE, "sending", "Sweden is interested in sending troops to Gotland.");
    is(Factuality.POSSIBLE, "sending", "Sweden is not committing to sending troops to Gotland.");
    is(Factuality.POSSIBLE, "sent", "Rumors were circulating that Sweden sent troops to Gotland.");
    is(Factuality.POSSIBLE, "sent", "Many are convinced that Sweden sent troops to Gotland.");
    is(Factuality.HAPPENED, "sending", "Sweden was blamed for sending troops to Gotland.");
    is(Factuality.HAPPENED, "sent", "Many are glad that Sweden sent troops to Gotland.");
  }

  @Test
  void whatSomethingIsLikeDidNotHappen() {
    is(Factuality.POSSIBLE, "killed", "It is like a minister being killed in Stockholm.");
  }

  @Test
  void whatAStrategyIsToldToBeIsPossible() {
    is(
        Factuality.POSSIBLE,
        "blame",
        "They wrote down their strategy: delay the law, and then blame Sweden.");
  }

  @Test
  void whatIsAskedForInANounIsDemanded() {
    is(Factuality.DEMANDED, "freed", "Denmark heard the demand that the prisoners be freed.");
    is(Factuality.HAPPENED, "freed", "Denmark heard the news that the prisoners were freed.");
  }

  @Test
  void whatIsAskedTogetherIsDemanded() {
    is(
        Factuality.DEMANDED,
        "provide",
        "The panel called on the ministries to coordinate their work and provide money.");
  }

  @Test
  void anInfinitiveThatHangsOnTheVerbDoesNotReadIt() {
    is(
        Factuality.HAPPENED,
        "attack",
        "The Polish minister met the mayors and then, to do so, attack Chile.");
  }

  @Test
  void whatWouldBeginIsAhead() {
    is(Factuality.PLANNED, "sending", "The minister said Sweden would begin sending troops.");
    is(Factuality.PLANNED, "seek", "Sweden to seek the return of Gotland");
  }

  @Test
  void whoIsInvitedMayCome() {
    is(Factuality.POSSIBLE, "send", "Denmark will invite Sweden to send troops to Gotland.");
  }

  @Test
  void anImpressionIsNoFact() {
    is(Factuality.POSSIBLE, "sent", "It gave the impression that Sweden sent troops to Gotland.");
  }

  @Test
  void whoSetsOutToMeetMeets() {
    is(Factuality.HAPPENED, "meet", "Sweden's envoy then went to Gotland to meet the mayor.");
    is(Factuality.HAPPENED, "meet", "Sweden's envoy headed over to Gotland to meet the mayor.");
    is(Factuality.PLANNED, "meet", "Sweden's envoy will head to Gotland to meet the mayor.");
  }

  @Test
  void whatMayBeIsPossible() {
    is(Factuality.POSSIBLE, "send", "Sweden could send troops to Gotland.");
    is(Factuality.POSSIBLE, "send", "Sweden might send troops to Gotland.");
    is(Factuality.POSSIBLE, "send", "Sweden threatened to send troops to Gotland.");
    is(Factuality.POSSIBLE, "send", "Sweden refused to send troops to Gotland.");
  }

  @Test
  void whatOthersWantIsDemanded() {
    is(Factuality.DEMANDED, "send", "The opposition urged Sweden to send troops to Gotland.");
    is(Factuality.DEMANDED, "send", "Sweden should send troops to Gotland.");
    is(Factuality.DEMANDED, "send", "Sweden must send troops to Gotland.");
  }

  @Test
  void whatHangsOnAnIfIsConditional() {
    is(Factuality.CONDITIONAL, "sends", "If Sweden sends troops to Gotland, the talks will end.");
  }

  @Test
  void whatHasNoProofOrIsOnlyHopedIsPossible() {
    is(Factuality.POSSIBLE, "sent", "There is no evidence that Sweden sent troops to Gotland.");
    is(Factuality.POSSIBLE, "sent", "There was hope that Sweden sent troops to Gotland.");
    is(Factuality.POSSIBLE, "send", "Sweden has been fighting to send troops to Gotland.");
    is(Factuality.POSSIBLE, "send", "It is easy to send troops to Gotland.");
  }

  @Test
  void theFirstToDoItDidIt() {
    is(Factuality.HAPPENED, "send", "Sweden was the first country to send troops to Gotland.");
    is(Factuality.POSSIBLE, "send", "Sweden found a ship on which to send troops to Gotland.");
  }

  @Test
  void whatOneHasToDoIsDemanded() {
    is(Factuality.DEMANDED, "send", "Sweden has to send troops to Gotland.");
    is(Factuality.HAPPENED, "send", "Sweden had to send troops to Gotland.");
  }

  @Test
  void whatIsAllowedHopedForOrIndicatedIsPossible() {
    is(Factuality.POSSIBLE, "send", "The law allows Sweden to send troops to Gotland.");
    is(Factuality.POSSIBLE, "send", "Critics hoped that Sweden would send troops to Gotland.");
    is(Factuality.POSSIBLE, "sent", "Early indications were that Sweden sent troops to Gotland.");
  }

  @Test
  void whatComesOnceSomethingElseHasComeIsPlanned() {
    is(Factuality.PLANNED, "sends", "Once Sweden sends troops to Gotland, people will see.");
  }

  @Test
  void soLongAsIsACondition() {
    is(Factuality.CONDITIONAL, "sends", "They will stay so long as Sweden sends troops.");
  }

  private static void is(Factuality wanted, String verb, String text) {
    ReadText read = ReadText.of(text);
    assertEquals(wanted, Modality.of(read.sentence(verb), read.word(verb)), text);
  }
}
