package readout.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.OddText;
import readout.model.OddTrees;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.SpeltTree;
import readout.model.Token;

class ConjunctRepairTest {
  @Test
  void aVerbGoesOnWithTheClauseOfItsOwnTense() {
    List<Token> mended =
        mended(
            "Papers/paper/NNS/nsubj/2",
            "wrote/write/VBD/root/0",
            "Lund//NNP/nsubj/4",
            "holds/hold/VBZ/ccomp/2",
            "ships/ship/NNS/dobj/4",
            "and/and/CC/cc/2",
            "threatens/threaten/VBZ/conj/2",
            "more/more/JJR/dobj/7",
            ".//./punct/2");
    assertEquals("conj 3", told(mended.get(6)));
    assertEquals("cc 3", told(mended.get(5)));
    assertEquals("punct 1", told(mended.get(8)));
  }

  @Test
  void aPlainFormGoesOnWithTheVerbOfAModal() {
    List<Token> mended =
        mended(
            "It/it/PRP/nsubj/2",
            "is/be/VBZ/root/0",
            "why/why/WRB/advmod/6",
            "voters/voter/NNS/nsubj/6",
            "should/should/MD/aux/6",
            "stay/stay/VB/advcl/2",
            "or/or/CC/cc/2",
            "demand/demand/VB/conj/2",
            "more/more/JJR/dobj/8");
    assertEquals("conj 5", told(mended.get(7)));
  }

  @Test
  void theFutureOfThePastIsWhatWasSaid() {
    List<Token> mended =
        mended(
            "Holm//NNP/nsubj/2",
            "said/say/VBD/root/0",
            "talks/talk/NNS/nsubj/4",
            "ended/end/VBD/ccomp/2",
            "but/but/CC/cc/2",
            "she/she/PRP/nsubj/8",
            "would/would/MD/aux/8",
            "stay/stay/VB/conj/2");
    assertEquals("conj 3", told(mended.get(7)));
  }

  @Test
  void whatTheSpeakerDidBesidesStaysWhereItIs() {
    Sentence sentence =
        SpeltTree.of(
            "Holm//NNP/nsubj/2",
            "said/say/VBD/root/0",
            "talks/talk/NNS/nsubj/4",
            "ended/end/VBD/ccomp/2",
            "and/and/CC/cc/2",
            "left/leave/VBD/conj/2");
    assertSame(sentence.tokens(), ConjunctRepair.repair(sentence.tokens()));
  }

  @Test
  void noVerbIsHungOnAWordBelowIt() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      String text = OddText.of(random, 25);
      Sentence sentence = OddTrees.of(random, text, 0, new Span(0, text.length()));
      List<Token> mended = ConjunctRepair.repair(TreeRepair.repair(sentence.tokens()));
      for (Token token : mended) {
        int at = token.index();
        int steps = 0;
        while (at >= 0 && steps <= mended.size()) {
          at = mended.get(at).head();
          steps++;
        }
        assertTrue(steps <= mended.size(), text);
      }
    }
  }

  private static List<Token> mended(String... words) {
    return ConjunctRepair.repair(SpeltTree.of(words).tokens());
  }

  private static String told(Token token) {
    return token.relation() + " " + token.head();
  }
}
