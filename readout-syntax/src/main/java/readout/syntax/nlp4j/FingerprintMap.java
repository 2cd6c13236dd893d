package readout.syntax.nlp4j;

import java.io.Serializable;
import java.util.Arrays;

/**
 * An immutable map from fingerprints to non-negative numbers: two sorted arrays, which load at the
 * speed of the disk and take a tenth of the memory of a hash map with its strings. A fingerprint
 * that is not in the map answers -1; for a string that was never added this fails once in about
 * 10<sup>12</sup> questions.
 */
final class FingerprintMap implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int FINGERPRINT_BITS = 63;

  /** About how many keys share their leading bits. */
  private static final int BUCKET = 4;

  private final int shift;

  /** Where the keys with each leading bits begin, and one more: the number of keys. */
  private final int[] starts;

  private final long[] keys;
  private final int[] values;

  /**
   * Maps each fingerprint to the value of the same index.
   *
   * @throws IllegalArgumentException if two fingerprints are equal
   */
  FingerprintMap(long[] fingerprints, int[] valuesOfFingerprints) {
    keys = fingerprints.clone();
    Arrays.sort(keys);
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(keys.length / BUCKET));
    shift = FINGERPRINT_BITS - bits;
    starts = new int[(1 << bits) + 1];
    for (int i = 0; i < keys.length; i++) {
      if (i > 0 && keys[i - 1] == keys[i]) {
        throw new IllegalArgumentException("two strings have the fingerprint " + keys[i]);
      }
      starts[bucket(keys[i]) + 1] = i + 1;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] = Math.max(starts[i], starts[i - 1]);
    }
    values = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      values[find(fingerprints[i])] = valuesOfFingerprints[i];
    }
  }

  /** Returns the value of a fingerprint, or -1. */
  int get(long fingerprint) {
    int index = find(fingerprint);
    return index < 0 ? -1 : values[index];
  }

  /**
   * Returns the values of the first fingerprints, each as {@link #get} does. The map is larger than
   * the processor's caches, and memory answers ten questions that do not wait for each other in the
   * time of one: so they are asked step by step, all at once.
   */
  int[] getAll(long[] fingerprints, int count) {
    int[] found = new int[count];
    for (int i = 0; i < count; i++) {
      found[i] = starts[bucket(fingerprints[i])];
    }
    long[] first = new long[count];
    int last = keys.length - 1;
    for (int i = 0; i < count && last >= 0; i++) {
      first[i] = keys[Math.min(found[i], last)];
    }
    for (int i = 0; i < count; i++) {
      found[i] =
          first[i] == fingerprints[i] && last >= 0
              ? Math.min(found[i], last)
              : find(fingerprints[i]);
    }
    for (int i = 0; i < count; i++) {
      found[i] = found[i] < 0 ? -1 : values[found[i]];
    }
    return found;
  }

  private int find(long fingerprint) {
    int bucket = bucket(fingerprint);
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      if (keys[i] == fingerprint) {
        return i;
      }
    }
    return -1;
  }

  private int bucket(long fingerprint) {
    return (int) (fingerprint >>> shift);
  }
}
