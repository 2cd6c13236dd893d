package readout.show.brief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.model.Report;

/**
 * Short labels for a record's reports: A for the first published, then B, after Z comes AA. Reports
 * of no known day come last, and those of one day are sorted by file. Immutable and thread-safe.
 */
public final class ReportLabels {
  private static final Comparator<Report> ORDER =
      Comparator.comparing((Report report) -> report.publication().from().orElse(LocalDate.MAX))
          .thenComparing(report -> report.publication().to().orElse(LocalDate.MAX))
          .thenComparing(Report::file)
          .thenComparing(Report::id);

  private final List<Report> ordered;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private ReportLabels(List<Report> ordered) {
    this.ordered = ordered;
    for (Report report : ordered) {
      places.put(report.id(), places.size());
    }
  }

  /** The labels of these reports. */
  public static ReportLabels of(Collection<Report> reports) {
    return new ReportLabels(reports.stream().sorted(ORDER).toList());
  }

  /** The reports in the order of their labels. */
  public List<Report> ordered() {
    return ordered;
  }

  /** The label of a report; "?" for one that the record does not have. */
  public String label(String reportId) {
    Integer place = places.get(reportId);
    return place == null ? "?" : name(place);
  }

  /** The reports' labels, each once, in their order, with spaces between: "A C". */
  public String labels(Collection<String> reportIds) {
    return String.join(" ", sorted(reportIds).stream().map(this::label).toList());
  }

  /** The ids, each once, in the order of their labels. */
  public List<String> sorted(Collection<String> reportIds) {
    return reportIds.stream()
        .distinct()
        .sorted(Comparator.comparing(id -> places.getOrDefault(id, Integer.MAX_VALUE)))
        .toList();
  }

  /** The label of the n-th report, from 0. */
  public static String name(int place) {
    String letter = Character.toString('A' + place % 26);
    return place < 26 ? letter : name(place / 26 - 1) + letter;
  }
}
