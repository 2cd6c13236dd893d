package readout.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When, as an interval of days with what is known of the clock.
 *
 * @param from the first possible day; empty where nothing bounds it
 * @param to the last possible day; empty where nothing bounds it
 * @param granularity the precision of the expression
 * @param clock the local time of day, where one is stated
 * @param zone the zone as an IANA id ("America/New_York"), where one is stated
 * @param timex the TimeML TIMEX3 value ("2021-12-07", "XXXX-WXX-3", "P2W"); "" where none can be
 *     given
 * @param asWritten the words
 * @param reason how the interval follows from the words
 */
public record TimeValue(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Granularity granularity,
    Optional<LocalTime> clock,
    Optional<String> zone,
    String timex,
    String asWritten,
    String reason)
    implements Value {
  /** The precision of a time expression. */
  public enum Granularity {
    MOMENT,
    PART_OF_DAY,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    VAGUE
  }

  /** An interval of days. */
  public static TimeValue days(
      LocalDate from,
      LocalDate to,
      Granularity granularity,
      String timex,
      String asWritten,
      String reason) {
    return new TimeValue(
        Optional.of(from),
        Optional.of(to),
        granularity,
        Optional.empty(),
        Optional.empty(),
        timex,
        asWritten,
        reason);
  }

  /** Whether a day is bounded on both sides. */
  public boolean bounded() {
    return from.isPresent() && to.isPresent();
  }

  @Override
  public String label() {
    String days =
        from.equals(to)
            ? from.map(LocalDate::toString).orElse("unknown")
            : from.map(LocalDate::toString).orElse("")
                + ".."
                + to.map(LocalDate::toString).orElse("");
    return clock
        .map(time -> days + " " + time + zone.map(name -> " " + name).orElse(""))
        .orElse(days);
  }
}
