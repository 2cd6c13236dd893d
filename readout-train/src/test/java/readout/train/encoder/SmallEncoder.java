package readout.train.encoder;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.Random;

/** An encoder of two layers and few numbers, drawn from a seed. */
public final class SmallEncoder {
  /** The length of its vectors. */
  public static final int WIDTH = 24;

  private static final int WORDS = 200;

  private SmallEncoder() {}

  /** Its weights. */
  public static Parameters draw(NDManager manager) {
    Random random = new Random(11);
    Parameters parameters = new Parameters(manager);
    String words = "embeddings.word_embeddings.weight";
    parameters.draw(words, new Shape(WORDS, WIDTH), 0.5, random);
    parameters.draw("embeddings.position_embeddings.weight", new Shape(300, WIDTH), 0.5, random);
    parameters.draw("embeddings.token_type_embeddings.weight", new Shape(4, WIDTH), 0.5, random);
    norm(parameters, "embeddings.LayerNorm");
    for (int number = 0; number < 2; number++) {
      String layer = "encoder.layer." + number + ".";
      linear(parameters, layer + "attention.self.query", WIDTH, WIDTH, random);
      linear(parameters, layer + "attention.self.key", WIDTH, WIDTH, random);
      linear(parameters, layer + "attention.self.value", WIDTH, WIDTH, random);
      linear(parameters, layer + "attention.output.dense", WIDTH, WIDTH, random);
      norm(parameters, layer + "attention.output.LayerNorm");
      linear(parameters, layer + "intermediate.dense", WIDTH, 2 * WIDTH, random);
      linear(parameters, layer + "output.dense", 2 * WIDTH, WIDTH, random);
      norm(parameters, layer + "output.LayerNorm");
    }
    return parameters;
  }

  private static void linear(Parameters all, String name, int in, int out, Random random) {
    all.draw(name + ".weight", new Shape(out, in), 0.2, random);
    all.draw(name + ".bias", new Shape(out), 0.2, random);
  }

  private static void norm(Parameters all, String name) {
    float[] ones = new float[WIDTH];
    Arrays.fill(ones, 1);
    all.put(name + ".weight", ones, new Shape(WIDTH));
    all.put(name + ".bias", new float[WIDTH], new Shape(WIDTH));
  }
}
