package readout.train.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.models.CaseShape;
import readout.models.Pieces;
import readout.models.SpanLayout;
import readout.models.Window;
import readout.train.course.Lesson;
import readout.train.course.Training;
import readout.train.course.WordExample;
import readout.train.encoder.SmallEncoder;

final class NameTaskTest {
  private static final String TEXT = "Ann Holm left Tarn for good";
  private static final List<Span> WORDS = words();
  private static final List<TypedSpan> NAMES =
      List.of(new TypedSpan(new Span(0, 8), "PER"), new TypedSpan(new Span(14, 18), "LOC"));

  private static List<Span> words() {
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (String word : TEXT.split(" ")) {
      words.add(new Span(start, start + word.length()));
      start += word.length() + 1;
    }
    return words;
  }

  /** A piece a word. */
  private static Pieces pieces() {
    boolean[] opens = new boolean[WORDS.size()];
    Arrays.fill(opens, true);
    return new Pieces(
        new long[] {7, 8, 9, 10, 11, 12},
        WORDS.stream().mapToInt(Span::start).toArray(),
        WORDS.stream().mapToInt(Span::end).toArray(),
        opens,
        WORDS.stream().map(word -> CaseShape.of(word.of(TEXT))).toArray(CaseShape[]::new));
  }

  private static WordExample example() {
    return NameTags.of(pieces(), new Window(0, 6), WORDS, NAMES);
  }

  @Test
  void answersStandAtFirstPieces() {
    int person = SpanLayout.NAMES.begins("PER");
    int place = SpanLayout.NAMES.begins("LOC");
    int none = WordExample.NONE;
    assertArrayEquals(
        new int[] {none, person, person + 1, 0, place, 0, 0, none}, example().answers());
    assertArrayEquals(
        new int[] {none, person + 1, 0, none},
        NameTags.of(pieces(), new Window(1, 3), WORDS, NAMES).answers());
    assertArrayEquals(new long[] {0, 1, 1, 0, 1, 0, 0, 0}, example().shapes());
  }

  @Test
  void learnsWhatItIsShown() {
    NameTask task = new NameTask(List.of(), List.of(), 2);
    Lesson lesson = NameTask.lesson(List.of(example()));
    try (Training training =
        new Training(
            SmallEncoder::draw, List.of(task), new Training.Settings(1, 1e-2, 1e-2, 0, 3))) {
      double before = training.step(lesson, 60);
      double after = 0;
      for (int step = 1; step < 60; step++) {
        after = training.step(lesson, 60);
      }
      assertTrue(after < before / 4, before + " -> " + after);
      assertEquals("names", task.name());
    }
  }
}
