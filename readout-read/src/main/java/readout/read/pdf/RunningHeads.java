package readout.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the lines at the upper and lower ends of pages that are not of the text: those that several
 * pages have, but for their numbers, and the page's number. Immutable.
 */
final class RunningHeads {
  /** So many lines at each end may be one. */
  private static final int DEEP = 3;

  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page|p\\.)? ?\\d{1,4} ?(?:(?:/|of) ?\\d{1,4})?|[-–—] ?\\d{1,4} ?[-–—]");

  /** The foot that browsers print. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?|file)://\\S+(?: (?:page )?\\d{1,4} ?(?:/|of) ?\\d{1,4})?");

  /** And the head: the moment of printing, and the title. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4},? \\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: .*)?");

  private final Set<String> repeated;

  private RunningHeads(Set<String> repeated) {
    this.repeated = repeated;
  }

  /** The heads of a document. */
  static RunningHeads of(List<PrintedPage> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PrintedPage page : pages) {
      Set<String> keys = new HashSet<>();
      List<Row> rows = page.rows();
      for (int i = 0; i < rows.size(); i++) {
        if (atEnd(i, rows.size())) {
          keys.add(key(rows, i));
        }
      }
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    counts.forEach(
        (key, count) -> {
          if (count > 1) {
            repeated.add(key);
          }
        });
    return new RunningHeads(repeated);
  }

  /** The rows of a page that are such lines, from top to bottom. */
  List<Row> on(PrintedPage page) {
    List<Row> heads = new ArrayList<>();
    List<Row> rows = page.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (atEnd(i, rows.size()) && running(rows, i)) {
        heads.add(rows.get(i));
      }
    }
    return heads;
  }

  /** Whether a row of the page stands in its upper half. */
  static boolean upper(Row row, PrintedPage page) {
    float top = page.rows().get(0).baseline();
    float bottom = page.rows().get(page.rows().size() - 1).baseline();
    return row.baseline() < (top + bottom) / 2;
  }

  private boolean running(List<Row> rows, int at) {
    if (repeated.contains(key(rows, at))) {
      return true;
    }
    boolean outermost = at == 0 || at == rows.size() - 1;
    String text = rows.get(at).text();
    return outermost
        && rows.size() > 2
        && (PAGE_NUMBER.matcher(text).matches()
            || ADDRESS.matcher(text).matches()
            || (at == 0 && PRINTED.matcher(text).matches()));
  }

  private static boolean atEnd(int at, int rows) {
    return at < DEEP || at >= rows - DEEP;
  }

  /** A repeated line has its end of the page, its size and its words. */
  private static String key(List<Row> rows, int at) {
    Row row = rows.get(at);
    String words = NUMBERS.matcher(row.text()).replaceAll("0").strip();
    return (at < rows.size() / 2 ? "^" : "_") + Math.round(row.size()) + " " + words;
  }
}
