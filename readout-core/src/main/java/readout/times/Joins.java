package readout.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.model.TimeMention;
import readout.model.TimeValue.Granularity;

/** Makes one expression of two that stand together: a day and its hour, a month and its year. */
final class Joins {
  private static final Pattern TO_CLOCK =
      Pattern.compile(",?\\s{0,2}(?:at|around|about|by|from)?\\s{0,2}", Pattern.CASE_INSENSITIVE);
  private static final Pattern TO_DAY =
      Pattern.compile(",?\\s{1,2}(?:on\\s{1,2})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern TO_WHOLE =
      Pattern.compile(",?\\s{1,2}(?:of\\s{1,2}|in\\s{1,2})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\s{1,2}");

  private Joins() {}

  static List<Found> join(String text, List<Found> found) {
    List<Found> joined = new ArrayList<>();
    for (Found next : found) {
      Optional<Found> pair =
          joined.isEmpty() ? Optional.empty() : pair(text, joined.get(joined.size() - 1), next);
      if (pair.isPresent()) {
        joined.set(joined.size() - 1, pair.get());
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static Optional<Found> pair(String text, Found left, Found right) {
    String between = text.substring(left.span().end(), right.span().start());
    Sense first = left.sense();
    Sense second = right.sense();
    Optional<Sense> whole = Optional.empty();
    if (day(first) && clock(second) && TO_CLOCK.matcher(between).matches()) {
      whole = timed(first, second);
    } else if (clock(first) && day(second) && TO_DAY.matcher(between).matches()) {
      whole = timed(second, first);
    } else if (weekday(first)
        && second.granularity() == Granularity.WEEK
        && second.anchored()
        && TO_WHOLE.matcher(between).matches()) {
      whole = Optional.of(inWeek(first, second));
    } else if (yearless(first) && year(second) && TO_WHOLE.matcher(between).matches()) {
      whole = Optional.of(inYear(first, second));
    } else if (year(first) && yearless(second) && POSSESSIVE.matcher(between).matches()) {
      whole = Optional.of(inYear(second, first));
    }
    Span span = left.span().union(right.span());
    return whole.map(sense -> new Found(span, sense));
  }

  private static Optional<Sense> timed(Sense day, Sense clock) {
    return clock.clock().map(time -> Clocks.joined(day, time, clock.zone()));
  }

  private static boolean day(Sense sense) {
    return sense.granularity() == Granularity.DAY && sense.type() == TimeMention.Type.DATE;
  }

  private static boolean clock(Sense sense) {
    return sense.granularity() == Granularity.MOMENT && sense.open().startsWith("XXXX-XX-XXT");
  }

  private static boolean weekday(Sense sense) {
    return day(sense) && sense.open().matches("XXXX-WXX-\\d");
  }

  private static boolean yearless(Sense sense) {
    return sense.anchored() && sense.open().matches("XXXX-(?:\\d\\d(?:-\\d\\d)?|Q\\d|SP|SU|FA|WI)");
  }

  private static boolean year(Sense sense) {
    return sense.anchored() && sense.granularity() == Granularity.YEAR;
  }

  private static Sense inWeek(Sense weekday, Sense week) {
    int day = weekday.open().charAt(weekday.open().length() - 1) - '1';
    return weekday.placed(
        weekday.open(),
        anchor -> {
          Reading reading = week.placing().on(anchor);
          return reading
              .from()
              .map(monday -> Reading.day(monday.plusDays(day), "that day of the week named"))
              .orElse(reading);
        });
  }

  private static Sense inYear(Sense part, Sense year) {
    return part.placed(
        part.open(),
        anchor -> {
          Reading reading = part.placing().on(anchor);
          Optional<LocalDate> first = year.placing().on(anchor).from();
          if (first.isEmpty() || reading.from().isEmpty() || reading.to().isEmpty()) {
            return reading;
          }
          int shift = first.get().getYear() - reading.to().get().getYear();
          String value = Timex.year(first.get().getYear()) + part.open().substring(4);
          return Reading.days(
              reading.from().get().plusYears(shift),
              reading.to().get().plusYears(shift),
              value,
              "in the year named beside it");
        });
  }
}
