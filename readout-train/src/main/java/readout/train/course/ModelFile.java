package readout.train.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import java.util.Map;
import readout.models.HeadLayout;
import readout.train.encoder.Parameters;
import readout.train.onnx.OnnxFile;
import readout.train.onnx.QuantizedWeights;
import readout.train.onnx.Tensor;

/** The file that is shipped: the quantised encoder, and the heads in full. */
final class ModelFile {
  private ModelFile() {}

  /**
   * The model's bytes.
   *
   * @param base the graph that the encoder's weights came from; written over
   * @param quantized its quantised form; written over
   * @param metadata what the runner and a reader are to know
   */
  static byte[] of(
      OnnxFile base, OnnxFile quantized, Parameters parameters, Map<String, String> metadata) {
    parameters.into(base);
    QuantizedWeights.into(quantized, base);
    NDArray weight = parameters.get(AttributionHeads.HEAD + ".weight");
    long width = weight.getShape().get(1);
    quantized.put(
        Tensor.of(
            "head.weight",
            List.of(width, (long) HeadLayout.COLUMNS),
            Tensor.transposed(weight.toFloatArray(), HeadLayout.COLUMNS, (int) width)));
    quantized.put(
        Tensor.of(
            "head.bias",
            List.of((long) HeadLayout.COLUMNS),
            parameters.get(AttributionHeads.HEAD + ".bias").toFloatArray()));
    quantized.node(
        "MatMul",
        "head/MatMul",
        List.of("last_hidden_state", "head.weight"),
        List.of("head.product"));
    quantized.node("Add", "head/Add", List.of("head.product", "head.bias"), List.of("heads"));
    quantized.output("heads", HeadLayout.COLUMNS);
    metadata.forEach(quantized::metadata);
    StringBuilder distances = new StringBuilder();
    for (float value : parameters.get(AttributionHeads.DISTANCE).toFloatArray()) {
      distances.append(distances.isEmpty() ? "" : " ").append(value);
    }
    quantized.metadata("distances", distances.toString());
    return quantized.write();
  }
}
