package readout.show.json;

import java.util.Arrays;

/**
 * Offsets of one text in Unicode code points, from UTF-16 units. Made in one pass over the text and
 * asked in logarithmic time. Immutable and thread-safe.
 */
final class CodePoints {
  /** The places of the second units of surrogate pairs, in order. */
  private final int[] seconds;

  private CodePoints(int[] seconds) {
    this.seconds = seconds;
  }

  /** The offsets of a text. */
  static CodePoints of(String text) {
    int[] seconds = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == seconds.length) {
          seconds = Arrays.copyOf(seconds, count * 2);
        }
        seconds[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(seconds, count));
  }

  /**
   * The number of code points that begin before a UTF-16 offset. An offset inside a pair counts the
   * pair.
   */
  int at(int unit) {
    int found = Arrays.binarySearch(seconds, unit);
    return unit - (found >= 0 ? found : -found - 1);
  }
}
