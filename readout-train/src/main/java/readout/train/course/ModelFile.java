package readout.train.course;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.models.CaseShape;
import readout.train.encoder.Parameters;
import readout.train.onnx.OnnxFile;
import readout.train.onnx.QuantizedWeights;
import readout.train.onnx.Tensor;

/** The file that is shipped: the quantised encoder, and the heads of all tasks in full. */
public final class ModelFile {
  private ModelFile() {}

  /**
   * The model's bytes. The columns of the tasks' heads stand side by side, in the order of the
   * tasks.
   *
   * @param base the graph that the encoder's weights came from; written over
   * @param quantized its quantised form; written over
   * @param metadata what the runner and a reader are to know
   */
  public static byte[] of(
      OnnxFile base, OnnxFile quantized, Training training, Map<String, String> metadata) {
    Parameters parameters = training.parameters();
    parameters.into(base);
    QuantizedWeights.into(quantized, base);
    List<String> layers = new ArrayList<>();
    training.tasks().forEach(task -> layers.addAll(task.layers()));
    long width = parameters.get(layers.get(0) + ".weight").getShape().get(1);
    float[] weights = new float[0];
    float[] biases = new float[0];
    for (String layer : layers) {
      weights = joined(weights, parameters.get(layer + ".weight"));
      biases = joined(biases, parameters.get(layer + ".bias"));
    }
    long columns = biases.length;
    quantized.put(
        Tensor.of(
            "head.weight",
            List.of(width, columns),
            Tensor.transposed(weights, (int) columns, (int) width)));
    quantized.put(Tensor.of("head.bias", List.of(columns), biases));
    quantized.node(
        "MatMul",
        "head/MatMul",
        List.of("last_hidden_state", "head.weight"),
        List.of("head.product"));
    quantized.node("Add", "head/Add", List.of("head.product", "head.bias"), List.of("heads"));
    quantized.output("heads", columns);
    quantized.metadata(
        "heads",
        layers.stream()
            .map(layer -> layer + " " + parameters.get(layer + ".bias").size())
            .collect(Collectors.joining(" ")));
    quantized.metadata("shapes", Integer.toString(CaseShape.values().length));
    metadata.forEach(quantized::metadata);
    training.tasks().forEach(task -> task.metadata(parameters).forEach(quantized::metadata));
    return quantized.write();
  }

  private static float[] joined(float[] before, NDArray more) {
    float[] values = more.toFloatArray();
    float[] all = Arrays.copyOf(before, before.length + values.length);
    System.arraycopy(values, 0, all, before.length, values.length);
    return all;
  }
}
