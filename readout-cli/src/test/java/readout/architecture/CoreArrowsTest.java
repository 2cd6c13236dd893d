package readout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which room of core may know which, in the order of the path. A row is what is right, not what
 * happens to be: a new arrow needs a new because.
 */
final class CoreArrowsTest {
  private static final List<Row> ROWS =
      List.of(
          row("model", "", "every room speaks in the model, so what it knew they all would know"),
          row("tagging", "model", "a port says what it takes and gives, and no more"),
          row("nouns", "", "what a noun means hangs on no report"),
          row("sentences", "model", "splitting is a question of the text alone"),
          row("syntax", "model", "a port promises values, and no room's way of using them"),
          row("times", "model sentences", "a better time tagger must change one room"),
          row("quantities", "model nouns", "a better quantity tagger must change one room"),
          row(
              "names",
              "tagging model actors syntax",
              "a name is what the tagger or the parser marks, or one of the actor table"),
          row(
              "actors",
              "model names nouns syntax",
              "who is who is read off names, titles and phrases"),
          row(
              "attributions",
              "tagging model syntax",
              "who says what is found in the sentence, and only then resolved to an actor"),
          row(
              "analysis",
              "tagging model actors attributions quantities",
              "it holds what the annotating rooms found, and computes nothing"),
          row(
              "statements",
              "model analysis actors attributions names nouns syntax",
              "a statement is an attribution whose speaker is resolved"),
          row(
              "events",
              "tagging model analysis actors attributions nouns quantities statements syntax",
              "an event may be asserted by a statement, and a force is a counted one"),
          row(
              "memberships",
              "model analysis actors syntax",
              "readers know nothing of each other, so their order cannot matter"),
          row(
              "stories",
              "model sentences",
              "grouping looks at reports before anything is read out of them"),
          row("reconcile", "model", "whoever read a finding, it is reconciled by its values"),
          row("drift", "model", "printings are compared as words, whoever found them"),
          row("evaluation", "model", "a figure must not depend on what it measures"),
          row(
              "pipeline",
              "model sentences syntax names actors times quantities attributions tagging analysis"
                  + " statements events memberships stories reconcile drift",
              "the order of the stages is one list in one place; no room knows it"));

  /**
   * One row.
   *
   * @param room the room, without {@code readout.}
   * @param knows the rooms it may know beside itself
   * @param because why no others
   */
  private record Row(String room, Set<String> knows, String because) {}

  private static Row row(String room, String knows, String because) {
    return new Row(
        room,
        Arrays.stream(knows.split(" "))
            .filter(name -> !name.isEmpty())
            .map(CoreArrowsTest::full)
            .collect(Collectors.toCollection(TreeSet::new)),
        because);
  }

  private static String full(String room) {
    return "readout." + room;
  }

  @TestFactory
  Stream<DynamicTest> aRoomKnowsNoMoreThanItsRow() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.room(),
                    () ->
                        classes()
                            .that()
                            .resideInAPackage(full(row.room()))
                            .should(House.knowAtMost(row.knows()))
                            .because(row.because())
                            .check(House.classes())));
  }

  @Test
  void everyRoomHasARow() {
    Set<String> named = new TreeSet<>();
    ROWS.forEach(row -> named.add(full(row.room())));
    assertEquals(House.coreRooms(), named, "a new room needs a row that says whom it may know");
  }

  /** Below, rooms know only rooms above them; actors and names, which share titles, are one. */
  @Test
  void rowsKnowOnlyRowsAboveThem() {
    Set<String> above = new TreeSet<>(Set.of(full("actors")));
    for (Row row : ROWS) {
      Set<String> unknown = new TreeSet<>(row.knows());
      unknown.removeAll(above);
      assertEquals(Set.of(), unknown, row.room() + " knows a room that comes after it");
      above.add(full(row.room()));
    }
  }
}
