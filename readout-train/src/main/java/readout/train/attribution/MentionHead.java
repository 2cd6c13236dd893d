package readout.train.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import readout.evaluation.NameScores;
import readout.model.Span;
import readout.models.SpanLayout;
import readout.models.SpanReading;
import readout.models.Window;
import readout.train.course.Model;
import readout.train.encoder.Parameters;

/**
 * Learns the mentions of actors in the texts that attributions are learnt from: the encoder reads a
 * window once for both, so that they cost nothing. Stateless.
 */
final class MentionHead {
  /** The layer. */
  static final String HEAD = "head.mentions";

  // what rules mark is to count for less than what people marked
  private static final float WEIGHT = 1;

  private MentionHead() {}

  /** Adds weights for the head. */
  static void draw(Parameters parameters, long width, Random random) {
    int tags = SpanLayout.MENTIONS.tags();
    parameters.draw(HEAD + ".weight", new Shape(tags, width), 0.04, random);
    parameters.put(HEAD + ".bias", new float[tags], new Shape(tags));
  }

  /** How far the head is from the answers: the mean surprise at a word's tag. */
  static NDArray loss(Model model, Batch batch, NDArray hidden) {
    NDManager manager = batch.windows().ids().getManager();
    return model
        .columns(hidden, HEAD)
        .logSoftmax(-1)
        .mul(batch.mentionTags())
        .sum()
        .mul(manager.create(-WEIGHT / Math.max(1, batch.words())));
  }

  /** How well the head agrees with the rules on a text. */
  static NameScores measured(Document document, Model model, NDManager manager) {
    List<Window> windows = document.windows();
    List<float[][]> scores = new ArrayList<>();
    for (Window window : windows) {
      try (NDManager scratch = manager.newSubManager()) {
        scores.add(scores(document, window, model, scratch));
      }
    }
    SpanReading reading = new SpanReading(SpanLayout.MENTIONS, document.pieces(), windows, scores);
    List<Span> words = document.words();
    return NameScores.of(reading.spans(words), document.mentions());
  }

  private static float[][] scores(
      Document document, Window window, Model model, NDManager scratch) {
    Example example = Example.of(document.pieces(), window, List.of(), List.of());
    Model.Windows framed =
        Model.Windows.of(new long[][] {example.ids()}, new long[][] {example.shapes()}, scratch);
    float[] values = model.columns(framed, HEAD, 0).toFloatArray();
    int tags = SpanLayout.MENTIONS.tags();
    float[][] rows = new float[window.length()][];
    for (int piece = 0; piece < rows.length; piece++) {
      rows[piece] = Arrays.copyOfRange(values, (1 + piece) * tags, (2 + piece) * tags);
    }
    return rows;
  }
}
