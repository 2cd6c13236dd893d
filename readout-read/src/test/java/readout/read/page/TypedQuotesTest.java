package readout.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.AlignedText;
import readout.model.Span;

class TypedQuotesTest {
  @Test
  void twoSingleMarksAreOneDoubleMark() {
    assertEquals("\"We wait,\" she said.", read("''We wait,'' she said."));
    assertEquals("\"We wait,\" she said.", read("``We wait,'' she said."));
    assertEquals(
        "\"They call it 'peace,'\" she said.", read("''They call it 'peace,''' she said."));
    assertEquals(
        "\"'Peace' is their word,\" she said.", read("'''Peace' is their word,'' she said."));
  }

  @Test
  void curlyPairsAreOneDoubleMarkAndInchesAreNot() {
    assertEquals("\"We wait,\" she said.", read("‘‘We wait,’’ she said."));
    assertEquals("(\"'Peace' is near\")", read("('''Peace' is near'')"));
    assertEquals("He is 6'2'' tall.", read("He is 6'2'' tall."));
    assertEquals("It closed in \"2016\" for good.", read("It closed in ''2016'' for good."));
  }

  @Test
  void aDoubleMarkTypedTwiceIsOne() {
    assertEquals("\"We wait,\" she said.", read("\"\"We wait,\"\" she said."));
    assertEquals("\"We wait,\" she said.", read("\"\"We wait,\" she said."));
    assertEquals("She said \"\" and left.", read("She said \"\" and left."));
  }

  @Test
  void paragraphsMoveWithTheText() {
    String source = "''One.''\n\n''Two,'' he said.";
    TypedQuotes quotes =
        TypedQuotes.read(
            AlignedText.identity(source), List.of(new Span(0, 8), new Span(10, source.length())));
    assertEquals("\"One.\"", quotes.blocks().get(0).of(quotes.body().text()));
    assertEquals("\"Two,\" he said.", quotes.blocks().get(1).of(quotes.body().text()));
    assertEquals("''Two,''", quotes.body().toSource(new Span(8, 14)).of(source));
  }

  @Test
  void aTextWithoutThemStaysAsItIs() {
    AlignedText body = AlignedText.identity("The '60s, and the guards' house.");
    assertSame(body, TypedQuotes.read(body, List.of()).body());
  }

  private static String read(String source) {
    return TypedQuotes.read(AlignedText.identity(source), List.of()).body().text();
  }
}
