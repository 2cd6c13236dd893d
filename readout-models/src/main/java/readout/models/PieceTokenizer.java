package readout.models;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Cuts a text into the pieces of the encoder's vocabulary (WordPiece, uncased). Whatever the text
 * holds, the pieces are in order and lie inside it. Thread-safe; holds native memory until closed.
 */
public final class PieceTokenizer implements AutoCloseable {
  private final HuggingFaceTokenizer tokenizer;

  private PieceTokenizer(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * Reads a vocabulary.
   *
   * @param json a {@code tokenizer.json} of a BERT
   * @throws IOException if it cannot be read, or the platform has no native tokenizer
   */
  public static PieceTokenizer read(InputStream json) throws IOException {
    try {
      return new PieceTokenizer(
          HuggingFaceTokenizer.newInstance(
              json,
              Map.of(
                  "padding", "false",
                  "truncation", "false",
                  "modelMaxLength", "100000000",
                  "addSpecialTokens", "false")));
    } catch (UnsatisfiedLinkError | IllegalStateException e) {
      throw new IOException("the tokenizer does not run on this platform: " + e.getMessage(), e);
    }
  }

  /** The pieces of the text; none for a blank one. */
  public Pieces pieces(String text) {
    Encoding encoding = tokenizer.encode(text, false, false);
    long[] ids = encoding.getIds();
    CharSpan[] spans = encoding.getCharTokenSpans();
    long[] words = encoding.getWordIds();
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    int[] starts = new int[ids.length];
    int[] ends = new int[ids.length];
    boolean[] opens = new boolean[ids.length];
    int codePoint = 0;
    int unit = 0;
    for (int piece = 0; piece < ids.length; piece++) {
      int from = spans[piece].getStart();
      int to = spans[piece].getEnd();
      if (plain) {
        starts[piece] = from;
        ends[piece] = to;
      } else {
        unit = text.offsetByCodePoints(unit, from - codePoint);
        codePoint = from;
        starts[piece] = unit;
        ends[piece] = text.offsetByCodePoints(unit, to - from);
      }
      opens[piece] = piece == 0 || words[piece] != words[piece - 1];
    }
    return new Pieces(ids, starts, ends, opens, shapes(text, starts, ends, opens));
  }

  private static CaseShape[] shapes(String text, int[] starts, int[] ends, boolean[] opens) {
    CaseShape[] shapes = new CaseShape[starts.length];
    for (int piece = 0; piece < shapes.length; piece++) {
      if (piece > 0 && !opens[piece]) {
        shapes[piece] = shapes[piece - 1];
        continue;
      }
      int last = piece;
      while (last + 1 < shapes.length && !opens[last + 1]) {
        last++;
      }
      shapes[piece] =
          CaseShape.of(text.substring(starts[piece], Math.max(starts[piece], ends[last])));
    }
    return shapes;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
