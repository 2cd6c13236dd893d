package readout.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;

/** TimeML's TIMEX3 values; empty for a year outside 1 to 9999. */
final class Timex {
  private Timex() {}

  static String day(LocalDate day) {
    String month = month(day);
    return month.isEmpty() ? "" : month + "-" + two(day.getDayOfMonth());
  }

  static String month(LocalDate day) {
    String year = year(day.getYear());
    return year.isEmpty() ? "" : year + "-" + two(day.getMonthValue());
  }

  static String year(int year) {
    return year < 1 || year > 9999 ? "" : pad(year, 4);
  }

  static String decade(int year) {
    return year < 1 || year > 9999 ? "" : pad(year / 10, 3);
  }

  static String century(int year) {
    return year < 1 || year > 9999 ? "" : pad(year / 100, 2);
  }

  static String week(LocalDate day) {
    String year = year(day.get(IsoFields.WEEK_BASED_YEAR));
    return year.isEmpty() ? "" : year + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String quarter(LocalDate day) {
    String year = year(day.getYear());
    return year.isEmpty() ? "" : year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  static String clock(LocalTime time) {
    return "T" + two(time.getHour()) + ":" + two(time.getMinute());
  }

  private static String two(int number) {
    return pad(number, 2);
  }

  private static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
