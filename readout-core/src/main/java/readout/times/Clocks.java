package readout.times;

import java.time.LocalTime;
import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** Times of the clock and parts of the day. A clock time alone has no day: none is guessed. */
final class Clocks {
  private Clocks() {}

  static Optional<Sense> clock(Match match) {
    Optional<LocalTime> time = time(match);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> zone =
        match.text("zone", "zone2", "zone3", "zone4").flatMap(match.words()::zone);
    String timex = "XXXX-XX-XX" + Timex.clock(time.get());
    Reading reading = Reading.unplaced(timex, "a time of the clock whose day is not named with it");
    return Optional.of(
        Sense.fixed(TimeMention.Type.TIME, Granularity.MOMENT, reading).at(time, zone));
  }

  /** A day and a time of the clock in one. */
  static Sense joined(Sense day, LocalTime time, Optional<String> zone) {
    return suffixed(day, Timex.clock(time))
        .as(TimeMention.Type.TIME, Granularity.MOMENT)
        .at(Optional.of(time), zone);
  }

  /** A part of a day: MO, AF, EV or NI. */
  static Sense part(Sense day, String code) {
    return suffixed(day, "T" + code).as(TimeMention.Type.TIME, Granularity.PART_OF_DAY);
  }

  private static Sense suffixed(Sense day, String suffix) {
    return day.placed(
        day.open() + suffix,
        anchor -> {
          Reading reading = day.placing().on(anchor);
          String timex = reading.timex().isEmpty() ? "" : reading.timex() + suffix;
          return new Reading(reading.from(), reading.to(), timex, reading.reason());
        });
  }

  private static Optional<LocalTime> time(Match match) {
    switch (match.key("word")) {
      case "noon", "midday" -> {
        return Optional.of(LocalTime.NOON);
      }
      case "midnight" -> {
        return Optional.of(LocalTime.MIDNIGHT);
      }
      default -> {
        // digits, below
      }
    }
    int hour = match.number("hour", "hour2", "hour3").orElse(-1);
    int minute = match.number("minute", "minute2", "minute3").orElse(0);
    String half = match.key("half");
    if (!half.isEmpty()) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    return hour < 0 || hour > 23 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
