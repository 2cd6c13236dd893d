package readout.times;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/**
 * "Two years ago", "a day later". From two units on, the value is as coarse as the unit: two years
 * ago is a year, three weeks ago a week. "A few" and "several" are two to nine.
 */
final class Distances {
  private Distances() {}

  static Optional<Sense> ago(Match match) {
    Unit unit = Unit.of(match.key("unit"));
    boolean singular = match.key("unit").equals("year");
    Optional<Integer> count =
        match.text("count").isPresent()
            ? match.number("count")
            : singular ? Optional.of(1) : Optional.empty();
    String direction = match.key("direction");
    boolean ahead =
        switch (direction) {
          case "later", "after", "afterward", "afterwards", "from now", "hence" -> true;
          default -> false;
        };
    boolean named =
        switch (direction) {
          case "ago", "back", "from now", "hence" -> false;
          default -> true;
        };
    Optional<LocalDate> previous =
        named ? match.previous().flatMap(value -> value.from()) : Optional.empty();
    if (previous.isPresent()) {
      Reading reading = away(previous.get(), unit, count, ahead, "from the time named last");
      return Optional.of(Sense.fixed(TimeMention.Type.DATE, precision(unit, count), reading));
    }
    if (named && ahead) {
      Reading open = Reading.unplaced("", "from a time that the text does not fix");
      return Optional.of(Sense.fixed(TimeMention.Type.DATE, Granularity.VAGUE, open));
    }
    String from = named ? "from the report's day, as no time was named before" : "from the report";
    return Optional.of(
        Sense.relative(
            precision(unit, count),
            count.isPresent() ? "" : ahead ? "FUTURE_REF" : "PAST_REF",
            anchor -> away(anchor, unit, count, ahead, from)));
  }

  private static Granularity precision(Unit unit, Optional<Integer> count) {
    return count.isPresent() ? unit.granularity() : Granularity.VAGUE;
  }

  private static Reading away(
      LocalDate day, Unit unit, Optional<Integer> count, boolean ahead, String from) {
    int sign = ahead ? 1 : -1;
    if (count.isPresent()) {
      return unit.around(unit.shift(day, (long) sign * count.get()), from);
    }
    LocalDate near = unit.shift(day, 2L * sign);
    LocalDate far = unit.shift(day, 9L * sign);
    return Reading.days(
        ahead ? near : far,
        ahead ? far : near,
        ahead ? "FUTURE_REF" : "PAST_REF",
        from + ", two to nine " + unit.lower() + "s");
  }
}
