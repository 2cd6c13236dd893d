package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;
import java.util.Collection;

/**
 * The features of a trained model, asked in packed form: the numbers that the model's own template
 * gives, in its order, without writing out the name of each. Thread-safe.
 */
final class PackedTemplate<N extends AbstractNLPNode<N>, S extends NLPState<N>>
    extends FeatureTemplate<N, S> {
  private static final long serialVersionUID = 1L;

  /** For what sets of features come to, mostly. */
  private static final int ROOM = 64;

  private final PackedFeatures features;
  private final int longest;

  /** Takes over what {@code trained} asks, of its features in packed form. */
  PackedTemplate(FeatureTemplate<N, S> trained, PackedFeatures features) {
    super(null, new HyperParameter());
    this.features = features;
    feature_list = trained.getFeatureList();
    feature_set = trained.getSetFeatureList();
    word_embeddings = trained.getEmbeddingFeatureList();
    feature_map = features;
    longest = feature_list.stream().mapToInt(items -> items.length).max().orElse(0);
  }

  @Override
  public SparseVector createSparseVector(S state, boolean isTrain) {
    long[] asked = new long[feature_list.size() + ROOM];
    int count = 0;
    int type = 0;
    for (FeatureItem item : feature_set) {
      Collection<String> values = getFeatures(state, item);
      if (values != null) {
        if (count + values.size() + feature_list.size() > asked.length) {
          asked = Arrays.copyOf(asked, 2 * (count + values.size() + feature_list.size()));
        }
        for (String value : values) {
          if (value != null) {
            asked[count++] = Fingerprint.of(type, value);
          }
        }
      }
      type++;
    }
    String[] parts = new String[longest];
    for (FeatureItem[] items : feature_list) {
      if (read(state, items, parts)) {
        asked[count++] = Fingerprint.of(type, parts, items.length);
      }
      type++;
    }
    return features.numbers(asked, count);
  }

  private boolean read(S state, FeatureItem[] items, String[] parts) {
    for (int i = 0; i < items.length; i++) {
      String part = getFeature(state, items[i]);
      if (part == null) {
        return false;
      }
      parts[i] = part;
    }
    return true;
  }
}
