package readout.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Holds its reports in memory. Thread-safe. */
public final class MemoryShelf implements ReportShelf {
  private final Map<String, Report> reports = new ConcurrentSkipListMap<>();

  /** An empty shelf. */
  public MemoryShelf() {}

  /** A shelf with these reports. */
  public MemoryShelf(List<Report> reports) {
    reports.forEach(this::put);
  }

  @Override
  public void put(Report report) {
    reports.putIfAbsent(report.id(), report);
  }

  @Override
  public Report get(String id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException("no report " + id);
    }
    return report;
  }

  @Override
  public List<String> ids() {
    return List.copyOf(reports.keySet());
  }
}
