package readout.times;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** "Last month", "this week", "the end of the year". */
final class RelativeUnits {
  private RelativeUnits() {}

  static Optional<Sense> which(Match match) {
    Unit unit = Unit.of(match.key("unit"));
    String which = match.key("which");
    return switch (which) {
      case "this", "the current" -> Optional.of(shifted(unit, 0, which));
      case "last" -> Optional.of(shifted(unit, -1, which));
      case "this past" -> Optional.of(shifted(unit, unit == Unit.WEEKEND ? 0 : -1, which));
      case "next", "the coming", "this coming" -> Optional.of(shifted(unit, 1, which));
      case "the following" -> carried(match, unit, 1);
      case "the previous", "the preceding" -> carried(match, unit, -1);
      default -> carried(match, unit, 0);
    };
  }

  /** The last weekend, or the coming one where the words look ahead. */
  static Optional<Sense> weekend(Match match) {
    boolean ahead = match.tense() == Tense.FUTURE;
    return Optional.of(
        Sense.relative(
            Granularity.DAY,
            "XXXX-WXX-WE",
            anchor -> {
              boolean reached = anchor.getDayOfWeek().getValue() >= 6;
              LocalDate at = ahead || reached ? anchor : anchor.minusWeeks(1);
              return Unit.WEEKEND.around(
                  at, ahead ? "the weekend ahead" : "the last weekend up to the report");
            }));
  }

  static Optional<Sense> within(Match match) {
    Sense whole = shifted(Unit.of(match.key("unit")), 0, "the");
    String which = match.key("which");
    return Optional.of(Effect.valueOf(which.toUpperCase(Locale.ROOT)).on(whole, ""));
  }

  static Optional<Sense> edge(Match match) {
    if (match.text("yearend").isPresent()) {
      return Optional.of(Effect.END.on(shifted(Unit.YEAR, 0, "the"), ""));
    }
    Sense whole = shifted(Unit.of(match.key("unit")), 0, "the");
    Effect effect =
        switch (match.key("edge")) {
          case "end" -> Effect.END;
          case "middle" -> Effect.MIDDLE;
          default -> Effect.START;
        };
    return Optional.of(effect.on(whole, ""));
  }

  private static Sense shifted(Unit unit, int away, String which) {
    return Sense.relative(
        unit.granularity(),
        "",
        anchor ->
            unit.around(
                unit.shift(anchor, away),
                "\"" + which + " " + unit.lower() + "\" from the report's day"));
  }

  /** From the time named last; without one, nothing places it. */
  private static Optional<Sense> carried(Match match, Unit unit, int away) {
    Optional<Reading> reading =
        match
            .previous()
            .filter(TimeContext::namesMonth)
            .flatMap(value -> value.from())
            .map(day -> unit.around(unit.shift(day, away), "from the time named last"));
    return Optional.of(
        Sense.fixed(
            TimeMention.Type.DATE,
            unit.granularity(),
            reading.orElse(Reading.unplaced("", "from a time that the text does not fix"))));
  }
}
