package readout.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of a set of reports: a pure function of them, the same for any order.
 *
 * @param reports the reports, by id
 * @param stories the stories, by id
 * @param entries the entries, by story, kind and place of their first evidence
 * @param reuse shared text, by place
 * @param drifts reworded statements, by their first printing
 * @param states the names of the states that the record names by ISO 3166 alpha-3 code
 */
public record StoryRecord(
    List<Report> reports,
    List<Story> stories,
    List<Entry> entries,
    List<Reuse> reuse,
    List<Drift> drifts,
    Map<String, String> states) {
  /** The version of the record's form; rises when a field changes its meaning. */
  public static final int FORM = 1;

  /** Copies the lists. */
  public StoryRecord {
    reports = List.copyOf(reports);
    stories = List.copyOf(stories);
    entries = List.copyOf(entries);
    reuse = List.copyOf(reuse);
    drifts = List.copyOf(drifts);
    states = java.util.Collections.unmodifiableMap(new TreeMap<>(states));
  }

  /** A record that names no state. */
  public StoryRecord(
      List<Report> reports,
      List<Story> stories,
      List<Entry> entries,
      List<Reuse> reuse,
      List<Drift> drifts) {
    this(reports, stories, entries, reuse, drifts, Map.of());
  }
}
