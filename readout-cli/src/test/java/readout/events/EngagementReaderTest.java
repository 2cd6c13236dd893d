package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.LifeStage;
import readout.model.Slot;
import readout.model.TimeValue;
import readout.reading.ReadText;

class EngagementReaderTest {
  @Test
  void talksThatWereHeldHaveSidesDayAndPlace() {
    Finding talks = only("Talks between Iran and Turkey were held in Ankara on Sunday.");
    assertEquals("held", status(talks));
    assertEquals(List.of("Iran", "Turkey"), ReadText.labels(talks, Slot.PARTICIPANTS));
    assertEquals(List.of("2022-03-13"), ReadText.labels(talks, Slot.TIME));
    assertEquals(List.of("Ankara"), ReadText.labels(talks, Slot.PLACE));
  }

  @Test
  void thoseWhoHoldThemAreTheirSides() {
    Finding talks = only("Poland and Hungary will hold talks in Budapest next week.");
    assertEquals("planned", status(talks));
    assertEquals(List.of("Poland", "Hungary"), ReadText.labels(talks, Slot.PARTICIPANTS));
    assertEquals(List.of("2022-03-21..2022-03-27"), ReadText.labels(talks, Slot.TIME));
  }

  @Test
  void aDelegationIsOfTheMeetingToldOfLast() {
    List<Finding> read =
        ReadText.of(
                "Iran and Turkey will hold talks in Ankara on Sunday. Poland and Hungary will hold"
                    + " talks in Budapest next week. The European Union will head the delegation.")
            .readBy("engagement.noun");
    assertEquals(2, read.size());
    assertEquals(List.of(), ReadText.labels(read.get(0), Slot.DELEGATION_LEAD));
    assertEquals(List.of("European Union"), ReadText.labels(read.get(1), Slot.DELEGATION_LEAD));
  }

  @Test
  void whoWillNotTakePartIsSaidOfTheMeeting() {
    assertEquals(List.of("Turkey"), absent("Turkey will not take part in the talks on Sunday."));
    assertEquals(List.of("Turkey"), absent("Turkey will not attend the talks on Sunday."));
    assertEquals(List.of(), absent("Turkey will not take measures before the talks on Sunday."));
  }

  private static List<String> absent(String sentence) {
    Finding talks =
        ReadText.of("Iran and Qatar will hold talks in Doha on Sunday. " + sentence)
            .readBy("engagement.noun")
            .get(0);
    return ReadText.labels(talks, Slot.NOT_EXPECTED);
  }

  @Test
  void theDayOfAStatementIsNotTheDayOfTheCallItAnnounces() {
    Finding call =
        only(
            "In Monday's letter announcing a planned meeting of Emmanuel Macron and Olaf Scholz,"
                + " Jan Holm noted that time was short.");
    assertEquals(List.of(), ReadText.labels(call, Slot.TIME));
  }

  @Test
  void whatIsScheduledIsPlanned() {
    Finding meeting =
        only(
            "A meeting between the French and German foreign ministers is scheduled for March 20.");
    assertEquals("planned", status(meeting));
    assertEquals(List.of("2022-03-20"), ReadText.labels(meeting, Slot.TIME));
  }

  @Test
  void whatIsCalledOffIsCancelled() {
    Finding summit = only("A summit between Japan and South Korea was called off on Monday.");
    assertEquals("cancelled", status(summit));
    assertEquals(List.of(LifeStage.CANCELLED), summit.life());
  }

  @Test
  void whatIsPostponedIsStillPlanned() {
    Finding talks = only("Talks between Iran and Turkey were postponed.");
    assertEquals("planned", status(talks));
    assertEquals(List.of(LifeStage.MOVED), talks.life());
  }

  @Test
  void aDefiniteNounGoesBackToItsEngagement() {
    Finding call =
        only(
            "The call between Joe Biden and Vladimir Putin is planned for Thursday. The call was"
                + " requested by Moscow.");
    assertEquals("planned", status(call));
    assertEquals(List.of(LifeStage.REQUESTED, LifeStage.SCHEDULED), call.life());
    assertEquals(List.of("2022-03-17"), ReadText.labels(call, Slot.TIME));
    assertEquals(1, call.values(Slot.REQUESTED_BY).size());
    assertEquals(2, call.evidence().size());
  }

