package readout.train.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.train.course.Model.Windows;
import readout.train.encoder.Parameters;
import readout.train.encoder.SmallEncoder;

/** Over an encoder of a few numbers: the real engine, and no weights to fetch. */
final class TrainingTest {
  @TempDir private Path folder = Path.of("");

  private static Training training(int epochs) {
    return new Training(
        SmallEncoder::draw,
        List.of(new Numbers("odd", 1), new Numbers("even", 0)),
        new Training.Settings(epochs, 1e-2, 1e-2, 0.1f, 3));
  }

  private static float[] weights(Training training) {
    return training.parameters().get("encoder.layer.0.output.dense.weight").toFloatArray();
  }

  private String run(Training training, String name, Course.After after) throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    new Course(training, new PrintStream(told, true, StandardCharsets.UTF_8))
        .run(folder.resolve(name), after);
    return told.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsResumedEndsAsIfItHadNotStopped() throws IOException {
    float[] straight;
    try (Training training = training(3)) {
      String told = run(training, "straight", epoch -> {});
      assertEquals(
          List.of("epoch 1, dev: odd", "epoch 1, dev: even"), told.lines().limit(2).toList());
      straight = weights(training);
    }
    try (Training training = training(3)) {
      assertThrows(
          IOException.class,
          () ->
              run(
                  training,
                  "stopped",
                  epoch -> {
                    if (epoch == 2) {
                      throw new IOException("stopped before the second checkpoint");
                    }
                  }));
    }
    try (Training training = training(3)) {
      assertEquals(4, run(training, "stopped", epoch -> {}).lines().count());
      assertArrayEquals(straight, weights(training), 1e-6f);
    }
  }

  @Test
  void aCheckpointOfAnotherTrainingIsRefused() throws IOException {
    try (Training training = training(1)) {
      run(training, "one", epoch -> {});
    }
    try (Training training = training(2)) {
      IOException refused =
          assertThrows(IOException.class, () -> run(training, "one", epoch -> {}));
      assertTrue(String.valueOf(refused.getMessage()).contains("another training"));
    }
  }

  @Test
  void tasksTakeTurnsAndAllAreLearnt() {
    try (Training training = training(1)) {
      List<Lesson> lessons = training.lessons(0);
      assertEquals(8, lessons.size());
      double before = lessons.stream().mapToDouble(lesson -> training.step(lesson, 200)).sum();
      double after = 0;
      for (int round = 1; round < 25; round++) {
        after = lessons.stream().mapToDouble(lesson -> training.step(lesson, 200)).sum();
      }
      assertTrue(after < before / 2, before + " -> " + after);
    }
  }

  @Test
  void aLayerThatIsLearntAloneLeavesTheRestAsItWas() throws IOException {
    float[] encoder;
    float[] even;
    float[] odd;
    try (Training training = training(1)) {
      run(training, "all", epoch -> {});
      encoder = weights(training);
      even = training.parameters().get("head.even.weight").toFloatArray();
      odd = training.parameters().get("head.odd.weight").toFloatArray();
    }
    try (Training training = alone("head.odd")) {
      training.begin(folder.resolve("all"));
      assertArrayEquals(encoder, weights(training));
      List<Lesson> lessons = training.lessons(0);
      assertEquals(4, lessons.size());
      lessons.forEach(lesson -> training.step(lesson, 8));
      assertArrayEquals(encoder, weights(training));
      assertArrayEquals(even, training.parameters().get("head.even.weight").toFloatArray());
      assertFalse(Arrays.equals(odd, training.parameters().get("head.odd.weight").toFloatArray()));
    }
    assertThrows(IllegalArgumentException.class, () -> alone("head.none"));
  }

  private static Training alone(String layer) {
    return new Training(
        SmallEncoder::draw,
        List.of(new Numbers("odd", 1), new Numbers("even", 0)),
        new Training.Settings(1, 1e-2, 1e-2, 0.1f, 3),
        layer);
  }

  /** Learns to tell pieces by whether their number is odd. */
  private record Numbers(String name, int answer) implements Task {
    @Override
    public void draw(Parameters parameters, long width, Random random) {
      parameters.draw(head() + ".weight", new Shape(2, width), 0.1, random);
      parameters.put(head() + ".bias", new float[2], new Shape(2));
    }

    @Override
    public List<Lesson> lessons(Random random) {
      List<Lesson> lessons = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int from = random.nextInt(150);
        lessons.add((model, drop, scratch) -> loss(model, from, scratch));
      }
      return lessons;
    }

    private NDArray loss(Model model, int from, NDManager scratch) {
      long[] ids = new long[10];
      float[] right = new float[20];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = from + i;
        right[2 * i + (ids[i] % 2 == answer ? 1 : 0)] = 1;
      }
      Windows windows = Windows.of(new long[][] {ids}, new long[][] {new long[10]}, scratch);
      return model
          .columns(windows, head(), 0)
          .logSoftmax(-1)
          .mul(scratch.create(right, new Shape(10, 2)))
          .sum()
          .mul(scratch.create(-0.1f));
    }

    private String head() {
      return Parameters.HEAD + name;
    }

    @Override
    public List<String> layers() {
      return List.of(head());
    }

    @Override
    public Map<String, String> metadata(Parameters parameters) {
      return Map.of();
    }

    @Override
    public String measured(Model model, NDManager manager) {
      return name;
    }
  }
}
