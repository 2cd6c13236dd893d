package readout.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import readout.model.TimeValue.Granularity;

/**
 * Weekdays. A bare one is the last such day up to and including the report's day, unless the words
 * look ahead: then it is the next one, the report's day included. So a report dated on a Friday
 * that says in the past tense what happened on "Saturday" gets the Saturday before: the tense
 * decides, even where the story may have been updated after its date.
 */
final class Weekdays {
  private Weekdays() {}

  static Optional<Sense> weekday(Match match) {
    Optional<DayOfWeek> named =
        match.text("weekday", "weekday2").flatMap(match.words()::weekday).map(DayOfWeek::of);
    String which = match.key("which");
    Tense tense = match.tense();
    return named.map(
        day ->
            Sense.relative(
                Granularity.DAY,
                "XXXX-WXX-" + day.getValue(),
                anchor -> place(anchor, day, which, tense)));
  }

  private static Reading place(LocalDate anchor, DayOfWeek day, String which, Tense tense) {
    return switch (which) {
      case "last", "this past", "past", "the previous" ->
          Reading.day(
              anchor.with(TemporalAdjusters.previous(day)), "the last such day before the report");
      case "this coming", "coming", "the following" ->
          Reading.day(anchor.with(TemporalAdjusters.next(day)), "the next such day");
      case "next" -> next(anchor, day);
      default ->
          tense == Tense.FUTURE
              ? Reading.day(
                  anchor.with(TemporalAdjusters.nextOrSame(day)),
                  "the next such day, as the words look ahead")
              : Reading.day(
                  anchor.with(TemporalAdjusters.previousOrSame(day)),
                  "the last such day up to the report");
    };
  }

  /** "Next Friday" on a Monday can be this week's or next week's. */
  private static Reading next(LocalDate anchor, DayOfWeek day) {
    LocalDate first = anchor.with(TemporalAdjusters.next(day));
    boolean thisWeek = day.getValue() > anchor.getDayOfWeek().getValue();
    if (!thisWeek) {
      return Reading.day(first, "the next such day");
    }
    return Reading.days(
        first, first.plusWeeks(1), Timex.day(first), "this week's such day or the next week's");
  }
}
