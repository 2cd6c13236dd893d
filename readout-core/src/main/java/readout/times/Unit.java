package readout.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import readout.model.TimeValue.Granularity;

/** The units of the calendar and the clock. */
enum Unit {
  SECOND("T#S", Granularity.MOMENT, ChronoUnit.SECONDS, 1),
  MINUTE("T#M", Granularity.MOMENT, ChronoUnit.MINUTES, 1),
  HOUR("T#H", Granularity.PART_OF_DAY, ChronoUnit.HOURS, 1),
  DAY("#D", Granularity.DAY, ChronoUnit.DAYS, 1),
  WEEKEND("#WE", Granularity.DAY, ChronoUnit.WEEKS, 1),
  WEEK("#W", Granularity.WEEK, ChronoUnit.WEEKS, 1),
  MONTH("#M", Granularity.MONTH, ChronoUnit.MONTHS, 1),
  QUARTER("#Q", Granularity.QUARTER, ChronoUnit.MONTHS, 3),
  YEAR("#Y", Granularity.YEAR, ChronoUnit.YEARS, 1),
  DECADE("#E", Granularity.DECADE, ChronoUnit.YEARS, 10),
  CENTURY("#C", Granularity.VAGUE, ChronoUnit.YEARS, 100);

  private final String form;
  private final Granularity granularity;
  private final ChronoUnit chrono;
  private final int factor;

  Unit(String form, Granularity granularity, ChronoUnit chrono, int factor) {
    this.form = form;
    this.granularity = granularity;
    this.chrono = chrono;
    this.factor = factor;
  }

  /** The unit that a word in singular or plural names; a fortnight counts as a week. */
  static Unit of(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    if (name.startsWith("centur")) {
      return CENTURY;
    }
    if (name.startsWith("fortnight")) {
      return WEEK;
    }
    for (Unit unit : values()) {
      if (name.equals(unit.lower()) || name.equals(unit.lower() + "s")) {
        return unit;
      }
    }
    return DAY;
  }

  String lower() {
    return name().toLowerCase(Locale.ROOT);
  }

  Granularity granularity() {
    return granularity;
  }

  /** The TIMEX3 duration: "PT12H", "P3D", "PXW". */
  String duration(String count) {
    return "P" + form.replace("#", count);
  }

  boolean ofTheClock() {
    return compareTo(DAY) < 0;
  }

  /** The same day, so many units later; units of the clock stay within the day. */
  LocalDate shift(LocalDate day, long count) {
    if (ofTheClock()) {
      long days = this == HOUR ? count / 24 : this == MINUTE ? count / 1440 : count / 86_400;
      return day.plusDays(days);
    }
    return day.plus(count * factor, chrono);
  }

  /** The unit of the calendar that holds the day; weeks are ISO weeks, from Monday. */
  Reading around(LocalDate day, String reason) {
    switch (this) {
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Reading.days(monday, monday.plusDays(6), Timex.week(day), reason);
      }
      case WEEKEND -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String week = Timex.week(day);
        return Reading.days(
            monday.plusDays(5), monday.plusDays(6), week.isEmpty() ? "" : week + "-WE", reason);
      }
      case MONTH -> {
        LocalDate first = day.withDayOfMonth(1);
        return Reading.days(first, first.plusMonths(1).minusDays(1), Timex.month(day), reason);
      }
      case QUARTER -> {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return Reading.days(first, first.plusMonths(3).minusDays(1), Timex.quarter(day), reason);
      }
      case YEAR -> {
        return years(day.getYear(), 1, Timex.year(day.getYear()), reason);
      }
      case DECADE -> {
        return years(
            Math.floorDiv(day.getYear(), 10) * 10, 10, Timex.decade(day.getYear()), reason);
      }
      case CENTURY -> {
        return years(
            Math.floorDiv(day.getYear(), 100) * 100, 100, Timex.century(day.getYear()), reason);
      }
      default -> {
        return Reading.day(day, reason);
      }
    }
  }

  private static Reading years(int first, int count, String timex, String reason) {
    return Reading.days(
        LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), timex, reason);
  }
}
