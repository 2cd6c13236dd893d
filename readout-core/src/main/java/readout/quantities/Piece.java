package readout.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * A word, or the part of a word that a number is made of: parsers disagree whether "12-nation",
 * "$16bn" and "5km" are one word.
 *
 * @param token the index of its token in the sentence
 * @param text the letters
 * @param span its place in the body text
 */
record Piece(int token, String text, Span span) {
  private static final Pattern PART =
      Pattern.compile(
          "[\\p{Sc}%~+]"
              + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?"
              + "|\\p{L}[\\p{L}.'’]*"
              + "|[-‐‑–—]");
  private static final Pattern PARTED =
      Pattern.compile(
          "(?:\\p{L}{0,2}\\p{Sc})?~?\\d[\\d.,]*[\\d]*(?:[-‐‑–]\\p{Sc}?\\d[\\d.,]*)?"
              + "(?:[-‐‑–]?\\p{L}+)*[%+]?(?:[-‐‑–]\\p{L}+)*");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th|s)");

  /** The pieces of a sentence, in order. */
  static List<Piece> of(Sentence sentence) {
    List<Piece> pieces = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String text = token.text();
      boolean numberWord =
          text.indexOf('-') > 0
              && NumberWords.isWord(text.substring(0, text.indexOf('-')).toLowerCase(Locale.ROOT));
      boolean parted = PARTED.matcher(text).matches() && !ORDINAL.matcher(text).matches();
      boolean rewritten = text.length() != token.span().length();
      if (rewritten || !(numberWord || parted) || !split(token, pieces)) {
        pieces.add(new Piece(token.index(), text, token.span()));
      }
    }
    return pieces;
  }

  private static boolean split(Token token, List<Piece> pieces) {
    List<Piece> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(token.text());
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() != end) {
        return false;
      }
      end = matcher.end();
      int start = token.span().start();
      Span span = new Span(start + matcher.start(), start + matcher.end());
      parts.add(new Piece(token.index(), matcher.group(), span));
    }
    return end == token.text().length() && pieces.addAll(parts);
  }

  /** The letters in lower case. */
  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it is one of the words, which are given in lower case. */
  boolean is(String... words) {
    String lower = lower();
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a hyphen or short dash. */
  boolean hyphen() {
    return is("-", "‐", "‑", "–");
  }

  /** Whether it is a sign of money. */
  boolean currency() {
    return !text.isEmpty()
        && Character.getType(text.charAt(text.length() - 1)) == Character.CURRENCY_SYMBOL;
  }
}
