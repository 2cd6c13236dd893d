package readout.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.RoleSpans;
import readout.model.Span;

final class AttributionReadingTest {
  private static final String TEXT = "Rain fell, Ann said.";
  private static final float SURE = 9;

  /** "Rain", "fell", ",", "An", "n", "said", ".". */
  private static final Pieces PIECES =
      new Pieces(
          new long[7],
          new int[] {0, 5, 9, 11, 13, 15, 19},
          new int[] {4, 9, 10, 13, 14, 19, 20},
          new boolean[] {true, true, true, true, false, true, true},
          new CaseShape[7]);

  @Test
  void linksSourceAndContentToTheCue() {
    RoleSpans found = read(said(true)).attributions().get(0);
    assertEquals("said", found.cue().get(0).of(TEXT));
    assertEquals(List.of(new Span(11, 14)), found.source());
    assertEquals(List.of(new Span(0, 9)), found.content());
  }

  @Test
  void aCueWithoutContentIsNone() {
    assertEquals(List.of(), read(said(false)).attributions());
  }

  @Test
  void aKnownCueIsAskedFor() {
    AttributionReading reading = read(said(true));
    assertEquals(
        Optional.of(List.of(new Span(0, 9))),
        reading.towards(new Span(15, 19)).map(RoleSpans::content));
    assertTrue(reading.towards(new Span(20, 20)).isEmpty());
  }

  @Test
  void aCueInTwoWindowsIsReadOnce() {
    AttributionReading reading =
        new AttributionReading(
            PIECES,
            List.of(new Window(0, 7), new Window(3, 7)),
            List.of(scores(said(true), 0), scores(said(true), 3)));
    assertEquals(1, reading.attributions().size());
    assertEquals(List.of(new Span(0, 9)), reading.attributions().get(0).content());
  }

  private static AttributionReading read(float[] values) {
    return new AttributionReading(PIECES, List.of(new Window(0, 7)), List.of(scores(values, 0)));
  }

  private static WindowScores scores(float[] values, int from) {
    float[] distances = new float[HeadLayout.DISTANCES * HeadLayout.ROLES.size()];
    return new WindowScores(values, HeadLayout.COLUMNS, from, 7 - from, distances);
  }

  private static float[] said(boolean something) {
    float[] values = new float[7 * HeadLayout.COLUMNS];
    for (int piece = 0; piece < 7; piece++) {
      values[piece * HeadLayout.COLUMNS + (piece == 5 ? 1 : 0)] = SURE;
      String role =
          switch (piece) {
            case 0 -> something ? "B-Content" : "O";
            case 1 -> something ? "I-Content" : "O";
            case 3 -> "B-Source";
            default -> "O";
          };
      values[piece * HeadLayout.COLUMNS + HeadLayout.PIECE + HeadLayout.ROLES.indexOf(role)] = SURE;
    }
    return values;
  }
}
