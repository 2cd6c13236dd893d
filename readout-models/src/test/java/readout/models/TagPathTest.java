package readout.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Span;

final class TagPathTest {
  @Test
  void takesTheBestTagOfEachWordWhereItMay() {
    float[][] scores = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 0, 0}};
    assertArrayEquals(new int[] {0, 1, 2, 0}, TagPath.best(scores, opening(4)));
  }

  @Test
  void nothingGoesOnThatHasNotBegun() {
    // the second word would rather go on than begin, and more so than the first be outside
    float[][] scores = {{1, 0, 0}, {0, 0, 5}};
    assertArrayEquals(new int[] {1, 2}, TagPath.best(scores, opening(2)));
    float[][] kinds = {{0, 9, 0, 0, 0}, {0, 0, 0, 0, 5}};
    assertArrayEquals(new int[] {1, 0}, TagPath.best(kinds, opening(2)));
  }

  @Test
  void aWordHasTheTagOfItsFirstPiece() {
    float[][] scores = {{0, 9, 0}, {9, 0, 0}, {0, 0, 9}, {9, 0, 0}};
    boolean[] opens = {true, false, true, false};
    assertArrayEquals(new int[] {1, 1, 2, 2}, TagPath.best(scores, opens));
    assertEquals(List.of(new Span(0, 4)), TagPath.runs(new int[] {1, 1, 2, 2}, opens, 1));
  }

  @Test
  void whereBeginningCostsASpanIsNotParted() {
    float[][] scores = {{0, -9, -9, 9, 0}, {1, -9, -9, 0, 0}, {-5, -9, -9, 1, 0.5f}};
    assertArrayEquals(new int[] {3, 0, 3}, TagPath.best(scores, opening(3), 0, 0.4f));
    assertArrayEquals(new int[] {3, 4, 4}, TagPath.best(scores, opening(3), 0, 2.5f));
    assertArrayEquals(new int[] {3, 0, 3}, TagPath.best(scores, opening(3), 2.5f, 0));
    float[][] faint = {{1, 1.5f, 0}};
    assertArrayEquals(new int[] {1}, TagPath.best(faint, opening(1), 0.4f));
    assertArrayEquals(new int[] {0}, TagPath.best(faint, opening(1), 0.6f));
  }

  @Test
  void runsEndWhereTheNextBegins() {
    int[] tags = {1, 2, 1, 0, 3, 4, 2};
    assertEquals(List.of(new Span(0, 2), new Span(2, 3)), TagPath.runs(tags, opening(7), 1));
    assertEquals(List.of(new Span(4, 6)), TagPath.runs(tags, opening(7), 3));
  }

  @Test
  void isTheBestOfAllPathsThatMayBe() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      float[][] scores = new float[1 + random.nextInt(5)][5];
      for (float[] row : scores) {
        for (int tag = 0; tag < 5; tag++) {
          row[tag] = random.nextFloat();
        }
      }
      int[] best = TagPath.best(scores, opening(scores.length));
      assertTrue(allowed(best));
      assertEquals(search(scores, 0, 0), sum(scores, best), 1e-5);
    }
  }

  @Test
  void nothingHasNoTags() {
    assertEquals(0, TagPath.best(new float[0][], new boolean[0]).length);
  }

  private static boolean[] opening(int length) {
    boolean[] opens = new boolean[length];
    Arrays.fill(opens, true);
    return opens;
  }

  private static boolean allowed(int... tags) {
    for (int i = 0; i < tags.length; i++) {
      boolean goesOn = tags[i] == 2 || tags[i] == 4;
      if (goesOn && (i == 0 || tags[i - 1] != tags[i] && tags[i - 1] != tags[i] - 1)) {
        return false;
      }
    }
    return true;
  }

  private static double sum(float[][] scores, int... tags) {
    double sum = 0;
    for (int i = 0; i < tags.length; i++) {
      sum += scores[i][tags[i]];
    }
    return sum;
  }

  private static double search(float[][] scores, int place, int before) {
    if (place == scores.length) {
      return 0;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int tag = 0; tag < scores[place].length; tag++) {
      if (tag == 0 || tag % 2 == 1 || before == tag || before == tag - 1) {
        best = Math.max(best, scores[place][tag] + search(scores, place + 1, tag));
      }
    }
    return best;
  }
}
