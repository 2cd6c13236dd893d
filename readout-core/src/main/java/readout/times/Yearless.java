package readout.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Chooses the year of a date that names none. Past words take the last such day up to the report's
 * day, words of the future the next one, others the nearest. A day within two months of the report
 * is taken against the tense: nobody means one ten months off without naming its year, and verbs
 * stand in the past for what is to come ("it was moved to Jan. 10").
 */
final class Yearless {
  private static final int NEAR = 60;

  private Yearless() {}

  static Optional<LocalDate> choose(LocalDate anchor, int month, int day, Tense tense) {
    Optional<LocalDate> last = Optional.empty();
    Optional<LocalDate> next = Optional.empty();
    for (int year = anchor.getYear() - 8; year <= anchor.getYear() + 8; year++) {
      Optional<LocalDate> found = NumericDates.day(year, month, day);
      if (found.isPresent() && !found.get().isAfter(anchor)) {
        last = found;
      }
      if (next.isEmpty() && found.isPresent() && !found.get().isBefore(anchor)) {
        next = found;
      }
    }
    if (last.isEmpty() || next.isEmpty()) {
      return Optional.empty();
    }
    long back = ChronoUnit.DAYS.between(last.get(), anchor);
    long ahead = ChronoUnit.DAYS.between(anchor, next.get());
    return switch (tense) {
      case PAST -> ahead <= NEAR && back > ahead ? next : last;
      case FUTURE -> back <= NEAR && ahead > back ? last : next;
      case UNKNOWN -> back <= ahead ? last : next;
    };
  }

  /** The nearest year, at most three away, in which the date falls on the weekday. */
  static Optional<LocalDate> onWeekday(LocalDate anchor, int month, int day, DayOfWeek weekday) {
    for (int away = 0; away <= 3; away++) {
      for (int year : new int[] {anchor.getYear() - away, anchor.getYear() + away}) {
        Optional<LocalDate> found =
            NumericDates.day(year, month, day).filter(d -> d.getDayOfWeek() == weekday);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
