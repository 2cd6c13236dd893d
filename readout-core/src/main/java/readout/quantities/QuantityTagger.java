package readout.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * Finds the quantities of a sentence: numbers in digits and words with bounds, units and what they
 * count. Years, dates, clocks, names with numbers ("F-16", "Bucharest Nine"), list numbers and
 * "one" as a pronoun are none. Immutable and thread-safe.
 */
public final class QuantityTagger {
  private static final int LONG = 24;
  private static final String SMALL =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
  private static final Pattern SHARE =
      Pattern.compile("(?i)\\b" + SMALL + "[ -](?:in|out of)[ -](?:every )?$");
  private static final Pattern WHOLE =
      Pattern.compile("(?i)[ -](?:in|out of)[ -](?:every )?" + SMALL + "\\b");

  private final Bounds bounds = new Bounds();
  private final Units units = new Units();
  private final ForceLexicon forces = new ForceLexicon();

  /** The quantities of a sentence where no time mentions are known. */
  public List<QuantityMention> tag(String text, Sentence sentence) {
    return tag(text, sentence, List.of());
  }

  /**
   * The quantities of a sentence, in order of the text. Mentions do not overlap, but for a part of
   * a counted whole: "one of two planes" holds "two planes".
   *
   * @param text the body text that the sentence's spans refer to
   * @param skip spans of the body text to leave alone, such as dates; numbers that touch them are
   *     none
   * @return empty where the sentence was not parsed or its words lie outside the text
   */
  public List<QuantityMention> tag(String text, Sentence sentence, List<Span> skip) {
    if (!sound(text, sentence)) {
      return List.of();
    }
    MentionReader reader = new MentionReader(text, sentence, skip, bounds, units, forces);
    List<QuantityMention> found = new ArrayList<>();
    int at = 0;
    while (at < reader.size()) {
      MentionReader.Read read = reader.at(at);
      read.mention().ifPresent(found::add);
      at = Math.max(at + 1, read.next());
    }
    found.removeIf(mention -> ratio(text, mention.span()));
    return found;
  }

  /** "one in seven reports", "2 out of 3": a share, and no count. */
  private static boolean ratio(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - LONG), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + LONG));
    return SHARE.matcher(before).find() || WHOLE.matcher(after).lookingAt();
  }

  private static boolean sound(String text, Sentence sentence) {
    int end = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean inside = token.span().start() >= end && token.span().end() <= text.length();
      if (token.index() != i || !inside || token.head() >= sentence.tokens().size()) {
        return false;
      }
      end = token.span().end();
    }
    return true;
  }
}
