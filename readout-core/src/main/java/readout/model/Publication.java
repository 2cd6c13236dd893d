package readout.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a report was published, as far as anything shows it.
 *
 * @param from the earliest day it can be; empty where nothing bounds it
 * @param to the latest day it can be; equal to {@code from} where the day is known
 * @param certainty how it is known
 * @param reason where it was read or what bounds it, in words
 */
public record Publication(
    Optional<LocalDate> from, Optional<LocalDate> to, Certainty certainty, String reason) {
  /** How a publication day is known. */
  public enum Certainty {
    /** The report says it in its own text. */
    STATED,
    /** The file's metadata say it. */
    METADATA,
    /** It follows from weekdays, from dates in the text or from sister reports. */
    INFERRED,
    /** Nothing bounds it. */
    UNKNOWN
  }

  /** A known day. */
  public static Publication on(LocalDate day, Certainty certainty, String reason) {
    return new Publication(Optional.of(day), Optional.of(day), certainty, reason);
  }

  /** Nothing bounds it. */
  public static Publication unknown() {
    return new Publication(
        Optional.empty(), Optional.empty(), Certainty.UNKNOWN, "nothing in the report dates it");
  }

  /** The day, where it is one. */
  public Optional<LocalDate> day() {
    return from.equals(to) ? from : Optional.empty();
  }
}
