package readout.syntax.nlp4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedVectorsTest {

  @Test
  void keepsEveryNumberWithinHalfAStepOfItsByte() {
    Random random = new Random(6);
    Map<String, float[]> vectors = new LinkedHashMap<>();
    for (int i = 0; i < 500; i++) {
      float[] vector = new float[7];
      for (int j = 0; j < vector.length; j++) {
        vector[j] = (float) random.nextGaussian() * (i % 5);
      }
      vectors.put(RandomText.of(random, 9), vector);
    }
    PackedVectors packed = new PackedVectors(vectors, 7);
    vectors.forEach((word, vector) -> assertArrayEquals(vector, packed.of(word), step(vector)));
  }

  @Test
  void anotherWordHasNone() {
    assertNull(new PackedVectors(Map.of("calm", new float[] {1}), 1).of("storm"));
  }

  private static float step(float[] vector) {
    float largest = 0;
    for (float number : vector) {
      largest = Math.max(largest, Math.abs(number));
    }
    return Math.max(largest / 250, Float.MIN_NORMAL);
  }
}
