package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.reading.ReadText;

/**
 * Every event rule reads the sentences it says it matches and none it says it rejects, each as a
 * report of its own.
 */
class EventRuleExamplesTest {
  @Test
  void everyRuleReadsItsExamples() {
    Set<String> failing = new TreeSet<>();
    StringBuilder told = new StringBuilder();
    for (EventRule rule : EventRules.load()) {
      rule.match().forEach(sentence -> check(rule, sentence, true, failing, told));
      rule.reject().forEach(sentence -> check(rule, sentence, false, failing, told));
    }
    assertEquals("", String.join("\n", failing), told.toString());
  }

  private static void check(
      EventRule rule, String sentence, boolean wanted, Set<String> failing, StringBuilder told) {
    ReadText text = ReadText.of(sentence);
    boolean found = !text.readBy("event." + rule.id()).isEmpty();
    if (found != wanted) {
      failing.add(rule.id() + "\t" + (wanted ? "match" : "reject") + "\t" + sentence);
      told.append(rule.id())
          .append(wanted ? " should read: " : " should not read: ")
          .append(sentence)
          .append(
              text.findings().stream()
                  .map(ReadText::line)
                  .collect(Collectors.joining("\n    ", "\n    ", "\n")));
    }
  }
}
