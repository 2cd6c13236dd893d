package readout.model;

/**
 * A half-open range of UTF-16 units of one text.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Refuses negative and reversed ranges. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether both spans share a unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other span lies inside this one, equal ends included. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The slice of the text; the text must be the one the span was made for. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
