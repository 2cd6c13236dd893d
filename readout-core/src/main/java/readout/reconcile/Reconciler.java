package readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.model.Entry;
import readout.model.Finding;
import readout.model.Report;
import readout.model.Reuse;
import readout.model.Story;

/**
 * Joins the findings of one story's reports into entries. Two findings are joined where {@link
 * SameFact} or {@link Retold} holds against every finding already in the entry, so no chain joins
 * what differs. The result depends on the set of findings, not on their order. Stateless and
 * thread-safe.
 */
public final class Reconciler {
  /** The entries of a story. */
  public List<Entry> reconcile(
      Story story, List<Report> reports, List<Finding> findings, List<Reuse> reuse) {
    Map<String, Integer> rank = rank(reports);
    List<Finding> ordered = new ArrayList<>(findings);
    ordered.sort(
        Comparator.comparing(Finding::kind)
            .thenComparing(finding -> rank.getOrDefault(finding.reportId(), Integer.MAX_VALUE))
            .thenComparing(finding -> finding.evidence().get(0))
            .thenComparing(finding -> finding.evidence().get(0).reader().id())
            .thenComparing(Finding::toString));
    Retold retold = new Retold(reuse);
    List<List<Finding>> groups = new ArrayList<>();
    for (Finding finding : ordered) {
      List<Finding> home = null;
      for (List<Finding> group : groups) {
        if (group.get(0).kind() == finding.kind()
            && group.stream()
                .allMatch(other -> SameFact.test(other, finding) || retold.test(other, finding))) {
          home = group;
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(finding);
    }
    Map<String, String> shared = shared(reuse);
    Set<String> ids = new TreeSet<>();
    List<Entry> entries = new ArrayList<>();
    for (List<Finding> group : groups) {
      entries.add(
          EntryMaker.entry(
              story, group, OriginTree.of(group, sharedWithin(group, reuse, shared)), ids));
    }
    return entries;
  }

  /** Reports in order of publication, then id. */
  private static Map<String, Integer> rank(List<Report> reports) {
    List<Report> sorted = new ArrayList<>(reports);
    sorted.sort(Report.IN_ORDER);
    Map<String, Integer> rank = new HashMap<>();
    sorted.forEach(report -> rank.put(report.id(), rank.size()));
    return rank;
  }

  private static Map<String, String> shared(List<Reuse> reuse) {
    Map<String, String> first = new TreeMap<>();
    for (Reuse link : reuse) {
      first.merge(
          link.second().reportId(), link.first().reportId(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return first;
  }

  /** Reports whose words for this fact are shared text. */
  private static Map<String, String> sharedWithin(
      List<Finding> group, List<Reuse> reuse, Map<String, String> any) {
    Map<String, String> folded = new TreeMap<>();
    if (any.isEmpty()) {
      return folded;
    }
    for (Reuse link : reuse) {
      boolean here = covers(group, link.first()) && covers(group, link.second());
      if (here) {
        String root = folded.getOrDefault(link.first().reportId(), link.first().reportId());
        folded.put(link.second().reportId(), root);
        folded.putIfAbsent(link.first().reportId(), root);
      }
    }
    return folded;
  }

  private static boolean covers(List<Finding> group, readout.model.Evidence words) {
    return group.stream()
        .anyMatch(
            finding ->
                finding.evidence().stream()
                    .anyMatch(
                        found ->
                            found.reportId().equals(words.reportId())
                                && found.span().overlaps(words.span())));
  }
}
