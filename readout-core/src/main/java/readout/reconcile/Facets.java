package readout.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.Finding;
import readout.model.Slot;
import readout.model.TextValue;
import readout.model.TimeValue;

/** What findings are compared by beside their sides: what, when and in which words. Stateless. */
final class Facets {
  private Facets() {}

  /** What the finding is about, as printed; empty where nothing tells. */
  static String what(Finding finding) {
    return finding.first(Slot.WHAT, TextValue.class).map(TextValue::text).orElse("");
  }

  /** The first time, where the finding has one. */
  static Optional<TimeValue> time(Finding finding) {
    return finding.first(Slot.TIME, TimeValue.class);
  }

  /** Whether the times may be one: a missing time meets any; not strictly, a day apart will do. */
  static boolean timesMeet(Finding a, Finding b, boolean strict) {
    Optional<TimeValue> x = time(a);
    Optional<TimeValue> y = time(b);
    if (x.isEmpty() || y.isEmpty()) {
      return true;
    }
    LocalDate from = later(x.orElseThrow().from(), y.orElseThrow().from());
    LocalDate to = earlier(x.orElseThrow().to(), y.orElseThrow().to());
    return !from.isAfter(strict ? to : to.plusDays(1));
  }

  private static LocalDate later(Optional<LocalDate> a, Optional<LocalDate> b) {
    LocalDate x = a.orElse(LocalDate.MIN);
    LocalDate y = b.orElse(LocalDate.MIN);
    return x.isAfter(y) ? x : y;
  }

  private static LocalDate earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    LocalDate x = a.orElse(LocalDate.MAX.minusDays(2));
    LocalDate y = b.orElse(LocalDate.MAX.minusDays(2));
    return x.isBefore(y) ? x : y;
  }

  /** Whether the two were read from words that overlap. */
  static boolean overlap(Finding a, Finding b) {
    return a.evidence().stream()
        .anyMatch(
            x ->
                b.evidence().stream()
                    .anyMatch(
                        y -> x.reportId().equals(y.reportId()) && x.span().overlaps(y.span())));
  }
}
