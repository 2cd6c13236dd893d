package readout.reconcile;

import java.util.Comparator;
import readout.model.QuantityValue;
import readout.model.Relation;
import readout.model.TimeValue;
import readout.model.Value;

/** How the values of one slot stand to each other. Stateless. */
final class Values {
  /**
   * Bounded and narrow times first, stated clocks before none, numbers before none, then by the
   * words.
   */
  static final Comparator<Value> MOST_PRECISE_FIRST = Comparator.comparingLong(Values::vagueness);

  private Values() {}

  private static long vagueness(Value value) {
    if (value instanceof TimeValue time) {
      if (!time.bounded()) {
        return Integer.MAX_VALUE;
      }
      long days = time.to().orElseThrow().toEpochDay() - time.from().orElseThrow().toEpochDay();
      long inferred = time.asWritten().isEmpty() ? 1 : 0;
      return 10 * Math.max(days, inferred) + inferred * 5 + (time.clock().isPresent() ? 0 : 1);
    }
    return 0;
  }

  /** How the second value stands to the first. */
  static Relation relation(Value first, Value second) {
    if (first instanceof TimeValue a && second instanceof TimeValue b) {
      return times(a, b);
    }
    if (first instanceof QuantityValue a && second instanceof QuantityValue b) {
      return quantities(a, b);
    }
    return first.label().equalsIgnoreCase(second.label()) ? Relation.SAME : Relation.BESIDE;
  }

  private static Relation times(TimeValue a, TimeValue b) {
    if (a.from().equals(b.from()) && a.to().equals(b.to())) {
      boolean clocks =
          a.clock().isPresent() && b.clock().isPresent() && !a.clock().equals(b.clock());
      return clocks ? Relation.CONTRADICTS : Relation.SAME;
    }
    boolean clockOnly = b.clock().isPresent() && a.clock().isEmpty();
    if (!a.bounded() || !b.bounded()) {
      return clockOnly ? Relation.REFINES : a.bounded() ? Relation.ROUNDS : Relation.BESIDE;
    }
    if (within(b, a)) {
      return Relation.REFINES;
    }
    if (within(a, b)) {
      return clockOnly ? Relation.REFINES : Relation.ROUNDS;
    }
    boolean apart =
        b.from().orElseThrow().isAfter(a.to().orElseThrow())
            || a.from().orElseThrow().isAfter(b.to().orElseThrow());
    if (!apart) {
      return Relation.BESIDE;
    }
    return a.asWritten().isEmpty() || b.asWritten().isEmpty()
        ? Relation.BESIDE
        : Relation.CONTRADICTS;
  }

  /** Whether all days of the first are days of the second; both are bounded. */
  private static boolean within(TimeValue inner, TimeValue outer) {
    return !inner.from().orElseThrow().isBefore(outer.from().orElseThrow())
        && !inner.to().orElseThrow().isAfter(outer.to().orElseThrow());
  }

  /** Whether one number can be meant by both: "about" is a tenth either way. */
  private static boolean meet(QuantityValue a, QuantityValue b) {
    return low(a) <= high(b) && low(b) <= high(a);
  }

  private static double low(QuantityValue value) {
    double least = value.min().map(java.math.BigDecimal::doubleValue).orElse(0.0);
    return about(value) ? least * 0.9 : least;
  }

  private static double high(QuantityValue value) {
    double most =
        value.max().map(java.math.BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    return about(value) ? most * 1.1 : most;
  }

  private static boolean about(QuantityValue value) {
    return value.bound().isPresent() && value.min().equals(value.max());
  }

  private static Relation quantities(QuantityValue a, QuantityValue b) {
    if (a.min().equals(b.min()) && a.max().equals(b.max())) {
      return Relation.SAME;
    }
    boolean rounded = a.bound().isPresent() || b.bound().isPresent();
    return rounded && meet(a, b) ? Relation.ROUNDS : Relation.CONTRADICTS;
  }
}
