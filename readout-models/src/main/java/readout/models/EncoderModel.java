package readout.models;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.model.Reader;
import readout.model.Span;

/**
 * Reads attributions, names and types of events with the trained encoder. What it says of a text
 * depends on the text and its sentences alone. Thread-safe; holds native memory until closed.
 */
public final class EncoderModel implements AutoCloseable {
  /** The most pieces of a window, without its frame. */
  public static final int LIMIT = 254;

  /** The most pieces that two windows share. */
  public static final int OVERLAP = 96;

  private final EncoderSession session;
  private final PieceTokenizer tokenizer;
  private final ModelHeads heads;
  private final Reader reader;

  private EncoderModel(EncoderSession session, PieceTokenizer tokenizer, ModelHeads heads) {
    this.session = session;
    this.tokenizer = tokenizer;
    this.heads = heads;
    String version = session.metadata().getOrDefault("version", "0");
    this.reader = new Reader("encoder.attribution", Integer.parseInt(version));
  }

  /**
   * Loads a model.
   *
   * @param model what the trainer wrote
   * @param tokenizer the {@code tokenizer.json} of its encoder
   * @throws IOException if either is not what it should be, or does not run on this platform
   */
  public static EncoderModel of(byte[] model, InputStream tokenizer) throws IOException {
    EncoderSession session = EncoderSession.of(model);
    try {
      ModelHeads heads = new ModelHeads(session.metadata());
      return new EncoderModel(session, PieceTokenizer.read(tokenizer), heads);
    } catch (IOException refused) {
      session.close();
      throw refused;
    }
  }

  /** What the trainer wrote into the model: its name, version, base and seed. */
  public Map<String, String> metadata() {
    return session.metadata();
  }

  /** Reads a text whose sentences are known, once for all heads. */
  public EncodedText read(String text, List<Span> sentences) {
    Pieces pieces = tokenizer.pieces(text);
    List<Window> windows = Window.over(pieces, sentences, LIMIT, LIMIT, OVERLAP);
    List<float[]> values = new ArrayList<>();
    for (Window window : windows) {
      long[] ids = window.ids(pieces);
      values.add(
          session.columns(ids, heads.shaped() ? window.shapes(pieces) : new long[ids.length]));
    }
    return new EncodedText(reader, pieces, windows, values, heads);
  }

  @Override
  public void close() {
    session.close();
    tokenizer.close();
  }
}
