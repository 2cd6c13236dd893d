package readout.times;

import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** Today and its neighbours, and their parts. */
final class RelativeDays {
  private RelativeDays() {}

  static Optional<Sense> today(Match match) {
    String word = match.key("word", "word2");
    int away =
        switch (word) {
          case "yesterday", "last night", "overnight" -> -1;
          case "tomorrow" -> 1;
          default -> 0;
        };
    String beyond = match.key("beyond");
    int further = beyond.equals("before") ? -1 : beyond.equals("after") ? 1 : 0;
    String part =
        match.text("part").flatMap(match.words()::part).orElse(word.endsWith("night") ? "NI" : "");
    Sense day =
        Sense.relative(
            Granularity.DAY,
            "XXXX-XX-XX",
            anchor -> Reading.day(anchor.plusDays(away + further), "from the report's day"));
    if (part.isEmpty()) {
      return Optional.of(day);
    }
    // A night of two days: "overnight" and "last night" may run into the report's day.
    Sense whole = word.equals("overnight") ? untilNext(day) : day;
    return Optional.of(Clocks.part(whole, part));
  }

  private static Sense untilNext(Sense day) {
    return day.placed(
            day.open(),
            anchor -> {
              Reading reading = day.placing().on(anchor);
              return reading.bounded(
                  reading.from(), reading.to().map(d -> d.plusDays(1)), "or the morning after");
            })
        .as(TimeMention.Type.TIME, Granularity.PART_OF_DAY);
  }
}
