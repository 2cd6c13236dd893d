package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final Sentence SENTENCE =
      SpeltTree.of(
          "Old//JJ/amod/2",
          "rivals/rival/NNS/nsubj/3",
          "met/meet/VBD/root/0",
          "in//IN/prep/3",
          "Oslo//NNP/pobj/4");

  @Test
  void wordsAreFoundByTheirPlaceInTheTree() {
    Token met = SENTENCE.tokens().get(2);
    Token oslo = SENTENCE.tokens().get(4);
    assertEquals(List.of("rivals", "in"), texts(SENTENCE.children(met)));
    assertEquals("rivals", SENTENCE.child(met, "dobj", "nsubj").orElseThrow().text());
    assertEquals(Optional.empty(), SENTENCE.child(met, "dobj"));
    assertEquals(Optional.empty(), SENTENCE.head(met));
    assertTrue(SENTENCE.dominates(met, oslo));
    assertFalse(SENTENCE.dominates(oslo, met));
    assertEquals(List.of("Old", "rivals"), texts(SENTENCE.subtree(SENTENCE.tokens().get(1))));
    assertEquals("in Oslo", SENTENCE.subtreeSpan(SENTENCE.tokens().get(3)).of(SENTENCE.text()));
  }

  @Test
  void wordsAreFoundByTheirPlaceInTheText() {
    assertEquals("rivals", SENTENCE.at(4).orElseThrow().text());
    assertEquals("rivals", SENTENCE.at(9).orElseThrow().text());
    assertEquals(Optional.empty(), SENTENCE.at(10));
    assertEquals(Optional.empty(), SENTENCE.at(999));
  }

  @Test
  void theSubtreeOfTheRootIsTheSentence() {
    Random random = new Random(15);
    for (int i = 0; i < 300; i++) {
      String text = OddText.of(random, 30);
      Sentence sentence = OddTrees.of(random, text, 0, new Span(0, text.length()));
      for (Token token : sentence.tokens()) {
        if (token.head() < 0) {
          assertEquals(sentence.tokens(), sentence.subtree(token), text);
        }
        assertTrue(sentence.subtreeSpan(token).covers(token.span()), text);
      }
    }
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
