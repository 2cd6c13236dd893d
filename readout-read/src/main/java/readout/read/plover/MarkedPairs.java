package readout.read.plover;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.read.input.Unreadable;

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
   * @throws Unreadable where a column or a type lacks, with the line's number
   * @throws IOException where the file fails to come
   */
  public static List<MarkedPair> read(Path file) throws IOException {
    List<MarkedPair> pairs = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String header = lines.readLine();
      List<String> names = header == null ? List.of() : Arrays.asList(header.split("\t"));
      int sentence = names.indexOf(SENTENCE);
      int type = names.indexOf(TYPE);
      if (sentence < 0 || type < 0) {
        throw new Unreadable(
            "its first line does not name the columns " + SENTENCE + " and " + TYPE,
            "give a table as PLV's");
      }
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length <= Math.max(sentence, type)) {
          throw refused(number, "has too few columns");
        }
        pairs.add(pair(cells[sentence], type(cells[type], number)));
      }
    } catch (CharacterCodingException wrong) {
      throw new Unreadable("it is not UTF-8", "convert it");
    }
    return pairs;
  }

  private static Unreadable refused(int number, String what) {
    return new Unreadable("line " + number + " " + what, "mend the line");
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
    int open = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      from = mark.end();
      if (mark.group().charAt(1) == '/') {
        Span place = trimmed(text, open);
        if (place.length() > 0) {
          (mark.group().charAt(2) == 's' ? source : target).add(place);
        }
      }
      open = text.length();
    }
    text.append(marked, from, marked.length());
    return new MarkedPair(text.toString(), source, target, type);
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
