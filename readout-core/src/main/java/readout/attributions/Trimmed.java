package readout.attributions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Span;

/**
 * What is left of a stretch of content: white space, commas, quotation marks and a leading "that"
 * are no part of what is said, nor is a link that leads on from it.
 *
 * @param words what is left
 * @param linked whether a link was taken off its end ("they left, and")
 */
record Trimmed(Span words, boolean linked) {
  // "explained why: it costs too much"
  private static final Pattern QUESTION = Pattern.compile("(?:why|how): ?");
  private static final Pattern LINK = Pattern.compile("(?:But|And|Yet|Still),? ");
  private static final Pattern CLOSING = Pattern.compile("[,.]?[”\"]");
  private static final Pattern MANNER =
      Pattern.compile(
          "(?:clearly|flatly|bluntly|explicitly|plainly|publicly|repeatedly|emphatically)"
              + " (?=(?:that|he|she|it|they|we|I|you|there|the|his|her|their)\\b)");
  private static final int LEAST = 12;
  private static final Pattern LINK_AFTER = Pattern.compile(",?\\s+(?:and|but|or)$");

  /** "that was outrageous": here the word is what is spoken of. */
  private static final Pattern THAT_IS =
      Pattern.compile(
          "that (?:is|was|wasn[’']t|isn[’']t|will|would|wouldn[’']t|won[’']t|could|couldn[’']t|can|may|might"
              + "|must|should|has|had|does|did|doesn[’']t|didn[’']t|never|seems|means|meant)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The stretch without what is no part of it. */
  static Trimmed of(Sentence sentence, String text, Span span) {
    int from = span.start();
    int to = span.end();
    boolean again = true;
    while (again) {
      again = false;
      while (from < to
          && !Character.isLetterOrDigit(text.charAt(from))
          && "([$€£".indexOf(text.charAt(from)) < 0
          && !opensInside(text, from, to)) {
        from++;
      }
      Matcher manner = MANNER.matcher(text).region(from, to);
      if (from > sentence.span().start() + 1
          && text.charAt(from - 1) == ' '
          && Character.isLetter(text.charAt(from - 2))
          && manner.lookingAt()) {
        // "stated clearly he had": how it was stated
        from = manner.end();
        again = true;
      }
      if ((text.startsWith("that ", from) || text.startsWith("that, ", from))
          && from + 5 < to
          && !pointing(sentence, from)
          && !THAT_IS.matcher(text).region(from, to).lookingAt()) {
        from += 5;
        again = true;
      }
    }
    Matcher why = QUESTION.matcher(text).region(from, to);
    from = why.lookingAt() ? why.end() : from;
    while (to > from && closing(text, to)) {
      to--;
    }
    Matcher link = LINK_AFTER.matcher(text).region(from, to);
    return link.find()
        ? new Trimmed(of(sentence, text, new Span(from, link.start())).words(), true)
        : new Trimmed(new Span(from, Math.max(from, to)), false);
  }

  /** 'would pay on "fair terms,"': the mark that closes what was opened inside the words. */
  static Span closed(String text, Span span) {
    String words = span.of(text);
    int opening = Math.max(words.lastIndexOf('“'), words.lastIndexOf('"'));
    boolean open =
        opening > 0
            && (words.charAt(opening) == '“'
                ? words.indexOf('”', opening) < 0
                : words.chars().filter(mark -> mark == '"').count() % 2 == 1);
    Matcher mark = CLOSING.matcher(text).region(span.end(), text.length());
    return open && mark.lookingAt() ? new Span(span.start(), mark.end()) : span;
  }

  /** "But they will stay, he said": the link is to the sentence before, and the report's. */
  static Span withoutLink(Sentence sentence, String text, Span span) {
    Matcher link = LINK.matcher(text).region(span.start(), span.end());
    return span.start() == sentence.span().start() && link.lookingAt() && span.length() > LEAST
        ? new Span(link.end(), span.end())
        : span;
  }

  /** "warned that figure may rise": that very figure. */
  private static boolean pointing(Sentence sentence, int from) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() == from)
        .anyMatch(token -> token.is("det") && token.pos().equals("DT"));
  }

  private static boolean closing(String text, int to) {
    char last = text.charAt(to - 1);
    boolean single = last == '’' && to > 1 && ",.!?".indexOf(text.charAt(to - 2)) >= 0;
    // half of a dash that is written as two hyphens
    boolean dash = last == '-' && to > 1 && " -".indexOf(text.charAt(to - 2)) >= 0;
    return Character.isWhitespace(last) || "“”\"‘—–".indexOf(last) >= 0 || single || dash;
  }

  /** A mark that opens a quotation inside the words stays with them. */
  private static boolean opensInside(String text, int from, int to) {
    char mark = text.charAt(from);
    char close = mark == '“' ? '”' : mark;
    int end = text.indexOf(close, from + 1);
    return (mark == '“' || mark == '"') && end > from && end < to - 1;
  }
}
