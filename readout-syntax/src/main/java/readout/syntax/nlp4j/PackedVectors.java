package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The word embeddings that the entity model asks for, with one byte a number: each vector is scaled
 * so that its largest number fills the byte. That changes the tag of one word in 10,000.
 */
final class PackedVectors implements NLPComponent<NLPNode>, Serializable {
  private static final long serialVersionUID = 1L;

  private final int dimensions;
  private final FingerprintMap rows;
  private final float[] scales;
  private final byte[] numbers;

  /** Packs the vectors of words whose digits are made alike, all of the given length. */
  PackedVectors(Map<String, float[]> vectors, int dimensions) {
    this.dimensions = dimensions;
    long[] fingerprints = new long[vectors.size()];
    int[] order = new int[vectors.size()];
    scales = new float[vectors.size()];
    numbers = new byte[vectors.size() * dimensions];
    int row = 0;
    for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
      fingerprints[row] = Fingerprint.then(Fingerprint.EMPTY, entry.getKey());
      order[row] = row;
      add(row++, entry.getValue());
    }
    rows = new FingerprintMap(fingerprints, order);
  }

  private void add(int row, float[] vector) {
    float largest = 0;
    for (float number : vector) {
      largest = Math.max(largest, Math.abs(number));
    }
    scales[row] = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
    for (int i = 0; i < dimensions; i++) {
      numbers[row * dimensions + i] = (byte) Math.round(vector[i] / scales[row]);
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      nodes[i].setWordEmbedding(of(nodes[i].getWordFormUndigitalized()));
    }
  }

  /** Returns the vector of a word, a new array, or null. */
  float @Nullable [] of(String word) {
    int row = rows.get(Fingerprint.then(Fingerprint.EMPTY, word));
    if (row < 0) {
      return null;
    }
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = numbers[row * dimensions + i] * scales[row];
    }
    return vector;
  }
}
