package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Slot;
import readout.model.Status;
import readout.reading.ReadText;

class EmptyClausesTest {
  @Test
  void whatIsNotKnownIsNoPosition() {
    assertTrue(
        read("threaten.will-act", "The Polish minister said it was unclear how Kyiv would respond.")
            .isEmpty());
    assertEquals(
        1, read("threaten.will-act", "The Polish minister said Poland would respond.").size());
  }

  @Test
  void aGuessAtWhatOthersWillDoIsNoPositionOfTheirs() {
    assertTrue(
        read("position.want", "I believe the Polish government will seek a new treaty.").isEmpty());
    assertEquals(1, read("position.want", "The Polish government seeks a new treaty.").size());
  }

  @Test
  void whatAClauseWouldDoNobodyDoes() {
    assertTrue(
        read("position.will", "The Polish minister said sending jets would offend the tribes.")
            .isEmpty());
  }

  @Test
  void thePressReportsAndDoesNotAccuse() {
    assertTrue(
        read("stance.accuse", "Polish state television said Russian jets attacked the port.")
            .isEmpty());
    assertEquals(
        1, read("stance.accuse", "The Polish minister said Russia attacked the port.").size());
  }

  @Test
  void whatOneVowsToFightIsRejected() {
    assertEquals(1, read("reject.vow", "The Polish president vowed to veto the treaty.").size());
    assertTrue(read("agree.promise", "The Polish president vowed to veto the treaty.").isEmpty());
  }

  @Test
  void thoseWhoAccuseEachOtherAccuseNobodyElse() {
    Finding accused =
        read(
                "accuse.accuse",
                "Peru and Chile each accused the other of breaking the truce brokered by France.")
            .get(0);
    assertEquals(List.of(), ReadText.labels(accused, Slot.RECIPIENTS));
  }

  @Test
  void sheIsTheOneWhoIsSpokenFor() {
    Finding signed =
        read(
                "agree.sign",
                "Karel Dvorak, a lawyer for Holm's sister, said she signed a treaty with Poland.")
            .get(0);
    assertTrue(ReadText.labels(signed, Slot.ACTORS).get(0).contains("sister"));
  }

  @Test
  void whatIsNotCancelledIsAhead() {
    Finding talks =
        ReadText.of("But Peru did not cancel the talks with Chile.")
            .readBy("engagement.noun")
            .get(0);
    assertEquals(Status.PLANNED, talks.status().orElseThrow());
  }

  @Test
  void aJourneyThatIsPlannedIsPlannedToItsEnd() {
    Finding met =
        read(
                "consult.speak",
                "The Polish president will travel to Lima on Friday to meet with the Chilean"
                    + " president.")
            .get(0);
    assertEquals(Factuality.PLANNED, met.factuality());
  }

  @Test
  void whatIsThrownBackIsNobodysPosition() {
    for (String text :
        List.of(
            "“You said I refuse to open the port,” Karel Dvorak said.",
            "The idea that Norway should open the port is old, Karel Dvorak said.",
            "Sweden has a goal, Karel Dvorak told Norway: \"to hold the port and the sea.\"",
            "It is one point on which they agree, Karel Dvorak said.")) {
      assertEquals(List.of(), ReadText.of(text).findings(Kind.POSITION), text);
    }
  }

  @Test
  void whoHasTheTroubleIsNotBlamedForIt() {
    Finding blamed =
        ReadText.of("Karel Dvorak blamed the storm for Norway's troubles on Saturday.")
            .findings(Kind.POSITION)
            .get(0);
    assertEquals(List.of(), ReadText.labels(blamed, Slot.RECIPIENTS));
    Finding accused =
        ReadText.of("Karel Dvorak blamed Sweden for Norway's troubles on Saturday.")
            .findings(Kind.POSITION)
            .get(0);
    assertEquals(List.of("Sweden"), ReadText.labels(accused, Slot.RECIPIENTS));
    Finding laid =
        ReadText.of("Karel Dvorak blamed the collapse on Sweden.").findings(Kind.POSITION).get(0);
    assertEquals(List.of("Sweden"), ReadText.labels(laid, Slot.RECIPIENTS));
  }

  private static List<Finding> read(String rule, String text) {
    return ReadText.of(text).readBy("event." + rule);
  }
}
