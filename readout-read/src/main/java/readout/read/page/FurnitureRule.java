package readout.read.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One way to know furniture by its words, with the examples that hold it.
 *
 * @param name stable and unique
 * @param pattern must match the whole paragraph, blanks at its ends aside
 * @param longest the length in UTF-16 units from which the rule no longer applies
 * @param looksLikeAnItem whether an item of a list in the text may look the same
 * @param matches made-up paragraphs it must match
 * @param leaves made-up paragraphs it must not match
 */
public record FurnitureRule(
    String name,
    Pattern pattern,
    int longest,
    boolean looksLikeAnItem,
    List<String> matches,
    List<String> leaves) {
  /** Copies the lists. */
  public FurnitureRule {
    matches = List.copyOf(matches);
    leaves = List.copyOf(leaves);
  }

  static FurnitureRule rule(String name, int longest, String pattern) {
    return new FurnitureRule(
        name, Pattern.compile(pattern, Pattern.DOTALL), longest, false, List.of(), List.of());
  }

  FurnitureRule item() {
    return new FurnitureRule(name, pattern, longest, true, matches, leaves);
  }

  FurnitureRule yes(String... examples) {
    return new FurnitureRule(name, pattern, longest, looksLikeAnItem, List.of(examples), leaves);
  }

  FurnitureRule no(String... examples) {
    return new FurnitureRule(name, pattern, longest, looksLikeAnItem, matches, List.of(examples));
  }

  /** Whether the paragraph is furniture by this rule. */
  public boolean test(String paragraph) {
    return paragraph.length() < longest && pattern.matcher(paragraph).matches();
  }
}
