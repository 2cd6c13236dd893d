package readout.times;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** Years, decades and centuries by number. */
final class Years {
  private Years() {}

  static Optional<Sense> year(Match match) {
    return match
        .number("year")
        .map(year -> Unit.YEAR.around(LocalDate.of(year, 1, 1), "the year is named"))
        .map(reading -> Sense.fixed(TimeMention.Type.DATE, Granularity.YEAR, reading));
  }

  /** "fiscal 2010": the twelve months that end on 30 September, as the United States count them. */
  static Optional<Sense> fiscal(Match match) {
    return match
        .number("year")
        .map(
            year ->
                Reading.days(
                    LocalDate.of(year - 1, 10, 1),
                    LocalDate.of(year, 9, 30),
                    Integer.toString(year),
                    "the fiscal year of the United States"))
        .map(reading -> Sense.fixed(TimeMention.Type.DATE, Granularity.YEAR, reading));
  }

  static Optional<Sense> yearRange(Match match) {
    int first = match.number("year").orElse(0);
    int last = match.number("year2").orElse(0);
    if (last < 100) {
      last += first / 100 * 100;
    }
    if (last <= first) {
      return Optional.empty();
    }
    Reading reading =
        Reading.days(
            LocalDate.of(first, 1, 1),
            LocalDate.of(last, 12, 31),
            "",
            "from the first to the last year named");
    return Optional.of(Sense.fixed(TimeMention.Type.DATE, Granularity.YEAR, reading));
  }

  /** A decade with its century, or ("the 80s") one of the twentieth. */
  static Optional<Sense> decade(Match match) {
    Optional<Integer> whole = match.number("decade");
    if (whole.isPresent()) {
      Reading reading = Unit.DECADE.around(LocalDate.of(whole.get(), 1, 1), "the decade is named");
      return Optional.of(Sense.fixed(TimeMention.Type.DATE, Granularity.DECADE, reading));
    }
    int years = match.number("short", "short2").orElse(0);
    Reading reading =
        Unit.DECADE.around(LocalDate.of(1900 + years, 1, 1), "a decade of the twentieth century");
    return Optional.of(Sense.fixed(TimeMention.Type.DATE, Granularity.DECADE, reading));
  }

  static Optional<Sense> century(Match match) {
    int number = match.number("number").orElse(0);
    if (number < 1 || number > 30) {
      return Optional.empty();
    }
    int first = Math.max(1, (number - 1) * 100);
    Reading reading =
        Reading.days(
            LocalDate.of(first, 1, 1),
            LocalDate.of((number - 1) * 100 + 99, 12, 31),
            Timex.century(first),
            "the century is named");
    return Optional.of(Sense.fixed(TimeMention.Type.DATE, Granularity.VAGUE, reading));
  }
}
