package readout.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.QuantityValue;
import readout.quantities.Bounds.Bound;

/** Turns a number and its bounding words into a value. */
final class Size {
  private Size() {}

  /** The value of a number under its bound, if any. */
  static QuantityValue of(
      Numeral numeral, Optional<Bound> bound, String rangeWord, String unit, String asWritten) {
    Optional<BigDecimal> min = numeral.min().map(Size::plain);
    Optional<BigDecimal> max = numeral.max().map(Size::plain);
    if (bound.isPresent()) {
      switch (bound.get().effect()) {
        case LEAST -> max = Optional.empty();
        case MOST -> {
          // "no more than a few dozen": how many at most is not told
          min = numeral.single() || max.isEmpty() ? Optional.empty() : min;
        }
        // Close to a number is that number, with the bound to tell how it was rounded.
        case NEAR -> {}
      }
    }
    List<String> words = new ArrayList<>();
    bound.ifPresent(found -> words.add(found.words()));
    if (!numeral.words().isEmpty()) {
      words.add(numeral.words());
    }
    if (!rangeWord.isEmpty()) {
      words.add(rangeWord);
    }
    Optional<String> said =
        words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    return new QuantityValue(min, max, said, unit, asWritten);
  }

  // 16E+9 and 16000000000 are one number, and equal only in one form.
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
