package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.List;

/** The features of a trained model and their numbers, to be asked only: nothing can be added. */
final class PackedFeatures extends FeatureMap {
  private static final long serialVersionUID = 1L;

  /** Of a model without features. */
  static final PackedFeatures NONE = new PackedFeatures(new FeatureMap());

  private final FingerprintMap numbers;

  /** Packs the features of {@code trained}, each under the number it has there. */
  PackedFeatures(FeatureMap trained) {
    super(trained.size());
    List<Object2IntMap<String>> types = trained.getIndexMaps();
    int size = types.stream().mapToInt(Object2IntMap::size).sum();
    long[] fingerprints = new long[size];
    int[] values = new int[size];
    int next = 0;
    for (int type = 0; type < types.size(); type++) {
      for (Object2IntMap.Entry<String> entry : types.get(type).object2IntEntrySet()) {
        fingerprints[next] = Fingerprint.of(type, entry.getKey());
        values[next++] = entry.getIntValue();
      }
    }
    numbers = new FingerprintMap(fingerprints, values);
  }

  /** Returns the number of a feature, or -1 if the model does not know it. */
  @Override
  public int index(int type, String feature) {
    return numbers.get(Fingerprint.of(type, feature));
  }

  /** The numbers of those features that the model knows, each of strength one, in their order. */
  FeatureNumbers numbers(long[] fingerprints, int count) {
    int[] found = numbers.getAll(fingerprints, count);
    FeatureNumbers known = new FeatureNumbers(count + 1);
    for (int number : found) {
      if (number > 0) {
        known.add(number, 1);
      }
    }
    return known;
  }

  @Override
  public int add(int type, String feature) {
    throw new UnsupportedOperationException();
  }
}
