package readout.read.records;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which fields of a record hold what. Immutable and thread-safe.
 *
 * @param names for each part of a report the fields that may hold it, the surest first
 */
public record Columns(Map<Part, List<String>> names) {
  /** The parts of a report that a record can have. */
  public enum Part {
    /** The running text; without it a record is no report. */
    TEXT,
    /** The headline. */
    TITLE,
    /** When it was published. */
    DATE,
    /** When it was last changed. */
    UPDATED,
    /** Who published it. */
    OUTLET,
    /** Where it was published. */
    URL,
    /** Its bylines. */
    AUTHORS
  }

  /** The fields of news-please, of the NGEC event coder, and plain names. */
  public static final Columns KNOWN =
      new Columns(
          Map.of(
              Part.TEXT, List.of("maintext", "event_text", "text", "body", "content"),
              Part.TITLE, List.of("title", "headline"),
              Part.DATE, List.of("date_publish", "pub_date", "published", "date"),
              Part.UPDATED, List.of("date_modify", "updated", "modified"),
              Part.OUTLET, List.of("outlet", "publisher", "source_domain", "source"),
              Part.URL, List.of("url", "link"),
              Part.AUTHORS, List.of("authors", "author", "byline")));

  /** Copies the map; a part without a list has no fields. */
  public Columns {
    Map<Part, List<String>> all = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      all.put(part, List.copyOf(names.getOrDefault(part, List.of())));
    }
    names = Map.copyOf(all);
  }

  /** The fields that may hold a part, the surest first. */
  public List<String> of(Part part) {
    return names.getOrDefault(part, List.of());
  }

  /**
   * These columns with some of them named: {@code text=Story,date=Filed}. Records that have such a
   * column hold the part there and nowhere else; the others are read as before, so that files of
   * several kinds can be read together.
   *
   * @throws IllegalArgumentException where the words are no such list, with a message for people
   */
  public Columns named(String mapping) {
    Map<Part, List<String>> changed = new EnumMap<>(names);
    for (String pair : mapping.split(",")) {
      int at = pair.indexOf('=');
      String word = at < 0 ? pair : pair.substring(0, at);
      if (at < 1 || at == pair.length() - 1 || !known(word.strip())) {
        throw new IllegalArgumentException(
            "\"" + pair.strip() + "\" is not PART=COLUMN, with PART one of " + parts());
      }
      String name = pair.substring(at + 1).strip();
      changed.compute(
          Part.valueOf(word.strip().toUpperCase(Locale.ROOT)),
          (part, known) ->
              Stream.concat(Stream.of(name), names.getOrDefault(part, List.of()).stream())
                  .distinct()
                  .toList());
    }
    return new Columns(changed);
  }

  /**
   * The columns of one table or record.
   *
   * @param has whether it has a column of a name, empty or not
   */
  Columns within(Predicate<String> has) {
    if (asked().isEmpty()) {
      return this;
    }
    Map<Part, List<String>> own = new EnumMap<>(names);
    own.replaceAll(
        (part, all) ->
            all.stream()
                .filter(name -> !KNOWN.of(part).contains(name) && has.test(name))
                .findFirst()
                .map(List::of)
                .orElse(all));
    return new Columns(own);
  }

  /** The names that were given beside those that are known. */
  List<String> asked() {
    return names.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream().filter(name -> !KNOWN.of(entry.getKey()).contains(name)))
        .sorted()
        .toList();
  }

  private static boolean known(String word) {
    return parts().contains(word.toLowerCase(Locale.ROOT));
  }

  private static List<String> parts() {
    return Arrays.stream(Part.values()).map(part -> part.name().toLowerCase(Locale.ROOT)).toList();
  }
}
