package readout.bench;

import java.util.Arrays;

/** The middle of several measures. */
final class Median {
  private Median() {}

  /**
   * The median; of an even number the mean of the middle two.
   *
   * @throws IllegalArgumentException if there is no value
   */
  static double of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
