package readout.stories;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.model.Publication;
import readout.model.Report;

/** The order in which reports came out, as far as it is known. */
final class ReportOrder {
  private ReportOrder() {}

  /** The reports that can be read, each id once, in that order. */
  static List<Report> readable(Collection<Report> reports) {
    TreeMap<String, Report> byId = new TreeMap<>();
    TreeSet<Report> sorted = new TreeSet<>(Report.IN_ORDER);
    for (Report report : reports) {
      if (report.readable() && byId.putIfAbsent(report.id(), report) == null) {
        sorted.add(report);
      }
    }
    return List.copyOf(sorted);
  }

  /** The least number of days that can lie between two publications; 0 where either is open. */
  static long daysBetween(Publication a, Publication b) {
    return Math.max(0, Math.max(after(a, b), after(b, a)));
  }

  private static long after(Publication early, Publication late) {
    if (early.to().isEmpty() || late.from().isEmpty()) {
      return 0;
    }
    return late.from().get().toEpochDay() - early.to().get().toEpochDay();
  }
}
