package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.reading.ReadText;

/**
 * Every event rule reads the sentences it says it matches and none it says it rejects, each as a
 * report of its own. Examples that are known to fail stand in {@code
 * temporary-known-failures-of-rule-examples.tsv}; one that no longer fails must leave it.
 */
class EventRuleExamplesTest {
  private static final String KNOWN = "temporary-known-failures-of-rule-examples.tsv";

  @Test
  void everyRuleReadsItsExamples() throws IOException {
    Set<String> failing = new TreeSet<>();
    StringBuilder told = new StringBuilder();
    for (EventRule rule : EventRules.load()) {
      rule.match().forEach(sentence -> check(rule, sentence, true, failing, told));
      rule.reject().forEach(sentence -> check(rule, sentence, false, failing, told));
    }
    assertEquals(String.join("\n", known()), String.join("\n", failing), told.toString());
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

  private static List<String> known() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(EventRuleExamplesTest.class.getResourceAsStream(KNOWN));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .sorted()
          .toList();
    }
  }
}
