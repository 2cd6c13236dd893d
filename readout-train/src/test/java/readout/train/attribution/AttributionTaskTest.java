package readout.train.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.models.HeadLayout;
import readout.models.SpanLayout;
import readout.models.WindowScores;
import readout.train.course.Lesson;
import readout.train.course.Model;
import readout.train.course.Training;
import readout.train.encoder.SmallEncoder;

/** Over an encoder of a few numbers: the real engine, and no weights to fetch. */
final class AttributionTaskTest {
  private static final AttributionTask TASK = new AttributionTask(List.of(), List.of(), true, 2);
  private static final Lesson LESSON = TASK.lesson(Examples.SOME);

  private static Training training() {
    return new Training(
        SmallEncoder::draw, List.of(TASK), new Training.Settings(2, 1e-2, 1e-2, 0, 3));
  }

  @Test
  void aGradientRepeatedIsTheSame() {
    try (Training training = training()) {
      float[] first = gradient(training);
      for (int round = 0; round < 20; round++) {
        // what was freed too early is overwritten here
        System.gc();
        assertArrayEquals(first, gradient(training), 1e-6f);
      }
      float most = 0;
      for (float value : first) {
        most = Math.max(most, Math.abs(value));
      }
      assertTrue(most > 1e-4);
    }
  }

  @Test
  void learnsWhatItIsShown() {
    try (Training training = training()) {
      double before = training.step(LESSON, 60);
      double after = 0;
      for (int step = 1; step < 60; step++) {
        after = training.step(LESSON, 60);
      }
      assertTrue(after < before / 4, before + " -> " + after);
    }
  }

  @Test
  void theRunnerReadsFromTheColumnsWhatTheTrainerLearnt() {
    try (Training training = training();
        NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
      for (int step = 0; step < 60; step++) {
        training.step(LESSON, 60);
      }
      Example example = Examples.SOME.get(0);
      WindowScores scores = AttributionTask.scores(example, training.model(), manager);
      Example.Cue cue = example.cues().get(0);
      // the frame is no part of what the runner counts
      float[][] roles =
          scores.roles(cue.places()[0] - 1, cue.places()[cue.places().length - 1] - 1);
      for (int place = 1; place < example.length() - 1; place++) {
        if (example.opens()[place]) {
          assertEquals(cue.roles()[place], argmax(roles[place - 1]), "at " + place);
          assertEquals(example.cueTags()[place], argmax(scores.cues()[place - 1]));
        }
      }
    }
  }

  @Test
  void mentionsAreLearntFromTheSameWindows() {
    try (Training training = training();
        NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
      for (int step = 0; step < 60; step++) {
        training.step(LESSON, 60);
      }
      Example example = Examples.SOME.get(1);
      float[] columns =
          training
              .model()
              .columns(
                  Model.Windows.of(
                      new long[][] {example.ids()}, new long[][] {example.shapes()}, manager),
                  MentionHead.HEAD,
                  0)
              .toFloatArray();
      int tags = SpanLayout.MENTIONS.tags();
      for (int place = 0; place < example.length(); place++) {
        if (example.opens()[place]) {
          float[] row = Arrays.copyOfRange(columns, place * tags, (place + 1) * tags);
          assertEquals(example.mentionTags()[place], argmax(row), "at " + place);
        }
      }
      assertEquals(List.of(AttributionHeads.HEAD, MentionHead.HEAD), TASK.layers());
    }
  }

  @Test
  void withoutATableThereAreNoMentions() {
    AttributionTask alone = new AttributionTask(List.of(), List.of(), false, 2);
    assertEquals(List.of(AttributionHeads.HEAD), alone.layers());
    try (Training training =
        new Training(
            SmallEncoder::draw, List.of(alone), new Training.Settings(2, 1e-2, 1e-2, 0, 3))) {
      assertTrue(Float.isFinite((float) training.step(alone.lesson(Examples.SOME), 2)));
    }
  }

  /** The gradient of the last layer's matrix; forgotten after. */
  private static float[] gradient(Training training) {
    try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
      training.gradient(LESSON, manager);
      NDArray gradient =
          training.parameters().get("encoder.layer.0.output.dense.weight").getGradient();
      gradient.attach(manager);
      float[] values = gradient.toFloatArray();
      for (NDArray weight : training.parameters().all().values()) {
        if (weight.hasGradient()) {
          NDArray old = weight.getGradient();
          old.attach(manager);
          old.subi(old);
        }
      }
      return values;
    }
  }

  private static int argmax(float... values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Windows of a made-up vocabulary. */
  private static final class Examples {
    static final List<Example> SOME = List.of(example(0), example(40));

    private static Example example(int from) {
      long[] ids = new long[12];
      boolean[] opens = new boolean[12];
      for (int i = 0; i < 12; i++) {
        ids[i] = from + i;
        opens[i] = i > 0 && i < 11 && i != 5;
      }
      int[] tags = {0, 0, 0, 1, 2, 2, 0, 0, 0, 0, 0, 0};
      int[] roles = {
        0,
        HeadLayout.ROLES.indexOf("B-Source"),
        HeadLayout.ROLES.indexOf("I-Source"),
        0,
        0,
        0,
        HeadLayout.ROLES.indexOf("B-Content"),
        HeadLayout.ROLES.indexOf("I-Content"),
        HeadLayout.ROLES.indexOf("I-Content"),
        0,
        0,
        0
      };
      int[] mentions = new int[12];
      mentions[1] = SpanLayout.MENTIONS.begins("UNNAMED");
      mentions[2] = mentions[1] + 1;
      return new Example(
          ids,
          new long[12],
          opens,
          tags,
          List.of(new Example.Cue(new int[] {3, 4, 5}, roles)),
          mentions);
    }
  }
}
