package readout.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;

/**
 * Sentences by their closing marks, within paragraphs of prose: enough to compare texts. Immutable
 * and thread-safe.
 */
public final class ParagraphSentences implements Function<Report, List<Span>> {
  private static final Pattern END =
      Pattern.compile(
          "(?<![.!?…])[.!?…]++[\"'”’)\\]]*+(?=\\s++[\"'“‘(\\[]*+[\\p{Lu}\\p{N}])|[\\n\\r]++");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "col", "lt", "maj", "capt", "sgt", "adm", "cmdr", "sen",
          "rep", "gov", "rev", "st", "prof", "amb", "sec", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec", "no", "vs", "jr", "sr", "messrs", "brig");

  /** The sentences of the report's prose in order, as spans of the body text, none blank. */
  @Override
  public List<Span> apply(Report report) {
    String text = report.body().text();
    List<Span> sentences = new ArrayList<>();
    for (Paragraph paragraph : report.paragraphs()) {
      if (paragraph.kind() == Paragraph.Kind.PROSE && paragraph.span().end() <= text.length()) {
        sentences.addAll(in(text, paragraph.span()));
      }
    }
    return sentences;
  }

  /** The sentences within a span of a text, without white space around them. */
  static List<Span> in(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    Matcher matcher = END.matcher(text).region(within.start(), within.end());
    int start = within.start();
    while (matcher.find()) {
      if (!abbreviation(text, start, matcher.start())) {
        addTrimmed(text, start, matcher.end(), sentences);
        start = matcher.end();
      }
    }
    addTrimmed(text, start, within.end(), sentences);
    return sentences;
  }

  private static boolean abbreviation(String text, int from, int mark) {
    if (mark >= text.length() || text.charAt(mark) != '.') {
      return false;
    }
    int start = mark;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, mark);
    // One letter before the mark is an initial or the end of "U.S.".
    return word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static void addTrimmed(String text, int start, int end, List<Span> to) {
    int from = start;
    int until = end;
    while (from < until && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (until > from && Character.isWhitespace(text.charAt(until - 1))) {
      until--;
    }
    if (from < until) {
      to.add(new Span(from, until));
    }
  }
}
