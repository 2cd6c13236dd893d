package readout.train.events;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.evaluation.Agreement;
import readout.model.Span;
import readout.models.CaseShape;
import readout.models.EventLayout;
import readout.models.EventReading;
import readout.models.Pieces;
import readout.models.Window;
import readout.tagging.PairTypes;
import readout.train.course.Lesson;
import readout.train.course.Model.Windows;
import readout.train.course.Training;
import readout.train.encoder.SmallEncoder;

/** Over an encoder of a few numbers: the real engine, and no weights to fetch. */
final class EventTaskTest {
  private static final int AID = EventLayout.NAMES.indexOf("AID");
  private static final int THREATEN = EventLayout.NAMES.indexOf("THREATEN");

  /** The same words in both: who does it to whom tells the type. */
  private static final List<MarkedPieces> SOME =
      List.of(
          sentence(AID, new int[] {0}, 3),
          sentence(THREATEN, new int[] {3}, 0),
          sentence(EventLayout.NAMES.indexOf("AGREE"), new int[] {0}));

  private static MarkedPieces sentence(int type, int[] source, int... target) {
    return new MarkedPieces(
        new long[] {6, 7, 8, 9},
        new long[4],
        new boolean[] {true, true, true, true},
        source,
        target,
        type);
  }

  private static Training training(EventTask task) {
    return new Training(
        SmallEncoder::draw, List.of(task), new Training.Settings(1, 1e-2, 1e-2, 0, 3));
  }

  @Test
  void theOrderOfActorsIsLearntAndThatOneIsNotNamed() {
    EventTask task = new EventTask(SOME, SOME, List.of(), List.of(), 3);
    Lesson lesson =
        task.lesson(SOME.stream().map(sentence -> EventExample.of(List.of(sentence))).toList());
    try (Training training = training(task)) {
      double before = training.step(lesson, 100);
      double after = 0;
      for (int step = 1; step < 100; step++) {
        after = training.step(lesson, 100);
      }
      assertTrue(after < before / 4, before + " -> " + after);
      Agreement[] agreements = task.agreements(training.model(), training.manager());
      assertEquals(new Agreement(1, 1, 1), agreements[AID]);
      assertEquals(new Agreement(1, 1, 1), agreements[THREATEN]);
    }
  }

  @Test
  void whatAWindowSaysHangsOnNoOther() {
    EventTask task = new EventTask(SOME, List.of(), List.of(), List.of(), 3);
    EventExample little = EventExample.of(SOME.subList(0, 1));
    EventExample longer = EventExample.of(SOME);
    try (Training training = training(task);
        NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
      float[] alone =
          EventHeads.scores(training.model(), List.of(little), 0, manager).toFloatArray();
      float[] beside =
          EventHeads.scores(training.model(), List.of(little, longer), 0, manager).toFloatArray();
      assertArrayEquals(alone, Arrays.copyOf(beside, alone.length), 1e-4f);
    }
  }

  @Test
  void whatIsMarkedIsNeverLearntAsNothing() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      MarkedPieces sentence = SOME.get(i % 3);
      EventExample.Pair marked = EventExample.of(List.of(sentence)).pairs().get(0);
      for (EventExample.Pair other : PairDraws.others(marked, sentence, random)) {
        boolean source = Arrays.equals(other.source(), marked.source());
        boolean target = Arrays.equals(other.target(), marked.target());
        boolean half = source && other.target().length == 0 || target && other.source().length == 0;
        assertFalse(source && target || half, marked + " taken for nothing");
        assertEquals(EventLayout.NOTHING, other.type());
      }
    }
  }

  @Test
  void everySentenceStandsInOneWindow() {
    List<MarkedPieces> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      many.add(SOME.get(i % 3));
    }
    List<EventExample> windows = EventExample.windows(many, false, new Random(1));
    assertEquals(50, windows.stream().mapToInt(window -> window.pairs().size()).sum());
    assertTrue(windows.stream().anyMatch(window -> window.pairs().size() > 1));
    EventExample.Pair second = EventExample.of(SOME.subList(0, 2)).pairs().get(1);
    assertEquals(5, second.from());
    assertEquals(9, second.to());
    assertArrayEquals(new int[] {8}, second.source());
    assertArrayEquals(new int[] {5}, second.target());
  }

  @Test
  void theRunnerReadsFromTheColumnsWhatTheTrainerLearnt() {
    EventTask task = new EventTask(SOME, List.of(), List.of(), List.of(), 3);
    EventExample window = EventExample.of(SOME);
    try (Training training = training(task);
        NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
      task.lessons(new Random(2)).forEach(lesson -> training.step(lesson, 10));
      float[] learnt =
          EventHeads.scores(training.model(), List.of(window), 0, manager)
              .softmax(-1)
              .toFloatArray();
      EventReading reading = reading(training, window, manager);
      Span sentence = new Span(4, 8);
      PairTypes read =
          reading.pair(List.of(new Span(7, 8)), List.of(new Span(4, 5)), sentence).orElseThrow();
      assertTrue(reading.pair(List.of(new Span(0, 1)), List.of(), sentence).isEmpty());
      for (int type = 0; type < EventLayout.TYPES; type++) {
        assertEquals(
            learnt[EventLayout.CLASSES + type],
            read.of(EventLayout.NAMES.get(type)),
            1e-4,
            EventLayout.NAMES.get(type));
      }
    }
  }

  /** A unit of text for each piece. */
  private static EventReading reading(Training training, EventExample window, NDManager manager) {
    int length = window.length() - 2;
    int[] starts = IntStream.range(0, length).toArray();
    boolean[] opens = new boolean[length];
    Arrays.fill(opens, true);
    Pieces pieces =
        new Pieces(
            new long[length],
            starts,
            IntStream.rangeClosed(1, length).toArray(),
            opens,
            new CaseShape[length]);
    float[] values =
        training
            .model()
            .columns(
                Windows.of(new long[][] {window.ids()}, new long[][] {window.shapes()}, manager),
                EventHeads.HEAD,
                0)
            .toFloatArray();
    float[][] rows = new float[length][];
    for (int row = 0; row < length; row++) {
      int from = (row + 1) * EventLayout.COLUMNS;
      rows[row] = Arrays.copyOfRange(values, from, from + EventLayout.COLUMNS);
    }
    float[] nobody = training.parameters().get(EventHeads.NOBODY).toFloatArray();
    return new EventReading(
        pieces, List.of(new Window(0, length)), Collections.singletonList(rows), nobody);
  }
}
