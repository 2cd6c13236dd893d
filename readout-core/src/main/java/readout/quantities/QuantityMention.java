package readout.quantities;

import java.util.Optional;
import readout.model.QuantityValue;
import readout.model.Span;

/**
 * A place of the body text that says how many or how much.
 *
 * @param span the words with their bound ("more than 100,000 Russian troops"), in the body text
 * @param headSpan the number with its unit or noun ("100,000 Russian troops"); inside the span
 * @param value the number; its unit is "" where the words name none
 * @param counted the noun phrase counted ("Russian troops"), or what a measure qualifies ("arms
 *     embargo" of a "41-year arms embargo"), as printed
 * @param kind what sort of quantity it is
 */
public record QuantityMention(
    Span span, Span headSpan, QuantityValue value, Optional<String> counted, Kind kind) {
  /** The sorts of quantity. */
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    DISTANCE,
    WEIGHT,
    DURATION,
    AGE,
    AREA,
    /** A place in an order ("third"); the first place is too often a figure of speech. */
    RANK,
    /** Other measures, shares, and numbers whose unit the words leave out. */
    OTHER
  }
}
