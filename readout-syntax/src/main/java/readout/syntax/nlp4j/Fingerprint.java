package readout.syntax.nlp4j;

/**
 * Fingerprints of 63 bits that stand for strings, or for sequences of them, in the packed models.
 * Their values are part of the packed form: after a change the models must be packed again.
 */
final class Fingerprint {
  /** The fingerprint of the empty sequence. */
  static final long EMPTY = 0x4bf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /** Returns the fingerprint of the sequence behind {@code before} with {@code next} added. */
  static long then(long before, String next) {
    return spread(letters(before ^ next.length(), next)) >>> 1;
  }

  /** Returns the fingerprint of a feature of the given type. */
  static long of(int type, String feature) {
    return then(spread(type + 1L), feature);
  }

  /** The fingerprint of a feature that is the first parts, with a low line between each two. */
  static long of(int type, String[] parts, int count) {
    int length = Math.max(0, count - 1);
    for (int i = 0; i < count; i++) {
      length += parts[i].length();
    }
    long state = spread(type + 1L) ^ length;
    for (int i = 0; i < count; i++) {
      state = letters(i == 0 ? state : (state ^ '_') * PRIME, parts[i]);
    }
    return spread(state) >>> 1;
  }

  private static long letters(long before, String next) {
    long state = before;
    for (int i = 0; i < next.length(); i++) {
      state = (state ^ next.charAt(i)) * PRIME;
    }
    return state;
  }

  /** Lets every bit depend on every other (the finalizer of MurmurHash3). */
  private static long spread(long bits) {
    long state = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    state = (state ^ (state >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return state ^ (state >>> 33);
  }
}
