package readout.train.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OnnxFileTest {
  @Test
  void whatIsNotChangedIsWrittenAsItWas() {
    byte[] model = TestGraph.bytes("");
    assertArrayEquals(model, OnnxFile.read(model).write());
  }

  @Test
  void findsTheMatrixOfALayerByTheNameOfItsNode() {
    assertEquals(
        Map.of("encoder.dense.weight", "onnx::MatMul_7"),
        OnnxFile.read(TestGraph.bytes("")).matrices());
    assertEquals(
        Map.of("encoder.dense.weight", "onnx::MatMul_7"),
        OnnxFile.read(TestGraph.bytes("_quantized")).matrices());
  }

  @Test
  void valuesArePutInThePlaceOfOthers() {
    OnnxFile file = OnnxFile.read(TestGraph.bytes(""));
    Tensor old = file.tensor("encoder.bias");
    file.put(old.with(Tensor.bytes(5, 6)));
    OnnxFile again = OnnxFile.read(file.write());
    assertArrayEquals(new float[] {5, 6}, again.tensor("encoder.bias").floats());
    assertEquals(file.tensors().keySet(), again.tensors().keySet());
  }

  @Test
  void aHeadIsAddedAndIsTheOnlyOutput() {
    OnnxFile file = OnnxFile.read(TestGraph.bytes(""));
    file.put(Tensor.of("head.weight", List.of(2L, 1L), new float[] {1, 2}));
    file.node("MatMul", "head/MatMul", List.of("hidden", "head.weight"), List.of("heads"));
    file.output("heads", 1);
    file.put(file.tensor("encoder.bias").with(Tensor.bytes(7, 8)));
    OnnxFile again = OnnxFile.read(file.write());
    assertArrayEquals(new float[] {7, 8}, again.tensor("encoder.bias").floats());
    assertArrayEquals(new float[] {1, 2}, again.tensor("head.weight").floats());
    assertEquals("head.weight", again.matrices().get("head.weight"));
  }

  @Test
  void whatIsNoModelIsRefused() {
    byte[] model = TestGraph.bytes("");
    byte[] cut = Arrays.copyOf(model, model.length - 3);
    assertThrows(IllegalArgumentException.class, () -> OnnxFile.read(cut));
    assertThrows(
        IllegalArgumentException.class, () -> OnnxFile.read(new byte[] {(byte) 0xff, 0x7f}));
  }

  @Test
  void aMatrixIsTurned() {
    assertArrayEquals(
        new float[] {1, 4, 2, 5, 3, 6}, Tensor.transposed(new float[] {1, 2, 3, 4, 5, 6}, 2, 3));
  }
}
