package readout.models;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.model.Span;

/**
 * Reads cues, sources and contents with the trained encoder. What it says of a text depends on the
 * text and its sentences alone. Thread-safe; holds native memory until closed.
 */
public final class AttributionModel implements AutoCloseable {
  /** The most pieces of a window, without its frame. */
  public static final int LIMIT = 254;

  /** The most pieces that two windows share. */
  public static final int OVERLAP = 96;

  private final EncoderSession session;
  private final PieceTokenizer tokenizer;
  private final float[] distances;

  private AttributionModel(EncoderSession session, PieceTokenizer tokenizer) {
    this.session = session;
    this.tokenizer = tokenizer;
    String[] values = session.metadata().getOrDefault("distances", "").split(" ");
    this.distances = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      distances[i] = Float.parseFloat(values[i]);
    }
  }

  /**
   * Loads a model.
   *
   * @param model what the trainer wrote
   * @param tokenizer the {@code tokenizer.json} of its encoder
   * @throws IOException if either is not what it should be, or does not run on this platform
   */
  public static AttributionModel of(byte[] model, InputStream tokenizer) throws IOException {
    EncoderSession session = EncoderSession.of(model);
    String distances = session.metadata().getOrDefault("distances", "");
    if (distances.split(" ").length != HeadLayout.DISTANCES * HeadLayout.ROLES.size()) {
      session.close();
      throw new IOException("the model has no heads that this version of Readout can read");
    }
    return new AttributionModel(session, PieceTokenizer.read(tokenizer));
  }

  /** What the trainer wrote into the model: its name, version, data and seed. */
  public Map<String, String> metadata() {
    return session.metadata();
  }

  /** Reads a text whose sentences are known. */
  public AttributionReading read(String text, List<Span> sentences) {
    Pieces pieces = tokenizer.pieces(text);
    List<Window> windows = Window.over(pieces, sentences, LIMIT, LIMIT, OVERLAP);
    List<WindowScores> scores = new ArrayList<>();
    for (Window window : windows) {
      scores.add(
          new WindowScores(session.columns(window.ids(pieces)), 1, window.length(), distances));
    }
    return new AttributionReading(pieces, windows, scores);
  }

  @Override
  public void close() {
    session.close();
    tokenizer.close();
  }
}
