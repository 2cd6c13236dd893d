package readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Doubt;
import readout.model.Finding;
import readout.model.Kind;

/** By rules alone, published on Tuesday 15 March 2022. */
class DoubtsTest {
  @Test
  void aDayThatNoWordsTellIsDoubted() {
    assertEquals(
        List.of(Doubt.TIME_INFERRED), doubts(Kind.POSITION, "Ankara rejected the Greek demand."));
    assertEquals(List.of(), doubts(Kind.POSITION, "Ankara rejected the Greek demand on Sunday."));
  }

  @Test
  void aDayOfAClauseAboveIsDoubted() {
    assertEquals(
        List.of(Doubt.CLAUSE, Doubt.TIME_ELSEWHERE),
        doubts(Kind.EVENT, "Ankara struck Athens on Sunday, killing Anna Holm.").stream()
            .filter(doubt -> doubt != Doubt.SIDES)
            .toList());
  }

  @Test
  void sidesThatAreNotNamedAreDoubted() {
    for (String side : List.of("The rebels", "Anna Holm met Karel Dvorak in May. She")) {
      assertEquals(
          List.of(Doubt.SIDES),
          doubts(Kind.POSITION, side + " rejected the Greek demand on Sunday."),
          side);
    }
  }

  @Test
  void whatHangsOnAnotherVerbMayNotBeSo() {
    assertTrue(
        doubts(Kind.POSITION, "The answer appeared to signal that Ankara wants a treaty.")
            .contains(Doubt.OPEN));
    assertTrue(
        doubts(Kind.EVENT, "Ankara is supposedly arming the Kurdish rebels.").contains(Doubt.OPEN));
    assertTrue(!doubts(Kind.EVENT, "Ankara is arming the Kurdish rebels.").contains(Doubt.OPEN));
  }

  @Test
  void aSideThatIsOnlyNamedNearbyIsDoubted() {
    for (String words :
        List.of(
            "Ankara threatened on Sunday to return to Athens.",
            "Ankara urged on Sunday better ties with Greece.",
            "According to the Harbor Post, Chile, Ankara and Athens rejected the plan.")) {
      assertTrue(doubts(Kind.POSITION, words).contains(Doubt.SIDES), words);
    }
    assertEquals(List.of(), doubts(Kind.POSITION, "Ankara threatened Greece on Sunday with war."));
    assertTrue(
        !doubts(Kind.POSITION, "Ankara demanded that Greece withdraw its ships.")
            .contains(Doubt.SIDES));
  }

  @Test
  void wordsThatGoOnBehindAColonAreDoubted() {
    assertTrue(
        doubts(
                Kind.POSITION,
                "Karel Dvorak criticized the baleful result: a country plunged into more war, where its own"
                    + " government cannot even meet.")
            .contains(Doubt.WORDS));
  }

  @Test
  void theDayOfWhatIsAskedMayBeAnother() {
    assertTrue(
        doubts(
                Kind.POSITION,
                "In the note, Ankara asked Greece to join it “for private talks” Sunday.")
            .contains(Doubt.TIME_ELSEWHERE));
  }

  @Test
  void aPhraseThatIsCutIsDoubted() {
    assertTrue(
        doubts(Kind.QUANTITY, "He got a $4 million payment to the farmers and the hunters.")
            .contains(Doubt.THING));
    assertTrue(doubts(Kind.QUANTITY, "Holm clung to a six-vote majority.").contains(Doubt.THING));
  }

  @Test
  void whoMayBeNamedBehindTheDescriptionIsDoubted() {
    assertTrue(
        doubts(
                Kind.STATEMENT,
                "A lawyer for Mr. Dvorak, Jan Holm of the guild, said the port was closed.")
            .contains(Doubt.DESCRIBED));
    assertTrue(
        doubts(Kind.STATEMENT, "Officials in Peru and Chile said the port was closed.")
            .contains(Doubt.DESCRIBED));
    assertTrue(
        doubts(Kind.STATEMENT, "The Marlow Republican said the port was closed.")
            .contains(Doubt.DESCRIBED));
  }

  @Test
  void aWishWithoutItsVerbIsDoubted() {
    assertTrue(
        doubts(Kind.STATEMENT, "Karel Dvorak suggested that states loosen their laws.")
            .contains(Doubt.WORDS));
  }

  @Test
  void whatIsDeclinedMayHaveBeenDeclinedInSilence() {
    assertTrue(
        doubts(Kind.STATEMENT, "Karel Dvorak declined to take up the bill.")
            .contains(Doubt.BELIEF));
    assertTrue(
        !doubts(Kind.STATEMENT, "Karel Dvorak declined to comment on the bill.")
            .contains(Doubt.BELIEF));
  }

  @Test
  void whatMayBeIsDoubted() {
    assertEquals(List.of(Doubt.OPEN), doubts(Kind.QUANTITY, "The plan would add 300 houses."));
    assertEquals(
        List.of(Doubt.OPEN), doubts(Kind.QUANTITY, "The city was expected to lose 300 houses."));
    assertEquals(List.of(), doubts(Kind.QUANTITY, "The flood destroyed 300 houses."));
  }

  @Test
  void aVisitThatNoPastTenseTellsOfMayLieAhead() {
    assertEquals(
        List.of(Doubt.TIME_INFERRED, Doubt.OPEN),
        doubts(Kind.ENGAGEMENT, "Karel Dvorak's visit to Poland threatens to drown the news."));
    assertEquals(
        List.of(Doubt.TIME_INFERRED),
        doubts(Kind.ENGAGEMENT, "Karel Dvorak's visit to Poland drowned the news."));
  }

