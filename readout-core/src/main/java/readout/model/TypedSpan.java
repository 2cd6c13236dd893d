package readout.model;

import java.util.Comparator;

/**
 * A place in a text and what somebody says it is.
 *
 * @param span the place, in UTF-16 units
 * @param type what it is, in the words of the scheme it was marked by: "PER", "ORG"
 */
public record TypedSpan(Span span, String type) implements Comparable<TypedSpan> {
  @Override
  public int compareTo(TypedSpan other) {
    return Comparator.comparing(TypedSpan::span)
        .thenComparing(TypedSpan::type)
        .compare(this, other);
  }
}
