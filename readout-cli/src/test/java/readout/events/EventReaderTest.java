package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.PloverType;
import readout.model.Slot;
import readout.reading.ReadText;

/** Whom positions and events are towards: what the rules' own examples do not show. */
class EventReaderTest {
  @Test
  void whoSufferedIsNotAccused() {
    recipients("accuse.accuse", "Hungary condemned the killing of Polish soldiers.");
    recipients(
        "accuse.accuse", "Hungary condemned the killing of Polish soldiers by Belarus.", "Belarus");
    recipients("accuse.accuse", "Hungary condemned the Belarusian attack.", "Belarus");
  }

  @Test
  void whoIsNamedInsideANotionIsNotRejected() {
    recipients(
        "reject.deny",
        "The Polish minister rejected the notion that Germany should close the port.");
  }

  @Test
  void aPromiseIsToWhomItsWordsShow() {
    recipients("agree.promise", "Poland promised to help Hungary.", "Hungary");
    recipients("agree.promise", "Poland offered to send its envoy to Hungary.", "Hungary");
    recipients("agree.promise", "Poland vowed to continue a strategy against Belarus.");
    recipients("agree.promise", "Poland promised to label Belarus a danger.");
  }

  @Test
  void whatStandsBeforeAColonIsAnotherClause() {
    assertEquals(
        List.of("In May, Poland vowed to seek peace"),
        ReadText.labels(
            ReadText.of("Critics point the other way: In May, Poland vowed to seek peace.")
                .readBy("event.agree.promise")
                .get(0),
            Slot.CONTENT));
  }

  @Test
  void anOpinionIsNoPromiseAndAVowOfHarmIsAThreat() {
    assertTrue(read("agree.promise", "Poland agrees that it is too early for talks.").isEmpty());
    List<Finding> vowed = read("threaten.vow", "The group vowed to attack Hungary.");
    assertEquals(PloverType.THREATEN, vowed.get(0).type().orElseThrow());
    assertEquals(List.of("Hungary"), ReadText.labels(vowed.get(0), Slot.RECIPIENTS));
  }

  @Test
  void whatIsNotNecessaryIsNotAsked() {
    assertEquals(
        1,
        read(
                "stance.request",
                "It is necessary that Poland joins the raids, the German minister said.")
            .size());
    assertTrue(
        read(
                "stance.request",
                "It is not necessary that Poland joins the raids, the German minister said.")
            .isEmpty());
    assertTrue(
        read("stance.request", "The German minister said each country has to decide.").isEmpty());
  }

  @Test
  void wordsOfAdviceAreNoThreat() {
    assertTrue(
        read("threaten.warn", "The Polish president warned Belgrade to evacuate the town.")
            .isEmpty());
    assertEquals(
        1,
        read("threaten.warn", "The Polish president warned Belgrade to pull back its troops.")
            .size());
  }

  @Test
  void whatIsMeasuredBehindAClauseIsPartOfIt() {
    assertEquals(
        List.of("Rebels attacked Polish forces an hour after the truce began"),
        ReadText.labels(
            read("assault.attack", "Rebels attacked Polish forces an hour after the truce began.")
                .get(0),
            Slot.CONTENT));
  }

  @Test
  void whoIsBackedByAStateIsNotOfIt() {
    Finding attacked =
        read("assault.attack", "The army attacked the US-backed rebels near the port.").get(0);
    assertTrue(attacked.actors(Slot.RECIPIENTS).get(0).country().isEmpty());
  }

  @Test
  void everydaySensesOfTheVerbsAreNotRead() {
    assertTrue(read("request.want", "Norway wants Poland to succeed.").isEmpty());
    assertTrue(read("request.call-for", "Karel Dvorak called for Anna Lindqvist.").isEmpty());
    assertTrue(read("threaten.threaten", "The dispute threatens to linger in Poland.").isEmpty());
    assertTrue(
        read("consult.meet", "The Polish president called the Hungarian minister “a star”.")
            .isEmpty());
    assertEquals(
        1,
        read("consult.meet", "The Polish president called the Hungarian minister “to thank him”.")
            .size());
  }

  @Test
  void whoGotALeakIsNotAccusedOfIt() {
    recipients("accuse.accuse", "The Polish minister denounced the leak of the papers to Hungary.");
  }

  @Test
  void whoSpeaksIsNotHeInHisOwnWords() {
    List<Finding> backed =
        ReadText.of(
                "Governor Mark Rowan spoke on Monday. “I do not know that he supports Poland,”"
                    + " Rowan said.")
            .readBy("event.support.back");
    assertTrue(
        backed.stream().allMatch(finding -> ReadText.labels(finding, Slot.ACTORS).isEmpty())
            || backed.isEmpty());
  }

  @Test
  void whoSaidSoUrgesAndNotWhoIsSpokenOf() {
    assertEquals(
        List.of("Norway"),
        ReadText.labels(
            read(
                    "request.urge",
                    "Norway said growth will come if parliament passes the pact and urged Poland to"
                        + " sign it.")
                .get(0),
            Slot.ACTORS));
  }

  @Test
  void aStanceIsNoParty() {
    recipients("accuse.accuse", "The Polish minister criticized her opposition to the law.");
  }

  @Test
  void aGerundDoesNotTakeTheSubjectOfAFiniteVerb() {
    assertTrue(
        read(
                "request.call-for",
                "Karel Dvorak said defending the rule by which the league was formed and calling"
                    + " for calm was right.")
            .stream()
            .noneMatch(finding -> ReadText.labels(finding, Slot.ACTORS).contains("league")));
  }

  @Test
  void aQuotationThatEndsTheWordsIsClosed() {
    assertEquals(
        List.of("Norway warned Poland that any attack would bring “a swift answer.”"),
        ReadText.labels(
            read(
                    "threaten.warn",
                    "Norway warned Poland that any attack would bring “a swift answer.” It rained.")
                .get(0),
            Slot.CONTENT));
  }

  @Test
  void aConditionBeforeTheCueIsTheConditionOfWhatFollows() {
    List<Finding> will =
        ReadText.of("If the talks fail, the Polish minister said, Poland will close the port.")
            .findings(Kind.POSITION);
    assertEquals(List.of("If the talks fail"), ReadText.labels(will.get(0), Slot.CONDITION));
  }

  private static void recipients(String rule, String text, String... expected) {
    List<Finding> found = read(rule, text);
    assertEquals(1, found.size(), text);
    assertEquals(List.of(expected), ReadText.labels(found.get(0), Slot.RECIPIENTS), text);
  }

  private static List<Finding> read(String rule, String text) {
    return ReadText.of(text).readBy("event." + rule);
  }
}
