package readout.read.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Span;

/** Knows a headline in plain text by its shape. Thread-safe. */
public final class Headline {
  private static final int LONGEST = 150;
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?][\"”’')\\]]*", Pattern.DOTALL);
  private static final Pattern OWN_LINE = Pattern.compile("[\\n\\r]\\s*\\z");

  private Headline() {}

  /** Whether the words can be one: short, and no sentence. */
  static boolean shaped(String words) {
    return words.length() < LONGEST && !SENTENCE_END.matcher(words).matches();
  }

  /**
   * Under a date line, a short first line that is no sentence and stands alone is the headline.
   *
   * @param blocks the paragraphs under the date line, as places of the text
   */
  public static Optional<String> under(String text, List<Span> blocks) {
    if (blocks.size() < 2) {
      return Optional.empty();
    }
    Span first = blocks.get(0);
    String words = first.of(text);
    String gap = text.substring(first.end(), blocks.get(1).start());
    boolean alone = Lines.of(gap + "|", 0).size() > 2;
    boolean ownLine = OWN_LINE.matcher(text.substring(0, first.start())).find();
    return ownLine && alone && shaped(words) ? Optional.of(words) : Optional.empty();
  }
}
