package readout.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** Days of a month written with the month's name, or left to be understood. */
final class Dates {
  private Dates() {}

  static Optional<Sense> date(Match match) {
    int month = match.month().orElse(0);
    int day = match.number("day").orElse(0);
    if (match.text("year").isPresent()) {
      return NumericDates.day(match.number("year").orElse(0), month, day)
          .map(found -> Reading.day(found, "the date is written out"))
          .map(reading -> Sense.fixed(TimeMention.Type.DATE, Granularity.DAY, reading));
    }
    Optional<DayOfWeek> weekday =
        match.text("weekday", "shortday").flatMap(match.words()::weekday).map(DayOfWeek::of);
    return yearless(month, day, match.tense(), weekday);
  }

  /** From the first to the last day named; the year as for a single day. */
  static Optional<Sense> dayRange(Match match) {
    int month = match.month().orElse(0);
    int first = match.number("day").orElse(0);
    int last = match.number("day2").orElse(0);
    if (last <= first || NumericDates.day(2000, month, last).isEmpty()) {
      return Optional.empty();
    }
    Optional<Sense> start = date(match);
    String why = "the first to the last day named";
    return start.map(
        sense ->
            sense.placed(
                "",
                anchor -> {
                  Reading reading = sense.placing().on(anchor);
                  Optional<LocalDate> end = reading.from().map(d -> d.plusDays(last - first));
                  return new Reading(reading.from(), end, "", reading.reason() + "; " + why);
                }));
  }

  /** "The 10th": of the month named last, else of the nearest month the tense allows. */
  static Optional<Sense> dayOfMonth(Match match) {
    int day = match.number("day").orElse(0);
    Optional<LocalDate> named =
        match
            .previous()
            .filter(TimeContext::namesMonth)
            .flatMap(value -> value.from())
            .flatMap(from -> NumericDates.day(from.getYear(), from.getMonthValue(), day));
    if (named.isPresent()) {
      Reading reading = Reading.day(named.get(), "the day in the month named last");
      return Optional.of(Sense.fixed(TimeMention.Type.DATE, Granularity.DAY, reading));
    }
    Tense tense = match.tense();
    return Optional.of(
        Sense.relative(
            Granularity.DAY,
            "XXXX-XX-" + (day < 10 ? "0" : "") + day,
            anchor -> nearMonth(anchor, day, tense)));
  }

  static Optional<Sense> holiday(Match match) {
    String name = match.key("holiday").replace('’', '\'');
    int[] at =
        switch (name) {
          case "christmas", "christmas day" -> new int[] {12, 25};
          case "christmas eve" -> new int[] {12, 24};
          case "new year's", "new year's day" -> new int[] {1, 1};
          case "new year's eve" -> new int[] {12, 31};
          case "valentine's day" -> new int[] {2, 14};
          case "veterans day" -> new int[] {11, 11};
          case "halloween" -> new int[] {10, 31};
          default -> new int[] {7, 4};
        };
    return yearless(at[0], at[1], match.tense(), Optional.empty());
  }

  private static Optional<Sense> yearless(
      int month, int day, Tense tense, Optional<DayOfWeek> weekday) {
    if (NumericDates.day(2000, month, day).isEmpty()) {
      return Optional.empty();
    }
    String open = "XXXX" + Timex.day(LocalDate.of(2000, month, day)).substring(4);
    return Optional.of(
        Sense.relative(
            Granularity.DAY,
            open,
            anchor -> {
              Optional<LocalDate> fitting =
                  weekday.flatMap(name -> Yearless.onWeekday(anchor, month, day, name));
              if (fitting.isPresent()) {
                return Reading.day(
                    fitting.get(), "the year near the report in which it is that weekday");
              }
              return Yearless.choose(anchor, month, day, tense)
                  .map(found -> Reading.day(found, year(tense, anchor, found)))
                  .orElse(Reading.unplaced(open, "no such day near the report"));
            }));
  }

  private static String year(Tense tense, LocalDate anchor, LocalDate found) {
    boolean against = tense == Tense.PAST ? found.isAfter(anchor) : found.isBefore(anchor);
    return tense == Tense.UNKNOWN || against
        ? "no year is named; the nearest such day"
        : tense == Tense.PAST
            ? "no year is named; the last such day before the report, as the verb is past"
            : "no year is named; the next such day, as it lies ahead";
  }

  private static Reading nearMonth(LocalDate anchor, int day, Tense tense) {
    String reason = "no month is named; the nearest that the tense allows";
    LocalDate month = anchor.withDayOfMonth(1);
    int step = tense == Tense.FUTURE ? 1 : -1;
    for (int away = 0; away <= 3; away++) {
      LocalDate first = month.plusMonths((long) away * step);
      Optional<LocalDate> found =
          NumericDates.day(first.getYear(), first.getMonthValue(), day)
              .filter(d -> step > 0 ? !d.isBefore(anchor) : !d.isAfter(anchor));
      if (found.isPresent()) {
        return Reading.day(found.get(), reason);
      }
    }
    return Reading.unplaced("", "no month near the report has the day");
  }
}
