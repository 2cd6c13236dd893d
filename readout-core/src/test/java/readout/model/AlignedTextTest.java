package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignedTextTest {
  @Test
  void everyUnitKnowsWhereItCameFrom() {
    String source = "<p>Fish &amp; chips</p>";
    AlignedText text = AlignedText.from(source).copy(3, 8).replace("&", 8, 13).copy(13, 19).build();
    assertEquals("Fish & chips", text.text());
    assertEquals("Fish &amp; chips", text.toSource(new Span(0, 12)).of(source));
    assertEquals("&amp;", text.toSource(new Span(5, 6)).of(source));
    assertEquals(new Span(5, 6), text.fromSource(new Span(8, 13)));
    assertEquals(new Span(5, 6), text.fromSource(new Span(9, 10)));
    assertEquals(0, text.fromSource(new Span(0, 3)).length());
  }

  @Test
  void aTextThatIsItsOwnSourceMapsToItself() {
    AlignedText text = AlignedText.identity("abc");
    assertEquals(new Span(1, 3), text.toSource(new Span(1, 3)));
    assertEquals(new Span(1, 3), text.fromSource(new Span(1, 9)));
    assertEquals("", AlignedText.from("<br>").build().text());
    assertThrows(IndexOutOfBoundsException.class, () -> text.toSource(new Span(2, 4)));
  }

  @Test
  void aReplacedPieceStillKnowsWhereItCameFrom() {
    AlignedText text =
        AlignedText.identity("He said ''go'' now")
            .replacing(List.of(new Span(8, 10), new Span(12, 14)), "\"");
    assertEquals("He said \"go\" now", text.text());
    assertEquals("''go''", text.toSource(new Span(8, 12)).of(text.source()));
    assertEquals("now", text.toSource(new Span(13, 16)).of(text.source()));
    assertEquals(new Span(8, 9), text.fromSource(new Span(8, 10)));
  }

  @Test
  void textCopiedInPiecesMapsThereAndBack() {
    Random random = new Random(16);
    for (int i = 0; i < 500; i++) {
      String source = OddText.of(random, 30);
      AlignedText.Builder builder = AlignedText.from(source);
      for (int at = 0; at < source.length(); at++) {
        if (random.nextBoolean()) {
          builder.copy(at, at + 1);
        } else if (random.nextInt(4) == 0) {
          builder.replace("xy", at, at + 1);
        }
      }
      AlignedText text = builder.build();
      for (int at = 0; at < text.text().length(); at++) {
        Span one = new Span(at, at + 1);
        Span there = text.toSource(one);
        assertTrue(new Span(0, source.length()).covers(there), source);
        assertTrue(text.fromSource(there).covers(one), source);
      }
    }
  }
}
