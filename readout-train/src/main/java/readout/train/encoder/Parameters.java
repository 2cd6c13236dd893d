package readout.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import readout.train.onnx.OnnxFile;
import readout.train.onnx.Tensor;

/**
 * The named weights of a model, in a fixed order. Those of linear layers stand as [out, in]. Not
 * thread-safe; the arrays live as long as their manager.
 */
public final class Parameters {
  /** What the names of all weights of heads begin with. */
  public static final String HEAD = "head.";

  private static final String SEGMENTS = "embeddings.token_type_embeddings.weight";

  private final NDManager manager;
  private final Map<String, NDArray> arrays = new LinkedHashMap<>();

  /** No weights yet. */
  public Parameters(NDManager manager) {
    this.manager = manager;
  }

  /** The weights of the encoder in the file. */
  public static Parameters of(OnnxFile file, NDManager manager) {
    Parameters parameters = new Parameters(manager);
    for (Tensor tensor : file.tensors().values()) {
      if (tensor.type() == Tensor.FLOAT && !file.matrices().containsValue(tensor.name())) {
        if (tensor.name().startsWith("embeddings.") || tensor.name().startsWith("encoder.")) {
          parameters.put(tensor.name(), tensor.floats(), shape(tensor));
        }
      }
    }
    file.matrices()
        .forEach(
            (name, matrix) -> {
              Tensor tensor = file.tensors().get(matrix);
              if (tensor != null && name.startsWith("encoder.")) {
                int in = tensor.dimensions().get(0).intValue();
                int out = tensor.dimensions().get(1).intValue();
                parameters.put(
                    name, Tensor.transposed(tensor.floats(), in, out), new Shape(out, in));
              }
            });
    return parameters;
  }

  /**
   * Gives the table of segments a row for each shape of words; all begin as the first row, so that
   * the encoder says the same as before.
   */
  public Parameters shaped(int shapes) {
    NDArray old = get(SEGMENTS);
    int width = (int) old.getShape().get(1);
    float[] first = old.toFloatArray();
    float[] rows = new float[shapes * width];
    for (int row = 0; row < shapes; row++) {
      System.arraycopy(first, 0, rows, row * width, width);
    }
    old.close();
    put(SEGMENTS, rows, new Shape(shapes, width));
    return this;
  }

  private static Shape shape(Tensor tensor) {
    return new Shape(tensor.dimensions().stream().mapToLong(Long::longValue).toArray());
  }

  /** Puts the values in, under the name. */
  public void put(String name, float[] values, Shape shape) {
    NDArray array = manager.create(values, shape);
    array.setName(name);
    arrays.put(name, array);
  }

  /** Puts in small values drawn from a normal distribution. */
  public void draw(String name, Shape shape, double deviation, Random random) {
    float[] values = new float[(int) shape.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    put(name, values, shape);
  }

  /**
   * The weights of this name.
   *
   * @throws IllegalArgumentException if there are none
   */
  public NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no weights are named " + name);
    }
    return array;
  }

  /** The weights of this name as words, with a blank between them. */
  public String words(String name) {
    StringBuilder words = new StringBuilder();
    for (float value : get(name).toFloatArray()) {
      words.append(words.isEmpty() ? "" : " ").append(value);
    }
    return words.toString();
  }

  /** All weights, by name. */
  public Map<String, NDArray> all() {
    return arrays;
  }

  /** Writes the encoder's weights over those of the file they came from. */
  public void into(OnnxFile file) {
    arrays.forEach(
        (name, array) -> {
          String matrix = file.matrices().get(name);
          Tensor old = file.tensors().get(matrix == null ? name : matrix);
          if (old != null) {
            Shape shape = array.getShape();
            float[] values = array.toFloatArray();
            file.put(
                matrix == null
                    ? Tensor.of(name, Arrays.stream(shape.getShape()).boxed().toList(), values)
                    : old.with(
                        Tensor.bytes(
                            Tensor.transposed(values, (int) shape.get(0), (int) shape.get(1)))));
          }
        });
  }
}
