package readout.train.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.models.SpanLayout;
import readout.read.input.Unreadable;

/**
 * The mentions of actors that rules mark in texts: a line for each, with the text's name, the first
 * place, the place after the last, and the kind, parted by tabs. No text is in it. Immutable.
 */
public final class MentionTable {
  private static final int COLUMNS = 4;

  private final Map<String, List<TypedSpan>> mentions;

  private MentionTable(Map<String, List<TypedSpan>> mentions) {
    this.mentions = mentions;
  }

  /** A table without a text. */
  public static MentionTable empty() {
    return new MentionTable(Map.of());
  }

  /**
   * Reads a file.
   *
   * @throws Unreadable where a line is none of such a table
   * @throws IOException where the file cannot be read
   */
  public static MentionTable read(Path file) throws IOException {
    Map<String, List<TypedSpan>> mentions = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      if (columns.length != COLUMNS
          || !columns[1].matches("\\d{1,9}")
          || !columns[2].matches("\\d{1,9}")
          || Integer.parseInt(columns[1]) >= Integer.parseInt(columns[2])
          || !SpanLayout.MENTIONS.types().contains(columns[3])) {
        throw new Unreadable(
            file + " has a line that is no mention", "give what readout-train mentions wrote");
      }
      Span span = new Span(Integer.parseInt(columns[1]), Integer.parseInt(columns[2]));
      mentions
          .computeIfAbsent(columns[0], name -> new ArrayList<>())
          .add(new TypedSpan(span, columns[3]));
    }
    mentions.values().forEach(Collections::sort);
    return new MentionTable(mentions);
  }

  /** A line of such a file. */
  public static String line(String text, TypedSpan mention) {
    return text
        + "\t"
        + mention.span().start()
        + "\t"
        + mention.span().end()
        + "\t"
        + mention.type()
        + "\n";
  }

  /** Whether nothing is marked. */
  boolean isEmpty() {
    return mentions.isEmpty();
  }

  /** The mentions of a text, in order; empty where it is not in the table. */
  List<TypedSpan> of(String text) {
    return List.copyOf(mentions.getOrDefault(text, List.of()));
  }
}
