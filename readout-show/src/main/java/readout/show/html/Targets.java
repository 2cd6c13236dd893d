package readout.show.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Evidence;
import readout.model.Report;
import readout.model.Span;
import readout.show.brief.Brief;
import readout.show.brief.Line;

/**
 * What the lines of a brief point to: each set of words has a number, and each of its spans a place
 * in a report's body.
 */
final class Targets {
  /** A span of a report's body that a target has, with the name it is linked by. */
  record Mark(Span span, int target, String anchor, String kind) {}

  private record Key(Optional<String> entryId, List<Evidence> words) {}

  private final Brief brief;
  private final Map<Key, Integer> numbers = new HashMap<>();
  private final Map<String, List<Mark>> marks = new HashMap<>();
  private final Map<String, String> firstAnchors = new HashMap<>();

  private Targets(Brief brief) {
    this.brief = brief;
  }

  static Targets of(Brief brief) {
    Targets targets = new Targets(brief);
    Map<String, BodyPlaces> places = new HashMap<>();
    for (Report report : brief.labels().ordered()) {
      places.put(report.id(), BodyPlaces.of(report.body()));
      targets.marks.put(report.id(), new ArrayList<>());
    }
    for (Brief.StoryBrief story : brief.stories()) {
      story
          .sections()
          .forEach(
              section ->
                  section
                      .groups()
                      .forEach(
                          group ->
                              group
                                  .lines()
                                  .forEach(line -> targets.add(line, section.id(), places))));
    }
    return targets;
  }

  /** The line's number; empty where it points to no words. */
  Optional<Integer> number(Line line) {
    return Optional.ofNullable(numbers.get(new Key(line.entryId(), line.words())));
  }

  /** Where a line's words stand in a report: its first mark there, or the report. */
  String link(Line line, String reportId) {
    String report = "r-" + brief.labels().label(reportId);
    return number(line)
        .map(number -> firstAnchors.getOrDefault(number + " " + reportId, report))
        .orElse(report);
  }

  /** The marks of a report, in the order of the brief. */
  List<Mark> marks(String reportId) {
    return marks.getOrDefault(reportId, List.of());
  }

  private void add(Line line, String section, Map<String, BodyPlaces> places) {
    Key key = new Key(line.entryId(), line.words());
    if (line.words().isEmpty() || numbers.containsKey(key)) {
      return;
    }
    int number = numbers.size();
    numbers.put(key, number);
    Map<String, Integer> counts = new HashMap<>();
    for (Evidence evidence : line.words()) {
      String id = evidence.reportId();
      BodyPlaces body = places.get(id);
      Optional<Span> span = body == null ? Optional.empty() : body.of(evidence.span());
      if (span.isPresent()) {
        int count = counts.merge(id, 1, Integer::sum);
        String anchor =
            "v" + number + "-" + brief.labels().label(id) + (count == 1 ? "" : "-" + count);
        firstAnchors.putIfAbsent(number + " " + id, anchor);
        marks
            .getOrDefault(id, new ArrayList<>())
            .add(new Mark(span.get(), number, anchor, section));
      }
    }
  }
}
