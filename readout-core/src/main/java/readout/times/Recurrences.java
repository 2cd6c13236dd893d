package readout.times;

import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** Times that come again: "every Monday", "twice a week", "annually". */
final class Recurrences {
  private Recurrences() {}

  static Optional<Sense> weekday(Match match) {
    return match
        .text("weekday", "weekday2")
        .flatMap(match.words()::weekday)
        .map(day -> set("XXXX-WXX-" + day, Granularity.DAY));
  }

  static Optional<Sense> unit(Match match) {
    Unit unit = Unit.of(match.key("longunit", "unit2"));
    int count = match.text("other").isPresent() ? 2 : match.number("count").orElse(1);
    return Optional.of(set(unit.duration(Integer.toString(count)), unit.granularity()));
  }

  static Optional<Sense> adverb(Match match) {
    return Optional.of(
        switch (match.key("word")) {
          case "daily", "nightly" -> set("XXXX-XX-XX", Granularity.DAY);
          case "hourly" -> set("PT1H", Granularity.PART_OF_DAY);
          case "weekly" -> set("XXXX-WXX", Granularity.WEEK);
          case "biweekly" -> set("P2W", Granularity.WEEK);
          case "monthly" -> set("XXXX-XX", Granularity.MONTH);
          case "quarterly" -> set("XXXX-QX", Granularity.QUARTER);
          default -> set("XXXX", Granularity.YEAR);
        });
  }

  private static Sense set(String timex, Granularity granularity) {
    return Sense.fixed(
        TimeMention.Type.SET, granularity, Reading.unplaced(timex, "it comes again and again"));
  }
}
