package readout.syntax.nlp4j;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from words, or from sequences of words, to few different values.
 *
 * @param rows the number of each key's value, from 1; 0 for a sequence that only begins a longer
 *     key
 * @param values the different values, the first of them number 1
 */
record PackedLexicon<V>(FingerprintMap rows, List<V> values) implements Serializable {

  /** Returns the value of a single word, or null. */
  @Nullable V of(String word) {
    return value(number(Fingerprint.then(Fingerprint.EMPTY, word)));
  }

  /** Returns the number of a sequence's value, 0 if it only begins a key, -1 if not even that. */
  int number(long fingerprint) {
    return rows.get(fingerprint);
  }

  /** Returns the value of a number, null for 0 and -1. */
  @Nullable V value(int number) {
    return number <= 0 ? null : values.get(number - 1);
  }
}
