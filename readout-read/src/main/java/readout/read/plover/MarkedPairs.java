package readout.read.plover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.read.input.Unreadable;
import readout.read.records.TabbedTable;

/**
 * A table of marked sentences, tab-separated, with the columns {@code marked_sentence} (the source
 * between {@code <s>} and {@code </s>}, the target between {@code <t>} and {@code </t>}) and {@code
 * gold_root} (a type of PLOVER), as the PLV dataset has them.
 */
public final class MarkedPairs {
  private static final Pattern MARK = Pattern.compile("</?[st]>");
  private static final Pattern TYPE_NAME = Pattern.compile("[A-Z]+");
  private static final String SENTENCE = "marked_sentence";
  private static final String TYPE = "gold_root";

  private MarkedPairs() {}

  /**
   * Reads a table in UTF-8.
   *
   * @throws Unreadable where a column or a type lacks, with the row's number
   * @throws IOException where the file fails to come
   */
  public static List<MarkedPair> read(Path file) throws IOException {
    List<List<String>> rows = TabbedTable.read(file);
    List<String> names = rows.isEmpty() ? List.of() : rows.get(0);
    int sentence = names.indexOf(SENTENCE);
    int type = names.indexOf(TYPE);
    if (sentence < 0 || type < 0) {
      throw new Unreadable(
          "its first line does not name the columns " + SENTENCE + " and " + TYPE,
          "give a table as PLV's");
    }
    List<MarkedPair> pairs = new ArrayList<>();
    for (int row = 1; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      if (cells.size() <= Math.max(sentence, type)) {
        throw refused(row + 1, "has too few columns");
      }
      pairs.add(pair(cells.get(sentence), type(cells.get(type), row + 1)));
    }
    return pairs;
  }

  private static Unreadable refused(int number, String what) {
    return new Unreadable("row " + number + " " + what, "mend the row");
  }

  private static String type(String name, int number) throws Unreadable {
    if (!TYPE_NAME.matcher(name.strip()).matches()) {
      throw refused(number, "names no type of event: " + name);
    }
    return name.strip();
  }

  private static MarkedPair pair(String marked, String type) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> target = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    int sourceFrom = 0;
    int targetFrom = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      from = mark.end();
      // marks may stand within each other
      switch (mark.group()) {
        case "<s>" -> sourceFrom = text.length();
        case "<t>" -> targetFrom = text.length();
        case "</s>" -> add(source, trimmed(text, sourceFrom));
        default -> add(target, trimmed(text, targetFrom));
      }
    }
    text.append(marked, from, marked.length());
    return new MarkedPair(text.toString(), source, target, type);
  }

  private static void add(List<Span> places, Span place) {
    if (place.length() > 0) {
      places.add(place);
    }
  }

  private static Span trimmed(CharSequence text, int from) {
    int start = from;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
