package readout.model;

/**
 * A time expression and what it comes to.
 *
 * @param span its place in the body text
 * @param type TimeML's type
 * @param value the interval it comes to
 */
public record TimeMention(Span span, Type type, TimeValue value) {
  /** TimeML's TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
