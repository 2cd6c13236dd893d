package readout.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.model.Publication;
import readout.model.TimeMention;
import readout.model.TimeValue;

/**
 * What relative expressions are read against. Immutable and thread-safe.
 *
 * @param from the first day the words can have been published; empty where nothing bounds it
 * @param to the last such day; empty where nothing bounds it
 * @param previous the time that the text named last, for "the 10th" and "the following day"
 */
public record TimeContext(
    Optional<LocalDate> from, Optional<LocalDate> to, Optional<TimeValue> previous) {
  /** Drops days outside the years 1 to 9999, and both where they are reversed. */
  public TimeContext {
    from = from.filter(TimeContext::fits);
    to = to.filter(TimeContext::fits);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      from = Optional.empty();
      to = Optional.empty();
    }
  }

  /** No day is known. */
  public static TimeContext unknown() {
    return new TimeContext(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** One known day. */
  public static TimeContext on(LocalDate day) {
    return between(day, day);
  }

  /** An interval of possible days. */
  public static TimeContext between(LocalDate from, LocalDate to) {
    return new TimeContext(Optional.of(from), Optional.of(to), Optional.empty());
  }

  /** The days on which a report can have been published. */
  public static TimeContext of(Publication publication) {
    return new TimeContext(publication.from(), publication.to(), Optional.empty());
  }

  /**
   * The context for what follows these mentions: the last of them that is bounded and no wider than
   * a year becomes the previous time; without one, the previous time stays.
   */
  public TimeContext after(List<TimeMention> mentions) {
    Optional<TimeValue> last = previous;
    for (TimeMention mention : mentions) {
      if (carries(mention.value())) {
        last = Optional.of(mention.value());
      }
    }
    return new TimeContext(from, to, last);
  }

  static boolean carries(TimeValue value) {
    return value.bounded()
        && switch (value.granularity()) {
          case MOMENT, PART_OF_DAY, DAY, WEEK, MONTH, QUARTER, YEAR -> true;
          case DECADE, VAGUE -> false;
        };
  }

  /**
   * Whether a time names its month, so that "the 10th" and "the following day" can go on from it.
   */
  static boolean namesMonth(TimeValue value) {
    return value.granularity().compareTo(TimeValue.Granularity.MONTH) <= 0;
  }

  private static boolean fits(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }
}
