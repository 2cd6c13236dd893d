package readout.times;

import java.time.LocalDate;
import java.util.Optional;

/** The days that an expression comes to, seen from one day. */
record Reading(Optional<LocalDate> from, Optional<LocalDate> to, String timex, String reason) {
  static Reading days(LocalDate from, LocalDate to, String timex, String reason) {
    return new Reading(Optional.of(from), Optional.of(to), timex, reason);
  }

  static Reading day(LocalDate day, String reason) {
    return days(day, day, Timex.day(day), reason);
  }

  static Reading unplaced(String timex, String reason) {
    return new Reading(Optional.empty(), Optional.empty(), timex, reason);
  }

  Reading within(LocalDate first, LocalDate last, String why) {
    return days(first, last, timex, reason + "; " + why);
  }

  Reading bounded(Optional<LocalDate> first, Optional<LocalDate> last, String why) {
    return new Reading(first, last, timex, reason + "; " + why);
  }
}
