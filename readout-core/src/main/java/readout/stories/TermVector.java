package readout.stories;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import readout.stories.Gists.Gist;

/** The terms of a report as a vector of length 1 (or 0, where there are none). */
final class TermVector {
  // Between counting every repetition and counting none; chosen with the weights of the terms.
  private static final double REPETITION = 0.7;

  private final int[] terms;
  private final double[] values;

  private TermVector(int[] terms, double[] values) {
    this.terms = terms;
    this.values = values;
  }

  /**
   * The vector of a report.
   *
   * @param ranks the place of each numbered term in the order of terms, which is the vector's
   * @param rarity how much the term at each place tells
   */
  static TermVector of(Gist gist, int[] ranks, double[] rarity) {
    SortedMap<Integer, Double> sorted = new TreeMap<>();
    for (int i = 0; i < gist.terms().length; i++) {
      sorted.put(ranks[gist.terms()[i]], gist.weights()[i]);
    }
    int[] terms = new int[sorted.size()];
    double[] values = new double[sorted.size()];
    double square = 0;
    int at = 0;
    for (Map.Entry<Integer, Double> entry : sorted.entrySet()) {
      terms[at] = entry.getKey();
      values[at] = StrictMath.pow(entry.getValue(), REPETITION) * rarity[terms[at]];
      square += values[at] * values[at];
      at++;
    }
    double length = square == 0 ? 1 : Math.sqrt(square);
    for (int i = 0; i < values.length; i++) {
      values[i] /= length;
    }
    return new TermVector(terms, values);
  }

  /** The cosine of two vectors of one batch, from 0 to 1. */
  double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        sum += values[i++] * other.values[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }

  /** The numbers of the heaviest terms, at most {@code count}. */
  int[] heaviest(int count) {
    Comparator<Integer> byValue = Comparator.comparingDouble(i -> -values[i]);
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(byValue.thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .mapToInt(i -> terms[i])
        .toArray();
  }
}
