package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readout.model.Slot;
import readout.model.TextValue;
import readout.reading.ReadText;

/** Every mode is told of the sentences that it says it matches, and of none that it rejects. */
final class ModeExamplesTest {
  @Test
  void everyModeIsToldOfItsExamples() {
    Set<String> failing = new TreeSet<>();
    for (Modes.Mode mode : Modes.load().all()) {
      mode.match().stream()
          .filter(sentence -> !told(mode, sentence))
          .forEach(sentence -> failing.add(mode.mode() + " should be told of: " + sentence));
      mode.reject().stream()
          .filter(sentence -> told(mode, sentence) || !read(mode, sentence))
          .forEach(
              sentence ->
                  failing.add(
                      mode.mode()
                          + " should not be told of what its type is read in: "
                          + sentence));
    }
    assertEquals("", String.join("\n", failing));
  }

  private static boolean read(Modes.Mode mode, String sentence) {
    return ReadText.of(sentence).findings().stream()
        .anyMatch(finding -> finding.type().filter(mode.types()::contains).isPresent());
  }

  private static boolean told(Modes.Mode mode, String sentence) {
    return ReadText.of(sentence).findings().stream()
        .filter(finding -> finding.type().filter(mode.types()::contains).isPresent())
        .flatMap(finding -> finding.first(Slot.MODE, TextValue.class).stream())
        .anyMatch(value -> value.text().equals(mode.mode()));
  }
}
