package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.PloverType;
import readout.model.QuantityValue;
import readout.model.Slot;
import readout.model.Source;
import readout.reading.ReadText;

class ForceReaderTest {
  @Test
  void countedTroopsAreAForce() {
    Finding force =
        only("force.quantity", "More than 100,000 Russian troops are massed near the border.");
    assertEquals(Kind.FORCE, force.kind());
    assertEquals(List.of("Russian troops"), ReadText.labels(force, Slot.WHAT));
    assertEquals(
        List.of("More than 100,000 Russian troops"), ReadText.labels(force, Slot.QUANTITY));
  }

  @Test
  void anArticleCountsOneThatIsLostOrUsed() {
    Finding plane = only("force.single", "Turkey shot down a Syrian fighter jet on Sunday.");
    assertEquals(List.of("a Syrian fighter jet"), ReadText.labels(plane, Slot.QUANTITY));
    assertEquals(Factuality.HAPPENED, plane.factuality());
    for (String none :
        List.of(
            "The group had no weapon to hit a plane at that height.",
            "The minister praised a jet.",
            "Turkey shot down the jet on Sunday.")) {
      assertEquals(List.of(), ReadText.of(none).readBy("force.single"), none);
    }
  }

  @Test
  void otherCountedThingsAreQuantities() {
    Finding houses = only("force.quantity", "The flood destroyed 300 houses.");
    assertEquals(Kind.QUANTITY, houses.kind());
    assertEquals(List.of("houses"), ReadText.labels(houses, Slot.WHAT));
  }

  @Test
  void whatIsCountedIsToldWithWhatHangsOnIt() {
    assertEquals(
        List.of("seats in the House"),
        ReadText.labels(
            only("force.quantity", "The party lost 12 seats in the House."), Slot.WHAT));
    Finding claims = only("force.quantity", "They will assess six claims of chemical weapons.");
    assertEquals(Kind.QUANTITY, claims.kind());
  }

  @Test
  void whatTheyMayDoDoesNotMakeThemFewer() {
    assertEquals(
        Factuality.HAPPENED,
        only("force.quantity", "Three races could undermine the party.").factuality());
    assertEquals(
        Factuality.PLANNED,
        only("force.quantity", "Three ships will leave the port.").factuality());
  }

  @Test
  void whatABodyHasIsNotPlannedWithWhatItWillDo() {
    assertEquals(
        Factuality.HAPPENED,
        only("force.quantity", "The party will call its 168-member board.").factuality());
  }

  @Test
  void anAgeOfNobodyIsNone() {
    assertEquals(
        List.of(), ReadText.of("\"My 11-year-old voted,\" he said.").readBy("force.quantity"));
    assertEquals(1, ReadText.of("Anna Lindqvist, 47, voted.").readBy("force.quantity").size());
  }

  @Test
  void aNumberInANameCountsNothing() {
    assertEquals(
        List.of(), ReadText.of("The website 38 North showed the site.").readBy("force.quantity"));
    assertEquals(List.of(), ReadText.of("The Group of 20 met.").readBy("force.quantity"));
    assertEquals(1, ReadText.of("They saw 38 North Korean ships.").readBy("force.quantity").size());
  }

  @Test
  void aNumberInsideWhatSomebodySaysIsOnTheirWord() {
    Finding force = only("force.quantity", "Jan Holm said 40 tanks had crossed the river.");
    assertEquals(Source.Kind.SPEAKER, force.source().kind());
    assertEquals("Jan Holm", force.source().name());
  }

  @Test
  void aBuildupHasAnOwnerAndAPlace() {
    Finding force =
        only("force.buildup", "The Russian troop buildup near the Ukrainian border worries NATO.");
    assertEquals(PloverType.MOBILIZE, force.type().orElseThrow());
    assertEquals(1, force.actors(Slot.ACTORS).size());
    assertEquals(List.of("Ukrainian border"), ReadText.labels(force, Slot.PLACE));
  }

  @Test
  void anAttackThatIsFearedIsPossibleAndNoThreat() {
    ReadText read = ReadText.of("Officials warned that Russia could launch an attack on Ukraine.");
    Finding feared = read.readBy("force.feared-attack").get(0);
    assertEquals(Factuality.POSSIBLE, feared.factuality());
    assertEquals(List.of("Russia"), ReadText.labels(feared, Slot.ACTORS));
    assertTrue(read.findings(Kind.POSITION).isEmpty());
    assertTrue(read.findings(Kind.EVENT).isEmpty());
  }

  @Test
  void anAttackThatHappenedIsNotFeared() {
    assertTrue(
        ReadText.of("Rebels launched an attack on the army.")
            .readBy("force.feared-attack")
            .isEmpty());
  }

  @Test
  void aMeasureIsOfWhatItsWordsShow() {
    what("furniture", "Among the lots was $9,000 worth of furniture.");
    what("debt", "The bank has run up a debt of $16 trillion.");
    what("spending cuts", "The plan brings $2 trillion in spending cuts.");
    what("hat", "He bought a $400 hat.");
    what("growth rate", "The fund foresees a 2.1 percent growth rate.");
    what("talks", "The talks lasted three hours.");
    what("voters", "About 60 percent of voters back the plan.");
    what("teachers and priests", "Nearly 90 teachers and priests signed the letter.");
  }

  @Test
  void whereNothingIsCountedTheSentenceSaysIt() {
    what("The raid left at least 30 dead", "The raid left at least 30 dead.");
  }

