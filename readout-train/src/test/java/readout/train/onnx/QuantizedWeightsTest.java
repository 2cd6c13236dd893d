package readout.train.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class QuantizedWeightsTest {
  @Test
  void matricesHaveAScaleForEachOutput() {
    OnnxFile quantized = OnnxFile.read(TestGraph.bytes("_quantized"));
    QuantizedWeights.into(quantized, OnnxFile.read(TestGraph.bytes("")));
    float[] scales = quantized.tensor("onnx::MatMul_7_scale").floats();
    byte[] bytes = quantized.tensor("onnx::MatMul_7_quantized").raw();
    assertArrayEquals(new float[] {1 / 127f, 4 / 127f}, scales, 1e-7f);
    for (int i = 0; i < bytes.length; i++) {
      assertEquals(TestGraph.MATRIX[i], bytes[i] * scales[i % 2], scales[i % 2] / 2 + 1e-6);
    }
  }

  @Test
  void tablesHaveOneScaleAndAZero() {
    OnnxFile quantized = OnnxFile.read(TestGraph.bytes("_quantized"));
    QuantizedWeights.into(quantized, OnnxFile.read(TestGraph.bytes("")));
    float scale = quantized.tensor("embeddings.words_scale").floats()[0];
    int zero = quantized.tensor("embeddings.words_zero_point").raw()[0] & 255;
    byte[] bytes = quantized.tensor("embeddings.words_quantized").raw();
    assertEquals(6 / 255f, scale, 1e-7);
    for (int i = 0; i < bytes.length; i++) {
      assertEquals(TestGraph.MATRIX[i], ((bytes[i] & 255) - zero) * scale, scale);
    }
  }

  @Test
  void whatIsNotQuantisedIsCopied() {
    OnnxFile quantized = OnnxFile.read(TestGraph.bytes("_quantized"));
    OnnxFile tuned = OnnxFile.read(TestGraph.bytes(""));
    tuned.put(tuned.tensor("encoder.bias").with(Tensor.bytes(9, 8)));
    QuantizedWeights.into(quantized, tuned);
    assertArrayEquals(new float[] {9, 8}, quantized.tensor("encoder.bias").floats());
  }

  @Test
  void graphsOfDifferentEncodersAreRefused() {
    OnnxFile quantized = OnnxFile.read(TestGraph.bytes("_quantized"));
    assertThrows(IllegalArgumentException.class, () -> QuantizedWeights.into(quantized, quantized));
  }
}
