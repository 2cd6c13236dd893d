package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/**
 * The numbers of a state's features in two arrays, with no object for each: a sentence has some ten
 * thousand of them. Only {@link PackedWeights} reads it.
 */
final class FeatureNumbers extends SparseVector {
  private static final long serialVersionUID = 1L;

  private int[] numbers;
  private float[] strengths;
  private int size;

  /** Room for so many features, to begin with. */
  FeatureNumbers(int room) {
    numbers = new int[Math.max(1, room)];
    strengths = new float[Math.max(1, room)];
  }

  @Override
  public void add(int number, float strength) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      strengths = Arrays.copyOf(strengths, 2 * size);
    }
    numbers[size] = number;
    strengths[size++] = strength;
  }

  @Override
  public void add(SparseItem item) {
    add(item.getIndex(), item.getValue());
  }

  @Override
  public int size() {
    return size;
  }

  /** The number at a place, in the order in which they were added. */
  int number(int place) {
    return numbers[place];
  }

  /** How strong the feature at a place is. */
  float strength(int place) {
    return strengths[place];
  }
}
