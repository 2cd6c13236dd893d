package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.PloverType;
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

  private static Finding only(String rule, String text) {
    List<Finding> found = ReadText.of(text).readBy(rule);
    assertEquals(1, found.size(), () -> found.stream().map(ReadText::line).toList().toString());
    return found.get(0);
  }
}
