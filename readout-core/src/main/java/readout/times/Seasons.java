package readout.times;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** Seasons of the northern half of the world (spring is March to May) and quarters of a year. */
final class Seasons {
  private Seasons() {}

  static Optional<Sense> season(Match match) {
    Optional<String> code =
        match.text("season", "season2", "season3").flatMap(match.words()::season);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    int start = start(code.get());
    String which = match.key("which");
    Optional<Integer> year = match.number("year", "year2");
    if (year.isPresent()) {
      Reading reading = months(year.get(), start, year.get() + "-" + code.get(), "season and year");
      return Optional.of(Sense.fixed(TimeMention.Type.DATE, Granularity.QUARTER, reading));
    }
    Tense tense = match.tense();
    return Optional.of(
        Sense.relative(
            Granularity.QUARTER,
            "XXXX-" + code.get(),
            anchor -> {
              int named = year(anchor, start, which, tense);
              return months(
                  named, start, Timex.year(named) + "-" + code.get(), "the season near the report");
            }));
  }

  /** The last quarter of that number begun by the report's day, or the next one. */
  static Optional<Sense> quarter(Match match) {
    int number =
        match.number("q").orElse(match.text("ordinal").flatMap(match.words()::ordinal).orElse(0));
    if (number == 0) {
      return Optional.empty();
    }
    int start = number * 3 - 2;
    Optional<Integer> year = match.number("year", "year2");
    if (year.isPresent()) {
      Reading reading =
          months(year.get(), start, year.get() + "-Q" + number, "quarter and year are named");
      return Optional.of(Sense.fixed(TimeMention.Type.DATE, Granularity.QUARTER, reading));
    }
    Tense tense = match.tense();
    return Optional.of(
        Sense.relative(
            Granularity.QUARTER,
            "XXXX-Q" + number,
            anchor -> {
              int named = year(anchor, start, "", tense);
              return months(
                  named, start, Timex.year(named) + "-Q" + number, "the quarter near the report");
            }));
  }

  private static int year(LocalDate anchor, int start, String which, Tense tense) {
    int year = anchor.getYear();
    LocalDate first = LocalDate.of(year, start, 1);
    boolean begun = !first.isAfter(anchor);
    boolean over = first.plusMonths(3).minusDays(1).isBefore(anchor);
    return switch (which) {
      case "last", "this past" -> over ? year : year - 1;
      case "next" -> begun ? year + 1 : year;
      case "this", "this coming" -> year;
      default -> tense == Tense.FUTURE ? (over ? year + 1 : year) : begun ? year : year - 1;
    };
  }

  private static int start(String code) {
    return switch (code) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  private static Reading months(int year, int start, String timex, String reason) {
    LocalDate first = LocalDate.of(year, start, 1);
    // A winter named with one year may be the one that begins in it or the one that ends in it.
    LocalDate from = start == 12 ? LocalDate.of(year, 1, 1) : first;
    LocalDate to = first.plusMonths(3).minusDays(1);
    return Reading.days(from, to, timex, reason);
  }
}
