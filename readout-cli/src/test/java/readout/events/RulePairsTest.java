package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.reading.ReadText;

/** The places of the sides that the rules read, over the standard parser and actor table. */
final class RulePairsTest {
  private static final EventReader RULES = new EventReader(EventRules.load());

  @Test
  void bothSidesStandWhereTheyAreNamed() {
    pairs(
        "The Polish president accused Russia of sabotage on Monday.",
        "Polish president -> Russia ACCUSE");
    pairs(
        "Turkish forces shot down a Syrian helicopter on Monday.",
        "Turkish forces -> Syrian helicopter ASSAULT");
  }

  @Test
  void whoIsNotNamedMakesNoPair() {
    pairs("Egyptian journalists were arrested on Monday.");
  }

  @Test
  void whatDidNotHappenMakesNoPair() {
    pairs("Turkish forces did not shoot down a Syrian helicopter.");
  }

  private static void pairs(String text, String... expected) {
    ReadText read = ReadText.of(text);
    String body = read.analysis().text();
    assertEquals(
        List.of(expected),
        RULES.pairs(read.analysis()).stream()
            .map(
                pair ->
                    pair.source().of(body) + " -> " + pair.target().of(body) + " " + pair.type())
            .toList(),
        text);
  }
}
