package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

/** Writes a trained component with its features and weights in packed form. */
final class PackingStream extends ObjectOutputStream {

  PackingStream(OutputStream out) throws IOException {
    super(out);
    enableReplaceObject(true);
  }

  @Override
  protected Object replaceObject(Object object) {
    if (object instanceof FeatureMap features) {
      return new PackedFeatures(features);
    }
    if (object instanceof ColumnMajorVector weights) {
      return new PackedWeights(weights);
    }
    return object;
  }
}
