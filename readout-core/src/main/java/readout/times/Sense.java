package readout.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/**
 * What an expression means before the report's day is known.
 *
 * @param anchored whether its days depend on the report's day
 * @param open the TIMEX3 value where that day is unknown
 * @param placing the days, seen from the report's day
 */
record Sense(
    TimeMention.Type type,
    Granularity granularity,
    boolean anchored,
    String open,
    Placing placing,
    Optional<LocalTime> clock,
    Optional<String> zone) {
  /** Places an expression on the calendar; its bounds never fall when the day rises. */
  interface Placing {
    Reading on(LocalDate anchor);
  }

  static Sense fixed(TimeMention.Type type, Granularity granularity, Reading reading) {
    return new Sense(
        type,
        granularity,
        false,
        reading.timex(),
        anchor -> reading,
        Optional.empty(),
        Optional.empty());
  }

  static Sense relative(Granularity granularity, String open, Placing placing) {
    return new Sense(
        TimeMention.Type.DATE,
        granularity,
        true,
        open,
        placing,
        Optional.empty(),
        Optional.empty());
  }

  Sense as(TimeMention.Type other, Granularity precision) {
    return new Sense(other, precision, anchored, open, placing, clock, zone);
  }

  Sense placed(String unknown, Placing other) {
    return new Sense(type, granularity, anchored, unknown, other, clock, zone);
  }

  Sense at(Optional<LocalTime> time, Optional<String> place) {
    return new Sense(type, granularity, anchored, open, placing, time, place);
  }

  /** The days seen from an interval of possible report days: from the first to the last of all. */
  Reading read(TimeContext context) {
    if (!anchored) {
      return placing.on(LocalDate.EPOCH);
    }
    Optional<Reading> first = context.from().map(placing::on);
    Optional<Reading> last = context.to().map(placing::on);
    if (first.isEmpty() && last.isEmpty()) {
      return Reading.unplaced(open, "relative to the day of the report, which is unknown");
    }
    if (first.equals(last)) {
      return first.get();
    }
    Reading some = first.or(() -> last).orElseThrow();
    boolean same = first.map(Reading::timex).equals(last.map(Reading::timex));
    String days =
        "the report is from "
            + context.from().map(LocalDate::toString).orElse("")
            + ".."
            + context.to().map(LocalDate::toString).orElse("");
    return new Reading(
        first.flatMap(Reading::from),
        last.flatMap(Reading::to),
        same ? some.timex() : open,
        days + ", and every day of it counts: " + some.reason());
  }
}
