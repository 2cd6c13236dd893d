package readout.times;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.TimeMention.Type;
import readout.model.TimeValue.Granularity;

/** Months by name. */
final class Months {
  private Months() {}

  static Optional<Sense> monthYear(Match match) {
    return NumericDates.day(match.number("year").orElse(0), match.month().orElse(0), 1)
        .map(first -> Unit.MONTH.around(first, "month and year are named"))
        .map(reading -> Sense.fixed(Type.DATE, Granularity.MONTH, reading));
  }

  /**
   * A month without a year: the report's month or the nearest before or after it, by "last" and
   * "next" or else by the tense.
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
            case PAST -> back;
            case FUTURE -> ahead;
            case UNKNOWN -> ahead <= 5 ? ahead : back;
          };
    };
  }

  private static String reason(String which, Tense tense) {
    if (!which.isEmpty()) {
      return "\"" + which + "\" from the report's month";
    }
    return switch (tense) {
      case PAST -> "no year is named; the last such month, as the verb is past";
      case FUTURE -> "no year is named; the next such month, as it lies ahead";
      case UNKNOWN -> "no year is named; such month nearest to the report";
    };
  }
}
