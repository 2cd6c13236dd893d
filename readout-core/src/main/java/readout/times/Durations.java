package readout.times;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/**
 * Lengths of time. A plain one has no days; one that hangs on the report ("the past two weeks",
 * "the next few days") runs to or from the report's day, up to nine units where none is counted.
 */
final class Durations {
  private static final int MANY = 9;

  private Durations() {}

  static Optional<Sense> plain(Match match) {
    Unit unit = Unit.of(match.key("unit"));
    String value = unit.duration(count(match));
    boolean half = match.text("half").isPresent() || match.key("count").startsWith("half a");
    if (half && !match.key("count").endsWith("dozen")) {
      value = withHalf(unit, match);
    }
    return Optional.of(
        Sense.fixed(
            TimeMention.Type.DURATION,
            unit.granularity(),
            Reading.unplaced(value, "a length of time, not a place on the calendar")));
  }

  static Optional<Sense> anchored(Match match) {
    Unit unit = Unit.of(match.key("unit", "unit2", "unit3"));
    boolean singular = match.text("unit2").isPresent();
    Optional<Integer> count = singular ? Optional.of(1) : match.number("count");
    boolean ahead =
        switch (match.key("which", "which2", "which3")) {
          case "next", "coming", "following", "upcoming", "ahead", "to come" -> true;
          default -> false;
        };
    boolean recent = match.key("which", "which2").equals("recent");
    String timex = recent ? "PAST_REF" : unit.duration(count.map(String::valueOf).orElse("X"));
    int units = count.orElse(MANY);
    String reason =
        (ahead ? "from the report's day on" : "up to the report's day")
            + (count.isPresent() ? "" : ", " + MANY + " " + unit.lower() + "s at most");
    Sense days =
        Sense.relative(
            Granularity.VAGUE,
            timex,
            anchor -> {
              LocalDate other = unit.shift(anchor, ahead ? units : -units);
              return ahead
                  ? Reading.days(anchor, other, timex, reason)
                  : Reading.days(other, anchor, timex, reason);
            });
    return Optional.of(recent ? days : days.as(TimeMention.Type.DURATION, Granularity.VAGUE));
  }

  private static String count(Match match) {
    String words = match.key("count");
    if (words.matches("\\d{1,4}\\.\\d")) {
      return words;
    }
    return match.number("count").map(String::valueOf).orElse("X");
  }

  private static String withHalf(Unit unit, Match match) {
    int whole = match.key("count").startsWith("half") ? 0 : match.number("count").orElse(0);
    String first = whole == 0 ? "" : Integer.toString(whole);
    return switch (unit) {
      case YEAR -> "P" + (whole == 0 ? "" : first + "Y") + "6M";
      case HOUR -> "PT" + (whole == 0 ? "" : first + "H") + "30M";
      case MINUTE -> "PT" + (whole == 0 ? "" : first + "M") + "30S";
      case DAY -> "P" + (whole == 0 ? "" : first + "D") + "T12H";
      default -> unit.duration(whole + ".5");
    };
  }
}
