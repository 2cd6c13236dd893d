package readout.syntax.nlp4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedFormTest {
  private static final int FEATURES = 300;
  private static final int LABELS = 131;

  @Test
  void featuresKeepTheirNumbers() throws Exception {
    Random random = new Random(2);
    FeatureMap trained = new FeatureMap();
    for (int i = 0; i < 2000; i++) {
      trained.add(random.nextInt(20), RandomText.of(random, 4));
    }
    FeatureMap packed = assertInstanceOf(PackedFeatures.class, written(trained));
    assertEquals(trained.size(), packed.size());
    for (int i = 0; i < 5000; i++) {
      int type = random.nextInt(25);
      String feature = RandomText.of(random, 4);
      assertEquals(trained.index(type, feature), packed.index(type, feature));
    }
    assertThrows(UnsupportedOperationException.class, () -> packed.add(0, "new"));
  }

  @Test
  void weightsGiveTheSameSums() throws Exception {
    Random random = new Random(3);
    ColumnMajorVector trained = new ColumnMajorVector();
    trained.expand(LABELS, FEATURES);
    for (int i = 0; i < trained.size(); i++) {
      trained.set(i, random.nextInt(10) == 0 ? (float) random.nextGaussian() : 0);
    }
    PackedWeights packed = assertInstanceOf(PackedWeights.class, written(trained));
    assertEquals(LABELS, packed.getLabelSize());
    for (int i = 0; i < 200; i++) {
      SparseVector features = new SparseVector();
      for (int j = 0; j < 40 * (1 + i % 9); j++) {
        features.add(random.nextInt(FEATURES + 20), random.nextBoolean() ? 1 : random.nextFloat());
      }
      float[] expected = new float[LABELS];
      float[] sums = new float[LABELS];
      trained.addScores(features, expected);
      packed.addScores(features, sums);
      assertArrayEquals(expected, sums);
      FeatureNumbers numbers = new FeatureNumbers(60);
      features.forEach(numbers::add);
      assertEquals(features.size(), numbers.size());
      float[] again = new float[LABELS];
      packed.addScores(numbers, again);
      assertArrayEquals(expected, again);
    }
  }

  @Test
  void refusesMoreLabelsThanAByteHolds() {
    ColumnMajorVector trained = new ColumnMajorVector();
    trained.expand(257, 1);
    assertThrows(IllegalArgumentException.class, () -> new PackedWeights(trained));
  }

  private static Object written(Object trained) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new PackingStream(bytes)) {
      out.writeObject(trained);
    }
    return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }
}
