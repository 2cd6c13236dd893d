package readout.train.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class AdamTest {
  @Test
  void stepsAsThePaperSays() {
    try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
      NDArray weight = manager.create(new float[] {1, -2});
      weight.setRequiresGradient(true);
      Adam adam = new Adam(manager, Map.of("weight", weight));
      double[] mean = new double[2];
      double[] square = new double[2];
      double[] expected = {1, -2};
      for (int step = 1; step <= 5; step++) {
        double norm = step(manager, adam, weight, 100);
        double length = 0;
        for (int i = 0; i < 2; i++) {
          double gradient = 2 * expected[i];
          length += gradient * gradient;
          mean[i] = 0.9 * mean[i] + 0.1 * gradient;
          square[i] = 0.999 * square[i] + 0.001 * gradient * gradient;
          double unbiased = mean[i] / (1 - Math.pow(0.9, step));
          double root = Math.sqrt(square[i] / (1 - Math.pow(0.999, step)));
          expected[i] -= 0.1 * unbiased / (root + 1e-8);
        }
        assertEquals(Math.sqrt(length), norm, 1e-4);
      }
      assertArrayEquals(
          new float[] {(float) expected[0], (float) expected[1]}, weight.toFloatArray(), 1e-4f);
    }
  }

  @Test
  void aLongGradientIsShortened() {
    try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
      NDArray weight = manager.create(new float[] {3, 4});
      weight.setRequiresGradient(true);
      Adam adam = new Adam(manager, Map.of("weight", weight));
      assertEquals(10, step(manager, adam, weight, 1), 1e-4);
      assertArrayEquals(
          new float[] {0.06f, 0.08f},
          Objects.requireNonNull(adam.state().get("mean.weight")).toFloatArray(),
          1e-6f);
    }
  }

  /** A step down the squares of the weights. */
  private static double step(NDManager manager, Adam adam, NDArray weight, double most) {
    try (NDManager scratch = manager.newSubManager();
        GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
      NDArray loss = weight.square().sum();
      loss.attach(scratch);
      collector.backward(loss);
      return adam.step(scratch, name -> 0.1, most);
    }
  }
}
