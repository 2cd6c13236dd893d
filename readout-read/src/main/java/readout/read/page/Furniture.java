package readout.read.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows the paragraphs that are on the page and not of the story: links, captions, credits,
 * newsletter boxes, copyright lines. A rule must match the whole paragraph, so running text with
 * such words in it stays. Thread-safe.
 */
public final class Furniture {
  /** The name of the rule that whole texts in capitals are exempt from. */
  public static final String CAPITALS = "capitals";

  private static final List<FurnitureRule> RULES =
      Stream.of(SiteRules.RULES, CreditRules.RULES, ReaderRules.RULES)
          .flatMap(List::stream)
          .toList();

  private Furniture() {}

  /** The rules in order. */
  public static List<FurnitureRule> rules() {
    return RULES;
  }

  /** The first rule that takes the paragraph for furniture; empty for prose. */
  public static Optional<FurnitureRule> rule(String paragraph) {
    String words = paragraph.strip().replace('\u00a0', ' ');
    return RULES.stream().filter(rule -> rule.test(words)).findFirst();
  }
}
