package readout.train.onnx;

import java.util.List;

/**
 * Puts tuned weights into the quantised graph of the same encoder: matrices as signed bytes with a
 * scale for each output, tables of vectors as unsigned bytes with one scale, all else as floats.
 */
public final class QuantizedWeights {
  private static final String QUANTIZED = "_quantized";

  private QuantizedWeights() {}

  /**
   * Overwrites the weights in the quantised graph.
   *
   * @throws IllegalArgumentException if the graphs are not of one encoder
   */
  public static void into(OnnxFile quantized, OnnxFile tuned) {
    for (Tensor tensor : List.copyOf(quantized.tensors().values())) {
      if (tensor.name().endsWith(QUANTIZED)) {
        String name = tensor.name().substring(0, tensor.name().length() - QUANTIZED.length());
        Tensor weights = tuned.tensor(name);
        if (tensor.type() == Tensor.INT8) {
          matrix(quantized, tensor, name, weights);
        } else {
          table(quantized, tensor, name, weights);
        }
      } else if (tensor.type() == Tensor.FLOAT && !tensor.name().endsWith("_scale")) {
        quantized.put(tensor.with(tuned.tensor(tensor.name()).raw()));
      }
    }
  }

  private static void matrix(OnnxFile quantized, Tensor old, String name, Tensor weights) {
    int rows = weights.dimensions().get(0).intValue();
    int columns = weights.dimensions().get(1).intValue();
    float[] values = weights.floats();
    float[] scales = new float[columns];
    byte[] bytes = new byte[values.length];
    for (int column = 0; column < columns; column++) {
      float most = 0;
      for (int row = 0; row < rows; row++) {
        most = Math.max(most, Math.abs(values[row * columns + column]));
      }
      scales[column] = most == 0 ? 1 : most / 127;
      for (int row = 0; row < rows; row++) {
        bytes[row * columns + column] =
            (byte) Math.round(values[row * columns + column] / scales[column]);
      }
    }
    quantized.put(old.with(bytes));
    put(quantized, name + "_scale", Tensor.bytes(scales));
    put(quantized, name + "_zero_point", new byte[columns]);
  }

  private static void table(OnnxFile quantized, Tensor old, String name, Tensor weights) {
    float[] values = weights.floats();
    float least = 0;
    float most = 0;
    for (float value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    float scale = (most - least) / 255;
    int zero = Math.round(-least / scale);
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) Math.max(0, Math.min(255, Math.round(values[i] / scale) + zero));
    }
    quantized.put(new Tensor(old.name(), old.type(), weights.dimensions(), bytes));
    put(quantized, name + "_scale", Tensor.bytes(scale));
    put(quantized, name + "_zero_point", new byte[] {(byte) zero});
  }

  private static void put(OnnxFile quantized, String name, byte[] values) {
    Tensor old = quantized.tensor(name);
    int width = old.type() == Tensor.FLOAT ? 4 : 1;
    if (old.size() * width != values.length) {
      throw new IllegalArgumentException("the quantised graph has another " + name);
    }
    quantized.put(old.with(values));
  }
}
