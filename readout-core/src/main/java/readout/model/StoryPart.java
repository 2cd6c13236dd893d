package readout.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a record tells of one story.
 *
 * @param story the story
 * @param reports its reports, in the story's order
 * @param entries its entries, by kind and place of their first evidence
 * @param reuse the text its reports share, by place
 * @param drifts its reworded statements, by their first printing
 * @param states the names of the states that the entries name by code
 */
public record StoryPart(
    Story story,
    List<Report> reports,
    List<Entry> entries,
    List<Reuse> reuse,
    List<Drift> drifts,
    Map<String, String> states) {
  /** Copies the lists. */
  public StoryPart {
    reports = List.copyOf(reports);
    entries = List.copyOf(entries);
    reuse = List.copyOf(reuse);
    drifts = List.copyOf(drifts);
    states = Collections.unmodifiableMap(new TreeMap<>(states));
  }

  /** The same without the entries that stand in doubt, and without the drifts that show them. */
  public StoryPart undoubted() {
    List<Entry> sure = entries.stream().filter(entry -> entry.doubts().isEmpty()).toList();
    Set<String> ids = sure.stream().map(Entry::id).collect(Collectors.toSet());
    List<Drift> shown =
        drifts.stream()
            .filter(drift -> ids.contains(drift.first()) && ids.contains(drift.second()))
            .toList();
    return new StoryPart(story, reports, sure, reuse, shown, states);
  }
}