  @Test
  void engagementsOfOtherSidesStayApart() {
    List<Finding> found =
        engagements(
            "Poland and Hungary held talks on Monday. Japan and China held a summit on Sunday.");
    assertEquals(2, found.size());
  }

  @Test
  void whatIsDeniedOrNoEngagementIsNotRead() {
    assertTrue(engagements("No talks between Iran and Turkey are planned.").isEmpty());
    assertTrue(engagements("The minister met the deadline.").isEmpty());
    assertTrue(engagements("The House leadership elections were on Thursday.").isEmpty());
    assertTrue(engagements("The report is the talk of the town.").isEmpty());
  }

  @Test
  void anElectionThatIsOnlySpokenOfIsNotHeld() {
    assertTrue(engagements("The hackers targeted the Polish election.").isEmpty());
    assertTrue(engagements("He was a voice for free Polish elections.").isEmpty());
    assertTrue(engagements("The envoy called up Karel Dvorak after the report.").isEmpty());
    assertEquals(1, engagements("Poland will hold the Polish election on Sunday.").size());
  }

  @Test
  void whatIsLeftIsNotAhead() {
    assertTrue(
        engagements("Joe Biden will walk away from negotiations with Iran.").stream()
            .noneMatch(found -> status(found).equals("planned")));
  }

  @Test
  void whatOneWalkedOutOfWasHeld() {
    assertEquals("held", status(only("Poland walked out of the talks with Chile on Monday.")));
    assertEquals(1, engagements("Poland launched a push for talks with Chile.").size());
  }

  @Test
  void whatIsRecentWasHeld() {
    assertEquals(
        "held",
        status(only("The recent joint exercises by Poland and Hungary came before the test.")));
  }

  @Test
  void anOccasionIsNoPlace() {
    Finding summit = only("Joe Biden and Vladimir Putin held a summit at the G-20 on Monday.");
    assertEquals(List.of(), ReadText.labels(summit, Slot.PLACE));
  }

  @Test
  void whatASpeechIsCalledTakesNoPart() {
    String words = "Karel Dvorak leaned on Jan Holm’s %s speech given on Monday.";
    assertEquals(
        List.of("Jan Holm", "Peru"),
        ReadText.labels(only(words.formatted("Peru")), Slot.PARTICIPANTS));
    assertTrue(
        engagements(words.formatted("“Peru bin ich”")).stream()
            .noneMatch(speech -> ReadText.labels(speech, Slot.PARTICIPANTS).contains("Peru")));
  }

  @Test
  void officialsOfATownAreNoVisitToIt() {
    for (Finding talk : engagements("Joe Biden spoke on Monday with Texas and Ohio officials.")) {
      assertEquals(List.of(), ReadText.labels(talk, Slot.PLACE));
    }
  }

  @Test
  void anotherOneIsNotTheOneTold() {
    Finding talks =
        only(
            "Poland and Hungary held talks on Monday. The budget talks were opposed by all. Many"
                + " guests documented their talks.");
    assertEquals(1, talks.evidence().size());
  }

  @Test
  void theYearOfTheClauseBeforeIsNotTheDayOfAMeeting() {
    Finding met =
        only(
            "A pact of 1998 left a gap, and patrols from Poland and Hungary have met there before.");
    assertTrue(met.first(Slot.TIME, TimeValue.class).flatMap(TimeValue::from).isEmpty());
  }

  @Test
  void whatWouldBeGivenOnAConditionIsNotHeld() {
    assertTrue(engagements("If I gave a speech to Poland, they would leave.").isEmpty());
  }