  @Test
  void oneOfSeveralAndTheSizeOfEachCountNothing() {
    for (String text :
        List.of(
            "Karel Dvorak, one of the top advisers to the mayor, left.",
            "One of her lawyers, Karel Dvorak, left.",
            "The remark about the “47 percent” hurt him.",
            "The 12-man teams of advisers left.")) {
      assertTrue(ReadText.of(text).readBy("force.quantity").isEmpty(), text);
    }
  }

  @Test
  void oneOfSeveralToWhomSomethingHappenedIsOne() {
    assertEquals(
        1, ReadText.of("One of the two pilots was killed.").readBy("force.quantity").size());
  }

  @Test
  void aShareAndASumAreNoRange() {
    assertEquals(
        2,
        ReadText.of("The budget rose by 5 percent to $30 billion.")
            .readBy("force.quantity")
            .size());
  }

  @Test
  void whatDidNotHappenCountsNothingThatDid() {
    assertEquals(
        Factuality.PLANNED,
        only("force.quantity", "The donors planned to pledge $16 billion.").factuality());
    assertEquals(
        Factuality.POSSIBLE,
        only("force.quantity", "Without the dam, 300 people would have died.").factuality());
  }

  @Test
  void allThatIsListedIsCounted() {
    what(
        "harbor guards and tax clerks",
        "The town wants to hire up to 1,000 harbor guards and tax clerks.");
    what("fairs, debates, rallies", "Karel Dvorak attended hundreds of fairs, debates, rallies.");
    what("ways", "There are dozens of ways modest tax increases would restore the port.");
    what("guards", "The town hired 90 guards and a clerk.");
  }

  @Test
  void halfOfAPercentagePointIsNoShare() {
    assertEquals(
        "percentage points", value("Prices rose by one-half of one percentage point.").unit());
  }

  @Test
  void aFigureOfSpeechCountsNothing() {
    assertEquals(0, numbers("The guild predicted zero growth."));
    assertEquals(0, numbers("It was seen as one of the leading opponents of the bridge."));
    assertEquals(1, numbers("The guild bought an 800-pound bell."));
  }

  @Test
  void whatAVerbBoundsIsOnlyTheLeast() {
    what("expenses", "The expenses topped $14,000.");
    assertEquals(
        Optional.empty(), value("Karel Dvorak tried over a thousand years of ships.").bound());
    assertEquals(Optional.of("over"), value("The siege lasted over a thousand years.").bound());
    QuantityValue cost = value("The expenses topped $14,000.");
    assertEquals(Optional.of("topped"), cost.bound());
    assertEquals(Optional.empty(), cost.max());
  }

  @Test
  void theUnitIsOfAllThatIsCounted() {
    assertEquals("brothers and sisters", value("Several brothers and sisters came.").unit());
    assertEquals("men", value("The union of one man and some horses failed.").unit());
    assertEquals("years", value("Karel Dvorak, who is 46, resigned.").unit());
  }

  @Test
  void anAgeIsSomebodys() {
    what("age of Karel Dvorak", "Karel Dvorak is 79.");
    what("age of Karel Dvorak", "“We lost the vote,” Karel Dvorak, who is 79, said.");
    what("age of Anna Lindqvist", "Anna Lindqvist, 47, left the port.");
  }

  @Test
  void whatIsThereIsCountedWhateverIsAskedForIt() {
    assertEquals(
        Factuality.HAPPENED,
        only("force.quantity", "The plan may offer a way home to the 900,000 migrants.")
            .factuality());
    assertEquals(
        Factuality.PLANNED,
        only("force.quantity", "Karel Dvorak praised the 900 jobs that the port will create.")
            .factuality());
    assertEquals(
        Factuality.HAPPENED,
        only("force.quantity", "The senate has passed 15 bills that will help the port.")
            .factuality());
  }

  @Test
  void whoIsOnlyNamedWithTheThingIsThere() {
    assertEquals(
        Factuality.HAPPENED,
        only("force.quantity", "The panel will seek records from three aides.").factuality());
  }

  @Test
  void manyIsNoNumberUnlessOfForces() {
    assertEquals(0, numbers("Many voters in the valley left the party."));
    assertEquals(1, numbers("Many troops were sent to the valley."));
    assertEquals(0, numbers("The Sept. 11 law was passed in haste."));
    assertEquals(0, numbers("Nobody can promise 100 percent safety."));
    assertEquals(1, numbers("The ministry paid 100 percent of the bill."));
    assertEquals(0, numbers("The dispute will be over in a few weeks."));
  }

  @Test
  void whatIsListedAfterTheNumberIsNotCounted() {
    what("raid on the fund", "Karel Dvorak ended a $2 billion raid on the fund.");
    what("cut in pensions", "The law means a 22 percent cut in pensions.");
  }

  @Test
  void whichOnesAreCountedIsToldWithThem() {
    what(
        "teachers that Karel Dvorak follows",
        "Poland banned 40 teachers that Karel Dvorak follows.");
    what("teachers", "Poland banned 40 teachers, who left the town.");
  }

  private static int numbers(String text) {
    return ReadText.of(text).readBy("force.quantity").size();
  }

  private static QuantityValue value(String text) {
    return only("force.quantity", text).first(Slot.QUANTITY, QuantityValue.class).orElseThrow();
  }

  private static void what(String expected, String text) {
    assertEquals(List.of(expected), ReadText.labels(only("force.quantity", text), Slot.WHAT));
  }

  private static Finding only(String rule, String text) {
    List<Finding> found = ReadText.of(text).readBy(rule);
    assertEquals(1, found.size(), () -> found.stream().map(ReadText::line).toList().toString());
    return found.get(0);
  }
}
