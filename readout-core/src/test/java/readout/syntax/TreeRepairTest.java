package readout.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Sentence;
import readout.model.SpeltTree;
import readout.model.Token;

class TreeRepairTest {
  @Test
  void aNameLeftHangingBeforeItsPhraseIsTheSubject() {
    List<Token> mended =
        mended(
            "Holm//NNP/dep/5",
            ",//,/punct/5",
            "the//DT/det/4",
            "minister//NN/nsubj/6",
            "here//RB/advmod/4",
            "said/say/VBD/root/0");
    assertEquals("nsubj 5", told(mended.get(0)));
    assertEquals("appos 0", told(mended.get(3)));
  }

  @Test
  void aVerbWithoutASubjectGetsTheNameBeforeIt() {
    List<Token> mended =
        mended(
            "groups/group/NNS/nsubj/2",
            "waited/wait/VBD/advcl/6",
            ",//,/punct/6",
            "Director//NNP/appos/1",
            "Holm//NNP/compound/4",
            "left/leave/VBD/root/0");
    assertEquals("nsubj 5", told(mended.get(3)));
  }

  @Test
  void theOneWordASentenceBeginsWithIsItsSubject() {
    List<Token> mended =
        mended(
            "Holm//JJ/advcl/5",
            ",//,/punct/5",
            "however//RB/advmod/5",
            ",//,/punct/5",
            "left/leave/VBD/root/0");
    assertEquals("nsubj 4", told(mended.get(0)));
  }

  @Test
  void aNameBetweenAnArticleAndItsNounModifiesTheNoun() {
    List<Token> mended =
        mended(
            "Holm//NNP/nsubj/6",
            "leads/lead/VBZ/root/0",
            "the//DT/det/5",
            "Senate//NNP/appos/1",
            "arm//NN/dobj/2");
    assertEquals("compound 4", told(mended.get(3)));
  }

  @Test
  void aVerbWithTwoSubjectsTellsOfTheFirst() {
    List<Token> mended =
        mended(
            "Lund//NNP/nsubj/2",
            "said/say/VBD/root/0",
            "that/that/IN/mark/6",
            "shields/shield/NNS/nsubj/6",
            "Holm//NNP/nsubj/6",
            "praised/praise/VBD/ccomp/2",
            "included/include/VBD/ccomp/2",
            "jets/jet/NNS/dobj/7");
    assertEquals("relcl 3", told(mended.get(5)));
    assertEquals("nsubj 6", told(mended.get(3)));
    assertEquals("mark 6", told(mended.get(2)));
  }

  @Test
  void aSoundTreeStaysAsItIs() {
    Sentence sentence = SpeltTree.of("Holm//NNP/nsubj/2", "left/leave/VBD/root/0");
    assertSame(sentence.tokens(), TreeRepair.repair(sentence.tokens()));
  }

  private static List<Token> mended(String... words) {
    return TreeRepair.repair(SpeltTree.of(words).tokens());
  }

  private static String told(Token token) {
    return token.relation() + " " + token.head();
  }
}
