package readout.models;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import readout.model.Span;
import readout.tagging.TaggedText;
import readout.tagging.TextTagger;

/** The shipped model behind core's port. Thread-safe; the model lives as long as the program. */
public final class EncoderTagger implements TextTagger {
  private static final String MODEL = "encoder.onnx";
  private static final String VOCABULARY = "tokenizer.json";
  private final EncoderModel model;

  private EncoderTagger(EncoderModel model) {
    this.model = model;
  }

  /**
   * Loads the model that is shipped with this module.
   *
   * @throws IOException if it does not run on this platform; its message is one clear line
   */
  public static EncoderTagger load() throws IOException {
    try (InputStream weights = open(MODEL);
        InputStream vocabulary = open(VOCABULARY)) {
      return new EncoderTagger(EncoderModel.of(weights.readAllBytes(), vocabulary));
    }
  }

  @Override
  public TaggedText tag(String text, List<Span> sentences) {
    return model.read(text, sentences);
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = EncoderTagger.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("readout-models lacks " + name);
    }
    return in;
  }
}
