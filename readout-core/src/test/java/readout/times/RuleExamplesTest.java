package readout.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readout.model.Span;

/** Every rule and modifier does what its examples say. */
class RuleExamplesTest {
  private static final Pattern MARK = Pattern.compile("\\[([^\\]=]+)=([^\\]]*)\\]");
  private final RuleBook book = RuleBook.standard();
  private final TimeTagger tagger = new TimeTagger(book);

  @TestFactory
  Stream<DynamicTest> rulesFindTheirExamples() {
    return book.rules().stream()
        .flatMap(
            rule ->
                rule.yes().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + example,
                                () -> {
                                  check(example);
                                  String text = MARK.matcher(example).replaceAll("$1");
                                  assertTrue(rule.pattern().matcher(text).find(), "own pattern");
                                })));
  }

  @TestFactory
  Stream<DynamicTest> rulesLeaveTheRestAlone() {
    return book.rules().stream()
        .flatMap(
            rule ->
                rule.no().stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + text, () -> assertEmpty(rule, text))));
  }

  @TestFactory
  Stream<DynamicTest> modifiersDoWhatTheySay() {
    return book.modifiers().stream()
        .flatMap(
            modifier ->
                modifier.yes().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                modifier.name() + ": " + example, () -> check(example))));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasExamples() {
    return book.rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(), () -> assertFalse(rule.yes().isEmpty() || rule.no().isEmpty())));
  }

  private void check(String example) {
    Map<String, String> expected = new LinkedHashMap<>();
    Matcher marks = MARK.matcher(example);
    while (marks.find()) {
      expected.put(marks.group(1), marks.group(2));
    }
    String text = MARK.matcher(example).replaceAll("$1");
    Map<String, String> found = new LinkedHashMap<>();
    tagger
        .tag(
            text, new Span(0, text.length()), List.of(), TimeContext.on(LocalDate.of(2021, 12, 29)))
        .forEach(mention -> found.put(mention.value().asWritten(), mention.value().timex()));
    assertEquals(expected, found);
  }

  private void assertEmpty(Rule rule, String text) {
    List<String> read = new ArrayList<>();
    Supplier<Tense> tense = () -> Tense.UNKNOWN;
    Matcher matcher = rule.pattern().matcher(text);
    while (matcher.find()) {
      Match match =
          new Match(Rule.taken(matcher, rule.groups()), book.words(), tense, Optional.empty());
      rule.meaning().read(match).ifPresent(sense -> read.add(matcher.group()));
    }
    assertEquals(List.of(), read);
  }
}
