package readout.sentences;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;

/**
 * The place and agency that open a report before its first sentence: "LIMA (Agency) —", "HANOI,
 * Vietnam —", "(Agency)". Stateless.
 */
public final class Dateline {
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(?:\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:, \\p{Lu}[\\p{L}. ]{1,30})?(?: ?\\([^()\\n]{2,40}\\))?(?:, \\p{Lu}\\p{L}+\\.? \\d{1,2})? ?(?:—|–|--|-) ?|\\(\\p{Lu}[\\p{L} .]{1,30}\\)(?: ?(?:—|–|--|-))? )");

  private Dateline() {}

  /** The paragraph without a dateline at its beginning; the same span where it has none. */
  public static Span skip(String text, Span paragraph) {
    Matcher matcher = OPENING.matcher(text).region(paragraph.start(), paragraph.end());
    if (matcher.lookingAt()
        && matcher.end() < paragraph.end()
        && text.substring(matcher.end(), paragraph.end()).indexOf(' ') > 0) {
      return new Span(matcher.end(), paragraph.end());
    }
    return paragraph;
  }
}
