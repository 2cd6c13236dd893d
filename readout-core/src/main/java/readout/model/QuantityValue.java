package readout.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many or how much.
 *
 * @param min the least it can be; equal to {@code max} where it is one number
 * @param max the most it can be; empty where it is open
 * @param bound what the words say of the number ("more than", "about"); empty for a plain number
 * @param unit what is counted or measured ("troops", "kilometers", "US dollars", "percent")
 * @param asWritten the words
 */
public record QuantityValue(
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    Optional<String> bound,
    String unit,
    String asWritten)
    implements Value {
  @Override
  public String label() {
    return asWritten;
  }
}
