package readout.times;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** Months by name. */
final class Months {
  private Months() {}

  static Optional<Sense> monthYear(Match match) {
    return NumericDates.day(match.number("year").orElse(0), match.month().orElse(0), 1)
        .map(first -> Unit.MONTH.around(first, "month and year are named"))
        .map(reading -> Sense.fixed(TimeMention.Type.DATE, Granularity.MONTH, reading));
  }

  /**
   * A month without a year: the report's month or the nearest before or after it, by "last" and
   * "next" or else by the tense; a neighbouring month is taken against the tense, as nobody means
   * one eleven months off without naming its year.
   */
  static Optional<Sense> month(Match match) {
    int month = match.month().orElse(0);
    if (month == 0) {
      return Optional.empty();
    }
    String which = match.key("which");
    Tense tense = match.tense();
    String open = "XXXX" + Timex.month(LocalDate.of(2000, month, 1)).substring(4);
    return Optional.of(
        Sense.relative(
            Granularity.MONTH,
            open,
            anchor ->
                Unit.MONTH.around(
                    anchor.withDayOfMonth(1).plusMonths(away(anchor, month, which, tense)),
                    reason(which, tense))));
  }

  private static int away(LocalDate anchor, int month, String which, Tense tense) {
    int ahead = Math.floorMod(month - anchor.getMonthValue(), 12);
    int back = ahead == 0 ? 0 : ahead - 12;
    return switch (which) {
      case "last", "this past" -> ahead == 0 ? -12 : back;
      case "next", "this coming" -> ahead == 0 ? 12 : ahead;
      case "this" -> month - anchor.getMonthValue();
      default ->
          switch (tense) {
            case PAST -> ahead == 1 ? ahead : back;
            case FUTURE -> back == -1 ? back : ahead;
            case UNKNOWN -> ahead <= 5 ? ahead : back;
          };
    };
  }

  private static String reason(String which, Tense tense) {
    if (!which.isEmpty()) {
      return "\"" + which + "\" from the report's month";
    }
    return switch (tense) {
      case PAST -> "no year is named; the last such month by the past verb, or the one just ahead";
      case FUTURE -> "no year is named; the next such month, or the one just past";
      case UNKNOWN -> "no year is named; the nearest such month";
    };
  }
}
