package readout.quantities;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number read from consecutive pieces.
 *
 * @param min the least it can be
 * @param max the most it can be
 * @param end the piece after its last
 * @param words what makes it vague ("dozens", "several"); "" for an exact number
 * @param form how it is written
 */
record Numeral(
    Optional<BigDecimal> min, Optional<BigDecimal> max, int end, String words, Form form) {
  /** How a number is written, as far as it matters for what may follow. */
  enum Form {
    DIGITS,
    WORDS,
    /** "one" alone, so often a pronoun. */
    ONE,
    /** "dozens", "scores", "hundreds of thousands": "of" follows. */
    PLURAL,
    /** "several", "many", "both", "no": a determiner. */
    DETERMINER,
    /** "two-thirds", "half". */
    SHARE
  }

  static Numeral exact(BigDecimal value, int end, Form form) {
    return new Numeral(Optional.of(value), Optional.of(value), end, "", form);
  }

  static Numeral open(BigDecimal least, int end, String words, Form form) {
    return new Numeral(Optional.of(least), Optional.empty(), end, words, form);
  }

  /** Whether it is one number. */
  boolean single() {
    return min.isPresent() && min.equals(max);
  }

  /** The least it can be; 0 where that is unknown. */
  BigDecimal least() {
    return min.orElse(BigDecimal.ZERO);
  }

  /** The same number that ends elsewhere and is multiplied. */
  Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(min.map(factor::multiply), max.map(factor::multiply), newEnd, words, form);
  }

  /** The range from this number to a larger one. */
  Numeral to(Numeral larger) {
    return new Numeral(min, larger.max, larger.end, "", larger.form);
  }
}
