package readout.actors;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.names.Titles;

/** What is printed right before a name and tells of who bears it. Stateless. */
final class Honorifics {
  /** Words that only women bear. */
  static final Pattern WOMEN =
      Pattern.compile(
          "(?i)\\b(?:mrs|ms|miss|madam|spokeswoman|chairwoman|congresswoman|businesswoman|queen"
              + "|princess|first lady)\\b");

  private Honorifics() {}

  /** "mr" or "ms" where a name is printed with either. */
  static Optional<String> of(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 6), span.start());
    return before.matches("(?s).*\\bMr\\.?\\s+")
        ? Optional.of("mr")
        : before.matches("(?s).*\\bM(?:s|rs|iss)\\.?\\s+") ? Optional.of("ms") : Optional.empty();
  }

  /** Whether a title is the last word before the name. */
  static boolean titled(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 30), span.start()).strip();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return Titles.isTitleWord(word);
  }

  /** Whether a word that only women bear is the last before the name. */
  static boolean female(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 16), span.start()).stripTrailing();
    Matcher word = WOMEN.matcher(before);
    boolean last = false;
    while (word.find()) {
      last = before.substring(word.end()).matches("\\.?");
    }
    return last;
  }
}
