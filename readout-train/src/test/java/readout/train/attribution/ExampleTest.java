package readout.train.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.RoleSpans;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.models.CaseShape;
import readout.models.Pieces;
import readout.models.SpanLayout;
import readout.models.Window;

final class ExampleTest {
  private static final String TEXT = "Rain fell , Ann said . It may go on .";
  private static final Pieces PIECES = words();
  private static final RoleSpans SAID =
      new RoleSpans(
          List.of(span("Ann")),
          List.of(span("said")),
          List.of(span("Rain fell"), span("It may go on")));

  private static final List<TypedSpan> MENTIONS = List.of(new TypedSpan(span("Ann said"), "GROUP"));

  @Test
  void answersStandAtTheirPiecesBehindTheFrame() {
    Example example = Example.of(PIECES, new Window(0, PIECES.size()), List.of(SAID), MENTIONS);
    assertEquals(PIECES.size() + 2, example.length());
    assertArrayEquals(new int[] {0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0}, example.cueTags());
    int group = SpanLayout.MENTIONS.begins("GROUP");
    assertArrayEquals(
        new int[] {0, 0, 0, 0, group, group + 1, 0, 0, 0, 0, 0, 0, 0}, example.mentionTags());
    Example.Cue cue = example.cues().get(0);
    assertArrayEquals(new int[] {5}, cue.places());
    assertArrayEquals(new int[] {0, 3, 4, 0, 1, 0, 0, 3, 4, 4, 4, 0, 0}, cue.roles());
    assertEquals(-2, cue.distance(3));
    assertEquals(0, cue.distance(5));
  }

  @Test
  void whatLiesOutsideOfTheWindowIsCut() {
    Example example = Example.of(PIECES, new Window(1, 6), List.of(SAID), MENTIONS);
    assertArrayEquals(new int[] {0, 3, 0, 1, 0, 0, 0}, example.cues().get(0).roles());
  }

  @Test
  void aCueOutsideOfTheWindowIsNoCue() {
    Example example = Example.of(PIECES, new Window(5, 11), List.of(SAID), MENTIONS);
    assertEquals(List.of(), example.cues());
    assertArrayEquals(new int[8], example.cueTags());
  }

  /** A piece for each word between blanks. */
  private static Pieces words() {
    String[] words = TEXT.split(" ");
    int[] starts = new int[words.length];
    int[] ends = new int[words.length];
    boolean[] opens = new boolean[words.length];
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      starts[i] = start;
      ends[i] = start + words[i].length();
      opens[i] = true;
      start = ends[i] + 1;
    }
    CaseShape[] shapes = new CaseShape[words.length];
    Arrays.fill(shapes, CaseShape.SMALL);
    return new Pieces(new long[words.length], starts, ends, opens, shapes);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