  @Test
  void aTownIsVisitedAndItsStateIsTheHost() {
    Finding abroad = only("The Polish foreign minister visited Hamburg on Monday.");
    assertEquals("Germany", ReadText.labels(abroad, Slot.PARTICIPANTS).get(1));
    assertEquals(List.of("Hamburg"), ReadText.labels(abroad, Slot.PLACE));
    Finding home = only("The Polish president visited Gdynia on Monday.");
    assertEquals(1, home.actors(Slot.PARTICIPANTS).size());
  }

  @Test
  void talkIsNoTalksAndWhatIsLeftIsNotHeld() {
    assertTrue(engagements("His talk of peace worried Hungary and Poland.").isEmpty());
    assertTrue(engagements("Poland turned its back on talks with Hungary.").isEmpty());
    assertTrue(engagements("The minister spoke on condition of anonymity with Reuters.").isEmpty());
  }

  @Test
  void whatIsCalledForIsOnlyAnIdea() {
    assertEquals("proposed", status(only("Poland called for talks between Hungary and Slovakia.")));
  }

  @Test
  void townsInARowAreWhereAndNotWho() {
    Finding trips = only("Prime Minister Jan Novak will make trips to Riga, Gdynia and Utrecht.");
    assertEquals("Jan Novak", ReadText.labels(trips, Slot.PARTICIPANTS).get(0));
    assertEquals(List.of("Riga, Gdynia, Utrecht"), ReadText.labels(trips, Slot.PLACE));
  }

  @Test
  void whatIsShunnedOrAHabitIsNoMeeting() {
    assertTrue(
        engagements("Poland and Hungary settled it, bypassing formal talks with Slovakia.")
            .isEmpty());
    assertTrue(
        engagements(
                "Senator Ann Weller often jokes at Senate committee hearings that she can milk.")
            .isEmpty());
    assertTrue(
        engagements("Prime Minister Jan Novak will steer clear of the Polish election.").isEmpty());
    assertTrue(
        engagements("Prime Minister Jan Novak lost his primary election on Sunday.").isEmpty());
  }

  @Test
  void whoIsInvitedHasNotMetYet() {
    assertEquals(
        "proposed", status(only("Poland invited Hungary to a summit with Slovakia in Gdynia.")));
  }

  @Test
  void whomOneWantsToMeetOneHasNotMet() {
    for (Finding found :
        ReadText.of("Karel Dvorak wants to invite Jan Novak to speak and to meet Anna Holm.")
            .findings(Kind.ENGAGEMENT)) {
      assertNotEquals(Factuality.HAPPENED, found.factuality());
    }
  }

  @Test
  void whoRefusedToTestifyAtAHearingLeavesItHeld() {
    assertEquals(
        "held", status(only("Anna Lindqvist refused to testify at a Senate hearing on Monday.")));
  }

  @Test
  void theNameOfABodyOpensWithNoState() {
    Finding met =
        only("Anna Lindqvist apologized at an American Harbour Association conference on Monday.");
    assertTrue(ReadText.labels(met, Slot.PARTICIPANTS).stream().noneMatch("United States"::equals));
  }

  @Test
  void whatIsOnlySpokenOfWasAtSomeTimeBefore() {
    Finding talk =
        only(
            "The panel saw no fault in the Polish president's discussion with the Hungarian"
                + " minister.");
    assertTrue(talk.first(Slot.TIME, TimeValue.class).flatMap(TimeValue::from).isEmpty());
  }

  @Test
  void theDayOfTheMeetingBeforeIsNotItsDay() {
    Finding first =
        only(
            "It was the first negotiation between Poland and Hungary since a session two weeks"
                + " ago.");
    assertTrue(
        first
            .first(Slot.TIME, TimeValue.class)
            .filter(time -> time.asWritten().contains("two weeks"))
            .isEmpty());
  }

  private static List<Finding> engagements(String text) {
    return ReadText.of(text).findings(Kind.ENGAGEMENT);
  }

  private static Finding only(String text) {
    List<Finding> found = engagements(text);
    assertEquals(1, found.size(), () -> found.stream().map(ReadText::line).toList().toString());
    return found.get(0);
  }

  private static String status(Finding finding) {
    return finding.status().orElseThrow().label();
  }
}
