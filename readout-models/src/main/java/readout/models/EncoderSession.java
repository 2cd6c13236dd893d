package readout.models;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The encoder and its heads in ONNX Runtime. Windows are read one at a time: the scales of 8-bit
 * activations span all that is read at once, so that a batch would let one window change what is
 * said of another. Thread-safe; holds native memory until closed.
 */
final class EncoderSession implements AutoCloseable {
  /**
   * ONNX Runtime 1.29 looks through the program's command line when it starts, a frame a character:
   * in a usual stack 4,000 characters end the program. This holds the longest line that Linux
   * allows, and no more of it is taken than is needed.
   */
  private static final long STACK = 1L << 29;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Map<String, String> metadata;

  private EncoderSession(OrtEnvironment environment, OrtSession session) throws OrtException {
    this.environment = environment;
    this.session = session;
    this.metadata = Map.copyOf(session.getMetadata().getCustomMetadata());
  }

  /**
   * Loads a model.
   *
   * @throws IOException if it is none, or the platform has no native library
   */
  static EncoderSession of(byte[] model) throws IOException {
    OrtEnvironment environment = environment(); // before all else of the runtime, which it loads
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // reports are read side by side: more threads inside of one gain nothing, and one keeps the
      // order of sums
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new EncoderSession(environment, environment.createSession(model, options));
    } catch (OrtException e) {
      throw refused(e);
    }
  }

  private static OrtEnvironment environment() throws IOException {
    try {
      return CompletableFuture.supplyAsync(
              OrtEnvironment::getEnvironment,
              start -> new Thread(null, start, "onnxruntime", STACK).start())
          .join();
    } catch (CompletionException e) {
      throw refused(e.getCause() == null ? e : e.getCause());
    }
  }

  private static IOException refused(Throwable cause) {
    return new IOException("the encoder does not run here: " + cause.getMessage(), cause);
  }

  /** What the trainer wrote into the model. */
  Map<String, String> metadata() {
    return metadata;
  }

  /**
   * What the heads say of a framed window, row by row.
   *
   * @param shapes how the words are written, piece by piece, in the place of segments
   * @throws IllegalStateException if the runtime fails
   */
  float[] columns(long[] ids, long[] shapes) {
    long[] shape = {1, ids.length};
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor pieces = tensor(ids, shape);
        OnnxTensor present = tensor(mask, shape);
        OnnxTensor types = tensor(shapes, shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", present, "token_type_ids", types))) {
      FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] values = new float[buffer.remaining()];
      buffer.get(values);
      return values;
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
