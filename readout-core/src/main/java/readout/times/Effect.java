package readout.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** What words beside an expression do to it. */
enum Effect {
  /** The first third: "early 2015". */
  EARLY(0, 1, 3),
  /** The middle third. */
  MIDDLE(1, 2, 3),
  /** The last third. */
  LATE(2, 3, 3),
  /** The first sixth: "the start of the year". */
  START(0, 1, 6),
  /** The last sixth. */
  END(5, 6, 6),
  /** Before the report, within the unit. */
  EARLIER,
  /** After the report, within the unit. */
  LATER,
  /** "About", "more than": the words belong to the mention, the value stays. */
  MEASURE,
  /** From then on. */
  SINCE,
  /** Up to then. */
  UNTIL,
  /** A part of the day. */
  PART;

  private static final Pattern DISTANCE =
      Pattern.compile("(?:ago|earlier|later|before|back)$", Pattern.CASE_INSENSITIVE);

  private final int start;
  private final int end;
  private final int parts;

  Effect() {
    this(0, 0, 0);
  }

  Effect(int start, int end, int parts) {
    this.start = start;
    this.end = end;
    this.parts = parts;
  }

  /** Whether it can stand beside an expression of this sense and these words. */
  boolean applies(Sense sense, String words) {
    boolean date = sense.type() == TimeMention.Type.DATE;
    boolean day = sense.granularity() == Granularity.DAY;
    return switch (this) {
      case EARLY, LATE -> date && sense.granularity() != Granularity.VAGUE;
      case MIDDLE, START, END -> date && !day && sense.granularity() != Granularity.VAGUE;
      case EARLIER, LATER -> (date && sense.anchored()) || sense.type() == TimeMention.Type.TIME;
      case MEASURE ->
          (sense.type() == TimeMention.Type.DURATION && !sense.anchored())
              || sense.clock().isPresent()
              || (date && DISTANCE.matcher(words).find());
      case SINCE, UNTIL -> date || sense.type() == TimeMention.Type.TIME;
      case PART -> date && day;
    };
  }

  Sense on(Sense sense, String part) {
    return switch (this) {
      case MEASURE -> sense;
      case PART -> Clocks.part(sense, part);
      case SINCE ->
          changed(sense, (r, anchor) -> r.bounded(r.from(), Optional.empty(), "from then on"));
      case UNTIL ->
          changed(sense, (r, anchor) -> r.bounded(Optional.empty(), r.to(), "up to then"));
      case EARLIER -> changed(sense, (r, anchor) -> sense.anchored() ? before(r, anchor) : r);
      case LATER -> changed(sense, (r, anchor) -> sense.anchored() ? after(r, anchor) : r);
      default -> changed(sense, (r, anchor) -> narrowed(r));
    };
  }

  private interface Change {
    Reading of(Reading reading, LocalDate anchor);
  }

  private static Sense changed(Sense sense, Change change) {
    return sense.placed(sense.open(), anchor -> change.of(sense.placing().on(anchor), anchor));
  }

  private Reading narrowed(Reading reading) {
    if (parts == 0 || reading.from().isEmpty() || reading.to().isEmpty()) {
      return reading;
    }
    LocalDate first = reading.from().get();
    long days = ChronoUnit.DAYS.between(first, reading.to().get()) + 1;
    if (days < 5) {
      return reading;
    }
    long skip = days * start / parts;
    long last = Math.max(skip + 1, days * end / parts) - 1;
    return reading.within(
        first.plusDays(skip),
        first.plusDays(last),
        "its " + name().toLowerCase(Locale.ROOT) + " part");
  }

  private static Reading before(Reading reading, LocalDate anchor) {
    Optional<LocalDate> from = reading.from();
    LocalDate eve = anchor.minusDays(1);
    if (from.isEmpty() || reading.from().equals(reading.to()) || from.get().isAfter(eve)) {
      return reading;
    }
    return reading.to().filter(eve::isBefore).isPresent()
        ? reading.within(from.get(), eve, "before the report's day")
        : reading;
  }

  private static Reading after(Reading reading, LocalDate anchor) {
    Optional<LocalDate> to = reading.to();
    if (to.isEmpty() || reading.from().equals(to) || to.get().isBefore(anchor)) {
      return reading;
    }
    return reading.from().filter(anchor::isAfter).isPresent()
        ? reading.within(anchor, to.get(), "from the report's day on")
        : reading;
  }
}
