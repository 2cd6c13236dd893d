package readout.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.model.Finding;
import readout.model.Origin;
import readout.model.Origins;
import readout.model.Source;

/**
 * Counts where a fact comes from. Within a report, its own words add nothing to a source it names.
 * Named sources of one affiliation are shown to be one side at least; an unnamed source or a report
 * that names none may be any of the others, so it raises only the upper bound. Stateless.
 */
final class OriginTree {
  private OriginTree() {}

  /** The origins of a fact; {@code shared} groups reports whose wording of it is one text. */
  static Origins of(List<Finding> findings, Map<String, String> shared) {
    Map<String, List<Source>> byReport = new TreeMap<>();
    for (Finding finding : findings) {
      byReport.computeIfAbsent(finding.reportId(), key -> new ArrayList<>()).add(finding.source());
    }
    Map<String, Origin> roots = new LinkedHashMap<>();
    byReport.forEach(
        (report, sources) -> {
          boolean named = sources.stream().anyMatch(source -> source.kind() != Source.Kind.REPORT);
          for (Source source : sources.stream().sorted().distinct().toList()) {
            if (source.kind() != Source.Kind.REPORT || !named) {
              String key = key(source, report, shared);
              Origin before = roots.get(key);
              Set<String> reports = new TreeSet<>(before == null ? List.of() : before.reports());
              reports.add(report);
              roots.put(
                  key,
                  new Origin(
                      before == null ? source : before.source(),
                      List.copyOf(reports),
                      reason(source, reports.size())));
            }
          }
        });
    Set<String> sides = new TreeSet<>();
    for (Origin root : roots.values()) {
      if (root.source().kind() == Source.Kind.SPEAKER
          || root.source().kind() == Source.Kind.DOCUMENT) {
        root.source().affiliation().ifPresent(sides::add);
      }
    }
    int atMost = Math.max(1, roots.size());
    int atLeast = Math.min(atMost, Math.max(1, sides.size()));
    return new Origins(atLeast, atMost, List.copyOf(roots.values()));
  }

  private static String key(Source source, String report, Map<String, String> shared) {
    return switch (source.kind()) {
      case SPEAKER, DOCUMENT -> "named " + String.join(" ", Words.of(source.name()));
      case OUTLET -> "outlet " + source.name();
      case UNNAMED -> "unnamed " + report + " " + String.join(" ", Words.of(source.name()));
      case REPORT -> "text " + shared.getOrDefault(report, report);
    };
  }

  private static String reason(Source source, int reports) {
    return switch (source.kind()) {
      case SPEAKER ->
          reports > 1 ? "the same speaker in " + reports + " reports" : "the speaker's own word";
      case DOCUMENT ->
          reports > 1 ? "the same document in " + reports + " reports" : "the document's word";
      case UNNAMED -> "unnamed: may be the same as any other source of the story";
      case OUTLET -> "another outlet's report";
      case REPORT ->
          reports > 1
              ? "one text printed in " + reports + " reports"
              : "the report names no source";
    };
  }
}
