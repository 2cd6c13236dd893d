package readout.show.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.Doubt;
import readout.model.Evidence;
import readout.model.Origins;

/**
 * One line of a brief.
 *
 * @param entryId the entry it shows; empty for a line that only counts
 * @param lead what the eye looks for first: a day, a speaker; may be empty
 * @param text the line; clean, never with line breaks
 * @param details what stands under it, in order
 * @param reports the ids of the reports that have it
 * @param words the words it stands on; empty for a line that only counts
 * @param origins how many origins it has, where the line is about that entry's fact
 * @param doubts why values of it may be misread
 */
public record Line(
    Optional<String> entryId,
    String lead,
    String text,
    List<Detail> details,
    List<String> reports,
    List<Evidence> words,
    Optional<Origins> origins,
    List<Doubt> doubts) {
  /** Copies the lists. */
  public Line {
    words = List.copyOf(words);
    details = List.copyOf(details);
    reports = List.copyOf(reports);
    doubts = List.copyOf(doubts);
  }

  /** A line of words alone. */
  public static Line plain(String text) {
    return new Line(
        Optional.empty(), "", text, List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }

  /** The same line with details. */
  public Line with(List<Detail> other) {
    return new Line(entryId, lead, text, other, reports, words, origins, doubts);
  }

  /**
   * A line under a line.
   *
   * @param kind what it shows
   * @param text clean, never with line breaks; may be empty for words added or removed
   * @param reports the ids of the reports it is about; may be empty
   */
  public record Detail(Kind kind, String text, List<String> reports) {
    /** Copies the list. */
    public Detail {
      reports = List.copyOf(reports);
    }

    /** What a detail shows. */
    public enum Kind {
      /** Words about the line. */
      NOTE,
      /** Words of the first printing that the second has not. */
      REMOVED,
      /** Words of the second printing that the first has not. */
      ADDED
    }

    /** Words about the line. */
    public static Detail note(String text, List<String> reports) {
      return new Detail(Kind.NOTE, text, reports);
    }
  }

  /** What may be misread, each once ("? time, speaker"); "" where there is no doubt. */
  public static String doubted(List<Doubt> doubts) {
    return doubts.stream()
        .map(Doubt::about)
        .distinct()
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "), about -> about.isEmpty() ? "" : "? " + about));
  }

  /** How many origins, in words: "1 origin", "1-2 origins". */
  public static String count(Origins origins) {
    if (origins.atLeast() == origins.atMost()) {
      return origins.atLeast() == 1 ? "1 origin" : origins.atLeast() + " origins";
    }
    return origins.atLeast() + "-" + origins.atMost() + " origins";
  }
}