  @Test
  void wordsThatBreakOffBeforeTheirVerbAreDoubted() {
    assertTrue(
        doubts(Kind.STATEMENT, "Karel Dvorak said he had told the guards not to.")
            .contains(Doubt.WORDS));
  }

  @Test
  void wordsThatCameWithSomethingElseAreDoubted() {
    assertTrue(
        doubts(
                Kind.STATEMENT,
                "“Your plan will close the port,” says the letter, which the guild sent along with a"
                    + " book — “to help you to see what it is.”")
            .contains(Doubt.WORDS));
  }

  @Test
  void whatIsBelievedMayNotHaveBeenSaid() {
    assertTrue(
        doubts(Kind.STATEMENT, "Karel Dvorak believes that the port is closed.")
            .contains(Doubt.BELIEF));
    assertTrue(
        !doubts(Kind.STATEMENT, "Karel Dvorak said that the port is closed.")
            .contains(Doubt.BELIEF));
  }

  @Test
  void whoIsOnlyHalfNamedIsDoubted() {
    assertTrue(
        doubts(Kind.STATEMENT, "Stefan said the port was closed.").contains(Doubt.DESCRIBED));
    assertTrue(
        doubts(Kind.STATEMENT, "Emails and messages suggest that the port was closed.")
            .contains(Doubt.DESCRIBED));
  }

  @Test
  void someWhoAreNamedAreNotUnnamed() {
    assertTrue(
        doubts(
                Kind.STATEMENT,
                "Several senators, including Karel Dvorak, said the port was closed.")
            .contains(Doubt.DESCRIBED));
  }

  @Test
  void aNumberThatCountsNoNounIsDoubted() {
    assertEquals(
        List.of(Doubt.THING, Doubt.THING),
        doubts(Kind.QUANTITY, "Voters preferred Holm to Dvorak 46 percent to 41 percent."));
  }

  @Test
  void theDayOfANumberIsSureInASentenceWithNothingElse() {
    assertEquals(List.of(), doubts(Kind.QUANTITY, "The flood destroyed 300 houses on Sunday."));
    assertEquals(
        List.of(Doubt.TIME_SHARED),
        doubts(Kind.QUANTITY, "The flood that came on Monday destroyed 300 houses on Sunday."));
  }

  @Test
  void aSpeakerWhoIsDescribedIsDoubted() {
    for (String speaker :
        List.of("The senator", "Those firms", "Her lawyer", "Democrats", "Police unions")) {
      assertEquals(
          List.of(Doubt.DESCRIBED),
          doubts(Kind.STATEMENT, speaker + " said that the bill was dead."),
          speaker);
    }
    for (String speaker :
        List.of(
            "Anna Holm",
            "The foreign minister, Karel Dvorak,",
            "A senior official",
            "Three officials",
            "The United States",
            "The Center for Harbor Policy",
            "The State Department")) {
      assertEquals(
          List.of(), doubts(Kind.STATEMENT, speaker + " said that the bill was dead."), speaker);
    }
  }

  @Test
  void aClauseThatStopsMidwayIsDoubted() {
    String told = "Poland supported Hungary on Sunday";
    assertEquals(List.of(), doubts(Kind.EVENT, told + "."));
    assertEquals(
        List.of(Doubt.WORDS),
        doubts(Kind.EVENT, told + " around the time Belarus said it happened."));
  }

  @Test
  void aClauseThatStopsInsideAQuotationIsDoubted() {
    String told = "Poland vowed on Sunday that “it would keep its embassy in Budapest open";
    assertEquals(List.of(), doubts(Kind.POSITION, told + ".”"));
    assertEquals(
        List.of(Doubt.WORDS),
        doubts(Kind.POSITION, told + ". But we are ready to close it at once.”"));
  }

  @Test
  void theDayOfAnEngagementIsThatOfItsVerbToo() {
    assertEquals(
        List.of(), doubts(Kind.ENGAGEMENT, "Poland and Hungary held talks in Oslo on Friday."));
    assertEquals(
        List.of(), doubts(Kind.ENGAGEMENT, "Karel Dvorak will meet Anna Holm in Oslo on Friday."));
    assertEquals(
        List.of(Doubt.SIDES),
        doubts(Kind.ENGAGEMENT, "Karel Dvorak spoke of his call with Anna Holm on Friday."));
  }

  @Test
  void pronounsOfVerbsThatShareASubjectAreDoubted() {
    assertEquals(
        List.of(Doubt.SIDES, Doubt.SIDES),
        doubts(
            Kind.POSITION,
            "Anna Holm met Karel Dvorak in May. She rejected the Greek demand on Sunday and"
                + " condemned Hungary on Monday."));
  }

  @Test
  void wordsThatOnlyLookAheadDoubtNoNumber() {
    assertEquals(
        List.of(),
        doubts(Kind.QUANTITY, "The flood destroyed 300 houses, the Harbor Press reported."));
    assertEquals(
        List.of(Doubt.OPEN),
        doubts(Kind.QUANTITY, "The flood, which few had predicted, destroyed 300 houses."));
    assertEquals(
        List.of(Doubt.THING), doubts(Kind.QUANTITY, "Anna Holm crossed the river three times."));
  }

  private static List<Doubt> doubts(Kind kind, String text) {
    return ReadText.of(text).findings(kind).stream()
        .map(Finding::doubts)
        .flatMap(List::stream)
        .toList();
  }
}
