package readout.show.brief;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import readout.model.Publication;
import readout.model.TimeValue;

/** Days and times in words. */
public final class When {
  /** By first day, then last day, then clock; what nothing bounds comes last. */
  public static final Comparator<TimeValue> ORDER =
      Comparator.comparing((TimeValue time) -> time.from().or(time::to).orElse(LocalDate.MAX))
          .thenComparing(time -> time.to().orElse(LocalDate.MAX))
          .thenComparing(time -> time.clock().orElse(LocalTime.MAX));

  private static final DateTimeFormatter WEEKDAY = format("EEE d MMMM uuuu");
  private static final DateTimeFormatter DAY = format("d MMMM uuuu");
  private static final DateTimeFormatter DAY_AND_MONTH = format("d MMMM");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");

  private When() {}

  /** A time with its clock and zone; the words of the report where nothing bounds it. */
  public static String text(TimeValue time) {
    String days = days(time.from(), time.to());
    if (days.isEmpty()) {
      days = CleanText.clean(time.asWritten());
    }
    String clock = time.clock().map(LocalTime::toString).orElse("");
    String zone = time.clock().isPresent() ? time.zone().orElse("") : "";
    return (days + (clock.isEmpty() ? "" : ", " + clock) + " " + zone).strip();
  }

  /** The day of publication, with how it is known where that is not plain. */
  public static String text(Publication publication) {
    String days = days(publication.from(), publication.to());
    return switch (publication.certainty()) {
      case STATED, METADATA -> days;
      case INFERRED -> days + " (inferred)";
      case UNKNOWN -> days.isEmpty() ? "undated" : days + " (not certain)";
    };
  }

  /** An interval of days; "" where nothing bounds it. */
  public static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isEmpty()) {
      return to.map(day -> "until " + day.format(DAY)).orElse("");
    }
    if (to.isEmpty()) {
      return "from " + from.get().format(DAY);
    }
    return between(from.get(), to.get());
  }

  private static String between(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return from.format(WEEKDAY);
    }
    boolean wholeMonths =
        from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth() && !to.isBefore(from);
    if (from.getYear() != to.getYear()) {
      DateTimeFormatter form = wholeMonths ? MONTH : DAY;
      return from.format(form) + " – " + to.format(form);
    }
    if (wholeMonths && from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
      return Integer.toString(from.getYear());
    }
    if (from.getMonth() != to.getMonth()) {
      return wholeMonths
          ? from.format(format("MMMM")) + " – " + to.format(MONTH)
          : from.format(DAY_AND_MONTH) + " – " + to.format(DAY);
    }
    return wholeMonths ? to.format(MONTH) : from.getDayOfMonth() + "–" + to.format(DAY);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
