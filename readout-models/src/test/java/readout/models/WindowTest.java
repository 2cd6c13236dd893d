package readout.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Span;

final class WindowTest {
  @Test
  void windowsAreOfWholeSentencesAndShareTheLastOnes() {
    // five sentences of ten pieces
    List<Window> windows = Window.over(pieces(50), sentences(10, 20, 30, 40, 50), 30, 30, 12);
    assertEquals(List.of(new Window(0, 30), new Window(20, 50)), windows);
  }

  @Test
  void theFirstMayBeShorter() {
    assertEquals(
        List.of(new Window(0, 10), new Window(10, 40), new Window(40, 50)),
        Window.over(pieces(50), sentences(10, 20, 30, 40, 50), 12, 30, 0));
  }

  @Test
  void aSentenceThatIsTooLongIsCut() {
    assertEquals(
        List.of(new Window(0, 20), new Window(20, 40), new Window(40, 45)),
        Window.over(pieces(45), sentences(45), 20, 20, 0));
  }

  @Test
  void coverAllPiecesWithinTheLimitWhateverTheSentences() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      int size = random.nextInt(200);
      List<Span> sentences = new ArrayList<>();
      int start = 0;
      while (start < size) {
        int end = Math.min(size, start + 1 + random.nextInt(60));
        sentences.add(new Span(start, end));
        start = end;
      }
      int limit = 20 + random.nextInt(40);
      int overlap = random.nextInt(limit / 2);
      int covered = 0;
      int before = -1;
      for (Window window : Window.over(pieces(size), sentences, limit, limit, overlap)) {
        assertTrue(window.length() > 0 && window.length() <= limit);
        assertTrue(window.from() <= covered && window.from() > before);
        assertTrue(window.to() > covered);
        before = window.from();
        covered = window.to();
      }
      assertEquals(size, covered);
    }
  }

  @Test
  void isFramed() {
    assertArrayEquals(
        new long[] {Window.OPENING, 2, 3, Window.CLOSING}, new Window(2, 4).ids(pieces(9)));
    assertArrayEquals(new long[] {0, 1, 1, 0}, new Window(2, 4).shapes(pieces(9)));
  }

  /** Pieces of one unit, each with its place for a number. */
  private static Pieces pieces(int size) {
    long[] ids = new long[size];
    int[] starts = new int[size];
    int[] ends = new int[size];
    boolean[] opens = new boolean[size];
    for (int i = 0; i < size; i++) {
      ids[i] = i;
      starts[i] = i;
      ends[i] = i + 1;
      opens[i] = true;
    }
    CaseShape[] shapes = new CaseShape[size];
    Arrays.fill(shapes, CaseShape.INITIAL);
    return new Pieces(ids, starts, ends, opens, shapes);
  }

  private static List<Span> sentences(int... ends) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      sentences.add(new Span(start, end));
      start = end;
    }
    return sentences;
  }
}
