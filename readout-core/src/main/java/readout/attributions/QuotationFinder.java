package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;

/**
 * Finds quotations paragraph by paragraph: curly, straight and low marks, and single curly marks
 * where the report uses no double ones. A quotation that never closes ends with its paragraph.
 * Quotations are sorted and never overlap; nested ones are part of the outer. Thread-safe.
 */
public final class QuotationFinder {
  /** Karel "Kit" Dvorak: a capital before, one word within, a surname right after. */
  private static final Pattern NICKNAME =
      Pattern.compile(
          "(?<=\\p{Lu}[\\p{L}.]{1,20} )[“\"]\\p{Lu}[\\p{L}.]{1,11}(?<close>[”\"])(?= \\p{Lu}\\p{Ll})");

  /** The quotations of the report's prose. */
  public List<Quotation> find(Report report) {
    String text = report.body().text();
    boolean single = text.indexOf('“') < 0 && text.indexOf('"') < 0 && text.indexOf('«') < 0;
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < report.paragraphs().size(); i++) {
      Paragraph paragraph = report.paragraphs().get(i);
      if (paragraph.kind() == Paragraph.Kind.PROSE) {
        find(text, paragraph.span(), i, single, found);
      }
    }
    return found;
  }

  private static void find(
      String text, Span paragraph, int index, boolean single, List<Quotation> found) {
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char mark = text.charAt(i);
      if (open < 0) {
        if (opens(text, i, mark, paragraph, single)) {
          int past = nickname(text, i);
          open = past > i ? -1 : i;
          i = Math.max(i, past);
        }
      } else if (closes(text, i, mark, paragraph, single)) {
        add(text, open, i, true, index, found);
        open = -1;
      } else if (mark == '“' && i > open + 1) {
        // a new quotation opens before the last was closed: the last one ended where its sentence
        // did
        add(text, open, i, false, index, found);
        open = i;
      }
    }
    if (open >= 0) {
      add(text, open, paragraph.end(), false, index, found);
    }
  }

  /** Where the marks round a nickname close, as in Karel "Kit" Dvorak; -1 where they are none. */
  private static int nickname(String text, int open) {
    Matcher name = NICKNAME.matcher(text).region(open, text.length()).useTransparentBounds(true);
    return name.lookingAt() ? name.start("close") : -1;
  }

  private static void add(
      String text, int open, int close, boolean closed, int paragraph, List<Quotation> found) {
    int from = open + 1;
    int to = close;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(
          new Quotation(
              new Span(from, to), new Span(open, closed ? close + 1 : close), closed, paragraph));
    }
  }

  private static boolean opens(String text, int at, char mark, Span paragraph, boolean single) {
    if (mark == '“' || mark == '«' || mark == '„') {
      return true;
    }
    boolean wordFollows = at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
    boolean gapBefore = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (mark == '"') {
      return wordFollows && gapBefore;
    }
    return single && mark == '‘' && wordFollows && gapBefore;
  }

  private static boolean closes(String text, int at, char mark, Span paragraph, boolean single) {
    if (mark == '”' || mark == '»') {
      return true;
    }
    if (mark == '"') {
      boolean wordBefore = !Character.isWhitespace(text.charAt(at - 1));
      boolean gapAfter =
          at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
      return wordBefore || gapAfter;
    }
    boolean gapAfter = at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return single && mark == '’' && gapAfter && ",.!?…".indexOf(text.charAt(at - 1)) >= 0;
  }
}
