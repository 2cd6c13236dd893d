package readout.show.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.model.Entry;
import readout.model.Report;
import readout.model.Story;
import readout.model.StoryRecord;

/**
 * What a desk wants to see of a record: a pure function of it. Immutable and thread-safe.
 *
 * @param labels the short names of all its reports
 * @param shortIds a prefix of each entry's id that no other entry's begins with
 * @param stories the stories, in the record's order
 */
public record Brief(ReportLabels labels, Map<String, String> shortIds, List<StoryBrief> stories) {
  /**
   * One story of a brief.
   *
   * @param story the story
   * @param reports its reports in the order of their labels
   * @param entries the number of its entries
   * @param sections its sections that have something to say, in order
   */
  public record StoryBrief(
      Story story, List<Report> reports, int entries, List<Section> sections) {}

  /** The brief of a record. */
  public static Brief of(StoryRecord record) {
    ReportLabels labels = ReportLabels.of(record.reports());
    Map<String, List<Entry>> byStory = new HashMap<>();
    for (Entry entry : record.entries()) {
      byStory.computeIfAbsent(entry.storyId(), key -> new ArrayList<>()).add(entry);
    }
    List<StoryBrief> stories = new ArrayList<>();
    for (Story story : record.stories()) {
      List<Entry> entries = byStory.getOrDefault(story.id(), List.of());
      Set<String> ids = new HashSet<>(story.reports());
      List<Report> reports =
          labels.ordered().stream().filter(report -> ids.contains(report.id())).toList();
      stories.add(
          new StoryBrief(story, reports, entries.size(), sections(record, entries, ids, labels)));
    }
    List<String> ids = record.entries().stream().map(Entry::id).toList();
    return new Brief(labels, ShortIds.of(ids), List.copyOf(stories));
  }

  private static List<Section> sections(
      StoryRecord record, List<Entry> entries, Set<String> reports, ReportLabels labels) {
    List<Section> sections = new ArrayList<>(EventSections.of(entries));
    sections.add(FactSections.forces(entries));
    sections.add(StatementSection.of(entries));
    sections.addAll(OriginSections.of(entries));
    sections.add(DifferenceSections.values(entries));
    sections.add(DifferenceSections.drifts(record.drifts(), entries));
    sections.add(DifferenceSections.reuse(record.reuse(), reports, labels));
    sections.add(FactSections.offices(entries));
    sections.add(FactSections.memberships(entries));
    return sections.stream().filter(section -> section.size() > 0).toList();
  }
}
