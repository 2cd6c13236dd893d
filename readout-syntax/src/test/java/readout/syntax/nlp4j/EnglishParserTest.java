package readout.syntax.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.model.Span;
import readout.model.Token;

class EnglishParserTest {
  private static final EnglishParser PARSER = EnglishParser.load();

  @Test
  void readsASentence() {
    String text =
        "Yesterday. President Ana Koval told reporters in Geneva that troops would leave.";
    List<Token> tokens = PARSER.parse(text, new Span(11, text.length()));
    assertEquals(
        "President/NNP/compound Ana/NNP/compound Koval/NNP/nsubj told/VBD/root reporters/NNS/dobj"
            + " in/IN/prep Geneva/NNP/pobj that/IN/mark troops/NNS/nsubj would/MD/aux"
            + " leave/VB/ccomp ././punct",
        tokens.stream()
            .map(token -> token.text() + "/" + token.pos() + "/" + token.relation())
            .collect(Collectors.joining(" ")));
    assertEquals("B-PERSON", tokens.get(1).entity());
    assertEquals("L-PERSON", tokens.get(2).entity());
    assertEquals("U-GPE", tokens.get(6).entity());
    assertEquals("tell", tokens.get(3).lemma());
    assertEquals(-1, tokens.get(3).head());
    assertEquals(new Span(11, 20), tokens.get(0).span());
  }

  @Test
  void withoutNamesAllElseIsTheSame() {
    EnglishParser other = EnglishParser.loadWithoutNames();
    String text =
        "President Ana Koval of Estonia told reporters in Geneva on Monday that 40,000 troops of the"
            + " Northern Alliance would leave.";
    Span whole = new Span(0, text.length());
    assertEquals(
        PARSER.parse(text, whole).stream().map(token -> token.named("O")).toList(),
        other.parse(text, whole));
  }

  @Test
  void aBracketedPointEndsNoSentence() {
    assertEquals(
        List.of("Rep.", "Koval", "(", "R", "-", "Mo.", ")", "left", "."),
        words("Rep. Koval (R-Mo.) left."));
    assertEquals(List.of("It", "fell", "(", "He", "saw", ".", ")"), words("It fell (He saw.)"));
  }

  @Test
  void nobodyThinksInAThinkTank() {
    assertEquals(List.of("The", "think tank", "closed", "."), words("The think tank closed."));
  }

  private static List<String> words(String text) {
    return PARSER.parse(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }

  @Test
  void anEmptySentenceHasNoTokens() {
    assertEquals(List.of(), PARSER.parse("", new Span(0, 0)));
    assertEquals(List.of(), PARSER.parse(" \n ", new Span(0, 3)));
  }

  @Test
  void everyTextGivesTokensInsideTheSentence() {
    Random random = new Random(5);
    for (int i = 0; i < 400; i++) {
      String text = RandomText.of(random, 300);
      int start = random.nextInt(text.length() + 1);
      Span sentence = new Span(start, start + random.nextInt(text.length() - start + 1));
      List<Token> tokens = PARSER.parse(text, sentence);
      for (Token token : tokens) {
        assertTrue(sentence.covers(token.span()));
        assertEquals(token.span().of(text), token.text());
        assertTrue(token.head() >= -1 && token.head() < tokens.size());
      }
    }
  }

  @Test
  void aSentenceOfAnyLengthIsRead() {
    String text = "they left and ".repeat(150);
    List<Token> tokens = PARSER.parse(text, new Span(0, text.length()));
    assertEquals(450, tokens.size());
  }
}
