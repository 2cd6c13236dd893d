package readout.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Span;
import readout.model.TypedSpan;

final class SpanReadingTest {
  /** "Ann Holm left Tarn". */
  private static final List<Span> WORDS =
      List.of(new Span(0, 3), new Span(4, 8), new Span(9, 13), new Span(14, 18));

  /** "Ann", "Ho", "lm", "left", "Tarn". */
  private static final Pieces PIECES =
      new Pieces(
          new long[5],
          new int[] {0, 4, 6, 9, 14},
          new int[] {3, 6, 8, 13, 18},
          new boolean[] {true, true, false, true, true},
          new CaseShape[5]);

  private static final int PERSON = SpanLayout.NAMES.begins("PER");
  private static final int PLACE = SpanLayout.NAMES.begins("LOC");

  private static float[][] scores(int... tags) {
    float[][] scores = new float[tags.length][SpanLayout.NAMES.tags()];
    for (int i = 0; i < tags.length; i++) {
      scores[i][tags[i]] = 5;
    }
    return scores;
  }

  private static List<TypedSpan> names(List<Window> windows, float[][]... scores) {
    return new SpanReading(SpanLayout.NAMES, PIECES, windows, Arrays.asList(scores)).spans(WORDS);
  }

  @Test
  void wordsAreJudgedByTheirFirstPiece() {
    assertEquals(
        List.of(new TypedSpan(new Span(0, 8), "PER"), new TypedSpan(new Span(14, 18), "LOC")),
        names(List.of(new Window(0, 5)), scores(PERSON, PERSON + 1, PLACE, 0, PLACE)));
  }

  @Test
  void whatGoesOnHasSomethingToGoOnWith() {
    assertEquals(
        List.of(new TypedSpan(new Span(4, 8), "PER")),
        names(List.of(new Window(0, 5)), scores(0, PERSON, 0, 0, PLACE + 1)));
  }

  @Test
  void ofTwoWindowsTheDeeperJudges() {
    assertEquals(
        List.of(new TypedSpan(new Span(9, 13), "LOC")),
        names(
            List.of(new Window(0, 4), new Window(1, 5)),
            scores(0, 0, 0, PERSON),
            scores(PERSON, PERSON, PLACE, 0)));
  }

  @Test
  void aTextWithoutWordsHasNoNames() {
    SpanReading reading =
        new SpanReading(
            SpanLayout.NAMES,
            PIECES,
            List.of(new Window(0, 5)),
            Collections.singletonList(scores(0, 0, 0, 0, 0)));
    assertEquals(List.of(), reading.spans(List.of()));
    assertEquals(List.of(), reading.spans(List.of(new Span(18, 18))));
  }
}
