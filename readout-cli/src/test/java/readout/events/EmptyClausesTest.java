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
  void whoeverDoesItIsNobody() {
    assertTrue(
        read("threaten.threaten", "Poland will hunt down rebels who threaten Riga.").isEmpty());
    assertEquals(1, read("threaten.threaten", "The rebels who threatened Riga came home.").size());
  }

  @Test
  void whatIsToldByTheWayIsNoStance() {
    assertTrue(
        read("agree.promise", "The union cut the benefits it promises older Poles.").isEmpty());
    assertEquals(1, read("agree.promise", "Poland promises benefits to older people.").size());
  }

  @Test
  void whatHeWasToldIsNotWhatHeWants() {
    assertTrue(
        read(
                "position.will",
                "The Polish president said he was assured that the Polish payments would go on.")
            .isEmpty());
  }

  @Test
  void whatIsMadeClearIsAStanceInAClauseOfItsOwn() {
    assertTrue(
        read("position.make-clear", "To make clear what is in it, the Polish minister read it.")
            .isEmpty());
    assertTrue(
        read("position.make-clear", "Since Poland makes clear that it fears him, he left.")
            .isEmpty());
    assertEquals(
        1, read("position.make-clear", "Poland made clear that it will stay in Riga.").size());
  }

  @Test
  void someOfAPartyAreNotTheParty() {
    for (String some : List.of("Two Republicans", "The House Republicans", "Republicans in Riga")) {
      assertTrue(
          ReadText.labels(read("reject.deny", some + " rejected the treaty.").get(0), Slot.ACTORS)
              .stream()
              .noneMatch("Republican Party"::equals),
          some);
    }
    assertEquals(
        List.of("Republican Party"),
        ReadText.labels(
            read("reject.deny", "Republicans rejected the treaty.").get(0), Slot.ACTORS));
  }

  @Test
  void countedPeopleAreNotTheirState() {
    assertEquals(
        List.of("two Russians"),
        ReadText.labels(
            read("assault.attack", "Two Russians were killed in an attack in Riga.").get(0),
            Slot.RECIPIENTS));
  }

  @Test
  void whoseMissileItIsIsNotWhomItHit() {
    assertTrue(read("assault.carry-out", "A Russian missile was fired on Sunday.").isEmpty());
    assertEquals(
        List.of("Latvia"),
        ReadText.labels(
            read("assault.fire", "Russia fired a Russian missile at Latvia.").get(0),
            Slot.RECIPIENTS));
  }

  @Test
  void flagsThatAreBurnedAreNobody() {
    assertTrue(read("assault.attack", "The crowd burned Polish flags.").isEmpty());
  }

  @Test
  void theConditionBeforeAQuotationIsTold() {
    Finding warned =
        read(
                "position.will",
                "The Polish minister warned that if Peru breaks the truce, “We will close the"
                    + " port.”")
            .get(0);
    assertEquals(List.of("if Peru breaks the truce"), ReadText.labels(warned, Slot.CONDITION));
  }

  @Test
  void whatOneIsAskedIsNoConditionOfTheAnswer() {
    Finding called =
        read(
                "request.call-for",
                "Asked, for example, if he would cut the fleet, the Polish president called for a"
                    + " balance.")
            .get(0);
    assertEquals(List.of(), ReadText.labels(called, Slot.CONDITION));
  }

  @Test
  void theDayOfWhatIsRejectedIsNotThatOfTheRejection() {
    Finding rejected =
        read(
                "reject.deny",
                "The Polish president dismissed Holm's remark on Sunday that it is lost.")
            .get(0);
    assertTrue(!ReadText.labels(rejected, Slot.TIME).contains("2022-03-13"));
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
