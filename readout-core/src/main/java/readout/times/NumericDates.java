package readout.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** Dates written in digits. */
final class NumericDates {
  private static final LocalDate ATTACKS = LocalDate.of(2001, 9, 11);

  private NumericDates() {}

  static Optional<Sense> iso(Match match) {
    int year = match.number("year").orElse(0);
    Optional<LocalDate> day =
        day(year, match.number("month").orElse(0), match.number("day").orElse(0));
    if (year < 1 || day.isEmpty()) {
      return Optional.empty();
    }
    Reading reading = Reading.day(day.get(), "the date is written out");
    int hour = match.number("hour").orElse(-1);
    int minute = match.number("minute").orElse(-1);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
      return Optional.of(Sense.fixed(TimeMention.Type.DATE, Granularity.DAY, reading));
    }
    LocalTime time = LocalTime.of(hour, minute);
    Optional<String> zone = match.text("offset").map(z -> "UTC");
    return Optional.of(
        Clocks.joined(Sense.fixed(TimeMention.Type.DATE, Granularity.DAY, reading), time, zone));
  }

  /** Month first, as American papers write it, unless only day first makes a date. */
  static Optional<Sense> slashed(Match match) {
    int year = match.number("year").orElse(0);
    if (match.key("year").length() == 2) {
      year += year < 70 ? 2000 : 1900;
    }
    int first = match.number("month").orElse(0);
    int second = match.number("day").orElse(0);
    if (year < 1000) {
      return Optional.empty();
    }
    int given = year;
    Optional<Reading> american =
        day(given, first, second)
            .map(day -> Reading.day(day, "digits read month first, the American order"));
    return american
        .or(() -> day(given, second, first).map(day -> Reading.day(day, "digits read day first")))
        .map(reading -> Sense.fixed(TimeMention.Type.DATE, Granularity.DAY, reading));
  }

  static Optional<Sense> nineEleven(Match match) {
    return Optional.of(
        Sense.fixed(
            TimeMention.Type.DATE,
            Granularity.DAY,
            Reading.day(ATTACKS, "the attacks of that name")));
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
