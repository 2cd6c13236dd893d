package readout.train.onnx;

import java.util.ArrayList;
import java.util.List;

/** A graph of one linear layer, in full or quantised, with a field that nobody knows. */
final class TestGraph {
  static final float[] MATRIX = {0.5f, -2, 1, 0.25f, -0.125f, 4};

  private TestGraph() {}

  /** The model's bytes; the mark stands at the names of quantised tensors. */
  static byte[] bytes(String mark) {
    String matrix = "onnx::MatMul_7" + mark;
    List<ProtoField> graph = new ArrayList<>();
    graph.add(
        ProtoField.of(
            1,
            List.of(
                ProtoField.of(1, "input"),
                ProtoField.of(1, matrix),
                ProtoField.of(2, "hidden"),
                ProtoField.of(3, "/encoder/dense/MatMul" + (mark.isEmpty() ? "" : "_quant")),
                ProtoField.of(4, mark.isEmpty() ? "MatMul" : "MatMulInteger"))));
    List<Long> shape = List.of(3L, 2L);
    if (mark.isEmpty()) {
      graph.add(tensor(Tensor.of(matrix, shape, MATRIX)));
      graph.add(tensor(Tensor.of("embeddings.words", shape, MATRIX)));
    } else {
      graph.add(tensor(new Tensor(matrix, Tensor.INT8, shape, new byte[6])));
      graph.add(tensor(Tensor.of("onnx::MatMul_7_scale", List.of(2L), new float[2])));
      graph.add(tensor(bytes("onnx::MatMul_7_zero_point", Tensor.INT8, 2)));
      graph.add(tensor(new Tensor("embeddings.words" + mark, Tensor.UINT8, shape, new byte[6])));
      graph.add(tensor(Tensor.of("embeddings.words_scale", List.of(), new float[1])));
      graph.add(tensor(bytes("embeddings.words_zero_point", Tensor.UINT8, 1)));
    }
    graph.add(tensor(Tensor.of("encoder.bias", List.of(2L), new float[] {3, 4})));
    graph.add(ProtoField.of(12, List.of(ProtoField.of(1, "hidden"))));
    graph.add(new ProtoField(77, ProtoField.FIXED32, 0, new byte[] {1, 2, 3, 4}));
    return ProtoField.write(
        List.of(ProtoField.of(1, 6L), ProtoField.of(7, graph), ProtoField.of(88, "unknown")));
  }

  private static Tensor bytes(String name, int type, int size) {
    return new Tensor(name, type, size == 1 ? List.of() : List.of((long) size), new byte[size]);
  }

  private static ProtoField tensor(Tensor tensor) {
    return ProtoField.of(5, tensor.write());
  }
}
