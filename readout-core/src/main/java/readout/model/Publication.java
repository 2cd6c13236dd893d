package readout.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When a report was published, as far as anything shows it.
 *
 * @param from the earliest day it can be; empty where nothing bounds it
 * @param to the latest day it can be; equal to {@code from} where the day is known
 * @param certainty how it is known
 * @param reason where it was read or what bounds it, in words
 * @param at the moment, where the source tells clock and offset; its day is {@code from}
 */
public record Publication(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Certainty certainty,
    String reason,
    Optional<OffsetDateTime> at) {
  /** Days alone, without a clock. */
  public Publication(
      Optional<LocalDate> from, Optional<LocalDate> to, Certainty certainty, String reason) {
    this(from, to, certainty, reason, Optional.empty());
  }

  /** How a publication day is known. */
  public enum Certainty {
    /** The report says it in its own text. */
    STATED,
    /** The file's metadata say it. */
    METADATA,
    /**
     * It follows from weekdays, from dates in the text, from the day of the last change or from
     * sister reports.
     */
    INFERRED,
    /** Nothing bounds it. */
    UNKNOWN
  }

  /** A known day. */
  public static Publication on(LocalDate day, Certainty certainty, String reason) {
    return new Publication(Optional.of(day), Optional.of(day), certainty, reason);
  }

  /** A known moment; the day is the one it has in its own offset. */
  public static Publication at(OffsetDateTime moment, Certainty certainty, String reason) {
    Optional<LocalDate> day = Optional.of(moment.toLocalDate());
    return new Publication(day, day, certainty, reason, Optional.of(moment));
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
