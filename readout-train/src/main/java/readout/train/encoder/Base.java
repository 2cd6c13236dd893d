package readout.train.encoder;

import java.io.IOException;
import java.io.InputStream;
import readout.models.PieceTokenizer;
import readout.train.onnx.OnnxFile;

/** The encoders that training may start from. Their files travel inside Maven artifacts. */
public enum Base {
  /** all-MiniLM-L6-v2: six layers, Apache-2.0. */
  MINILM("all-minilm-l6-v2");

  private final String file;

  Base(String file) {
    this.file = file;
  }

  /** The graph with its weights in full. */
  public OnnxFile weights() throws IOException {
    return graph(file + ".onnx");
  }

  /** The graph with quantised weights. */
  public OnnxFile quantized() throws IOException {
    return graph(file + "-q.onnx");
  }

  /** The tokenizer that goes with it. */
  public PieceTokenizer tokenizer() throws IOException {
    try (InputStream json = open(file + "-tokenizer.json")) {
      return PieceTokenizer.read(json);
    }
  }

  private static OnnxFile graph(String name) throws IOException {
    try (InputStream in = open(name)) {
      return OnnxFile.read(in.readAllBytes());
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Base.class.getResourceAsStream("/" + name);
    if (in == null) {
      throw new IOException("not on the class path: " + name);
    }
    return in;
  }
}
