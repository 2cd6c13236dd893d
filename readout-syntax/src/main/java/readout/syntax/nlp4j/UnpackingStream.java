package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/**
 * Reads a component that {@link PackingStream} wrote, and lets its template ask packed features.
 */
final class UnpackingStream extends ObjectInputStream {
  /** Those of the component that is being read: they come before the template that holds them. */
  private PackedFeatures features = PackedFeatures.NONE;

  UnpackingStream(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  @Override
  protected Object resolveObject(Object object) {
    if (object instanceof PackedFeatures read) {
      features = read;
    }
    return object instanceof FeatureTemplate<?, ?> template
        ? new PackedTemplate<>(template, features)
        : object;
  }
}
