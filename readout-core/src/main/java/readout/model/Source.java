package readout.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On whose word a report has something: the first step from the report towards the fact's origin.
 *
 * @param kind what sort of source it is
 * @param name the speaker, document, occasion or outlet; the report's own id where it says it
 *     itself
 * @param affiliation the body or state the source speaks for, where it is known
 * @param relay the outlet through which it came ("Reuters"), where the report says so
 * @param day the day it was said, where it is known
 */
public record Source(
    Kind kind,
    String name,
    Optional<String> affiliation,
    Optional<String> relay,
    Optional<LocalDate> day)
    implements Comparable<Source> {
  /** The sorts of source. */
  public enum Kind {
    /** A named person, or a body that speaks in its own name. */
    SPEAKER,
    /** An unnamed person, described. */
    UNNAMED,
    /** A statement, readout, law, video: words that exist apart from the report. */
    DOCUMENT,
    /** Another outlet. */
    OUTLET,
    /** The report says it in its own words and names nobody. */
    REPORT
  }

  /** By kind, then name. */
  @Override
  public int compareTo(Source other) {
    return kind != other.kind ? kind.compareTo(other.kind) : name.compareTo(other.name);
  }
}
