package readout.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;

/**
 * A word of a report's body, folded so that spelling habits of outlets do not tell words apart.
 *
 * @param folded lower case, without apostrophes, full stops and hyphens: "Build-up" is "buildup",
 *     "U.S." is "us"; never empty
 * @param span its place in the text it was read from
 * @param capital whether it is written with a capital
 */
record Word(String folded, Span span, boolean capital) {
  // The pieces are bounded: the matcher recurs once for each, and a text may hold any number.
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+(?:['’.&‐‑-][\\p{L}\\p{N}\\p{M}]++){0,12}+");
  private static final Pattern JOINERS = Pattern.compile("['’.&‐‑-]");

  /** The words that lie within a span of a text, in order. */
  static List<Word> in(String text, Span within) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(within.start(), within.end());
    while (matcher.find()) {
      String written = matcher.group();
      String folded = JOINERS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
      Span span = new Span(matcher.start(), matcher.end());
      words.add(new Word(folded, span, Character.isUpperCase(written.codePointAt(0))));
    }
    return words;
  }

  /** The folded word without possessive and plural endings: "Syria's" and "Syria" are one term. */
  String stem(String text) {
    String stem = folded;
    int end = span.end();
    if (span.length() > 2 && "'’".indexOf(text.charAt(end - 2)) >= 0 && stem.endsWith("s")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return singular(stem);
  }

  private static String singular(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4 && word.endsWith("sses")) {
      return word.substring(0, length - 2);
    }
    boolean plural =
        length > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, length - 1) : word;
  }
}
