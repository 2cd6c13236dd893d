package readout.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import readout.model.Sentence;
import readout.model.SpeltTree;
import readout.model.Token;

class NounPhrasesTest {
  private static final Sentence SENTENCE =
      SpeltTree.of(
          "the//DT/det/5",
          "country/country/NN/poss/5",
          "’s//POS/case/2",
          "deputy//NN/compound/5",
          "minister//NN/root/0",
          "of//IN/prep/5",
          "foreign//JJ/amod/8",
          "affairs/affair/NNS/pobj/6",
          "who//WP/nsubj/10",
          "left/leave/VBD/relcl/5");

  @Test
  void theCoreLeavesOutArticlesAndWhatFollows() {
    assertEquals("country deputy minister", NounPhrases.line(NounPhrases.core(SENTENCE, head())));
  }

  @Test
  void aLinkAddsOnePhraseToTheRight() {
    assertEquals(
        "country deputy minister of foreign affairs",
        NounPhrases.line(NounPhrases.withLink(SENTENCE, head())));
  }

  private static Token head() {
    return SENTENCE.tokens().get(4);
  }
}
