package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/**
 * The weights of a trained linear model without its zeros (15 of 16 weights of the dependency
 * model), to be summed only: nothing can be changed. The sums are those of the full form, bit by
 * bit, as they are made in the same order.
 */
final class PackedWeights extends ColumnMajorVector {
  private static final long serialVersionUID = 1L;

  private static final int MOST_LABELS = 1 << Byte.SIZE;

  /** Where the weights of each feature begin, and one more: the number of weights. */
  private final int[] starts;

  private final byte[] labels;
  private final float[] values;

  /**
   * Packs the weights of {@code trained}.
   *
   * @throws IllegalArgumentException if it has more than 256 labels
   */
  PackedWeights(MajorVector trained) {
    feature_size = trained.getFeatureSize();
    label_size = trained.getLabelSize();
    if (label_size > MOST_LABELS) {
      throw new IllegalArgumentException(label_size + " labels");
    }
    int size = trained.countNonZeroWeights();
    starts = new int[feature_size + 1];
    labels = new byte[size];
    values = new float[size];
    int next = 0;
    for (int feature = 0; feature < feature_size; feature++) {
      for (int label = 0; label < label_size; label++) {
        float value = trained.get(trained.indexOf(label, feature));
        if (value != 0) {
          labels[next] = (byte) label;
          values[next++] = value;
        }
      }
      starts[feature + 1] = next;
    }
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    if (features instanceof FeatureNumbers numbers) {
      addScores(numbers, scores);
      return;
    }
    for (SparseItem feature : features.getVector()) {
      int row = feature.getIndex();
      if (row < feature_size) {
        add(starts[row], starts[row + 1], feature.getValue(), scores);
      }
    }
  }

  /**
   * In steps, so that memory is not waited for feature by feature, as in {@link FingerprintMap}.
   */
  private void addScores(FeatureNumbers numbers, float[] scores) {
    int size = numbers.size();
    int[] from = new int[size];
    int[] to = new int[size];
    for (int i = 0; i < size; i++) {
      int row = Math.min(numbers.number(i), feature_size);
      from[i] = starts[row];
      to[i] = starts[Math.min(row + 1, feature_size)];
    }
    byte[] firstLabels = new byte[size];
    float[] firstValues = new float[size];
    for (int i = 0; i < size; i++) {
      if (from[i] < to[i]) {
        firstLabels[i] = labels[from[i]];
        firstValues[i] = values[from[i]];
      }
    }
    for (int i = 0; i < size; i++) {
      if (from[i] < to[i]) {
        float strength = numbers.strength(i);
        scores[Byte.toUnsignedInt(firstLabels[i])] += firstValues[i] * strength;
        add(from[i] + 1, to[i], strength, scores);
      }
    }
  }

  private void add(int from, int to, float strength, float[] scores) {
    for (int i = from; i < to; i++) {
      scores[Byte.toUnsignedInt(labels[i])] += values[i] * strength;
    }
  }

  @Override
  public void addScores(float[] features, float[] scores) {
    throw new UnsupportedOperationException();
  }
}
