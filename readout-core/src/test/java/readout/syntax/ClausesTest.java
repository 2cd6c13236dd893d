package readout.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.OddText;
import readout.model.OddTrees;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.SpeltTree;
import readout.model.Token;

class ClausesTest {
  private static final Sentence ACTIVE =
      SpeltTree.of(
          "Norway//NNP/nsubj/3",
          "never//RB/neg/3",
          "shot/shoot/VBD/root/0",
          "down//RP/prt/3",
          "jets/jet/NNS/dobj/3",
          "or//CC/cc/5",
          "drones/drone/NNS/conj/5");
  private static final Sentence PASSIVE =
      SpeltTree.of(
          "Jets/jet/NNS/nsubjpass/3",
          "were/be/VBD/auxpass/3",
          "destroyed/destroy/VBN/root/0",
          "by//IN/agent/3",
          "rebels/rebel/NNS/pobj/4");
  private static final Sentence CONTROL =
      SpeltTree.of(
          "Oslo//NNP/nsubj/2",
          "urged/urge/VBD/root/0",
          "Bergen//NNP/dobj/2",
          "to//TO/aux/5",
          "withdraw//VB/xcomp/2");
  private static final Sentence RELATIVE =
      SpeltTree.of(
          "rebels/rebel/NNS/root/0",
          "who//WP/nsubj/3",
          "attacked/attack/VBD/relcl/1",
          "towns/town/NNS/dobj/3");

  private static final Sentence PURPOSE =
      SpeltTree.of(
          "Oslo//NNP/nsubj/2",
          "used/use/VBD/root/0",
          "drones/drone/NNS/dobj/2",
          "to//TO/aux/5",
          "criticize//VB/xcomp/2",
          "Bergen//NNP/dobj/5");
  private static final Sentence CALLED =
      SpeltTree.of(
          "Oslo//NNP/nsubj/2",
          "called/call/VBD/root/0",
          "on//IN/prep/2",
          "Bergen//NNP/pobj/3",
          "to//TO/aux/6",
          "withdraw//VB/xcomp/2");
  private static final Sentence OF_A_PLACE =
      SpeltTree.of(
          "Holm//NNP/root/0",
          "of//IN/prep/1",
          "Bergen//NNP/pobj/2",
          "who//WP/nsubj/5",
          "spoke/speak/VBD/relcl/3");

  @Test
  void theActorOfAnActiveClauseIsItsSubject() {
    assertEquals("Norway", actor(ACTIVE, "shot"));
    assertEquals("jets", text(Clauses.undergoer(ACTIVE, word(ACTIVE, "shot"))));
  }

  @Test
  void theActorOfAPassiveClauseIsItsAgent() {
    assertTrue(Clauses.passive(PASSIVE, word(PASSIVE, "destroyed")));
    assertEquals("rebels", actor(PASSIVE, "destroyed"));
    assertEquals("Jets", text(Clauses.undergoer(PASSIVE, word(PASSIVE, "destroyed"))));
  }

  @Test
  void anInfinitiveBorrowsTheObjectThatIsToDoIt() {
    assertEquals("Bergen", actor(CONTROL, "withdraw"));
    assertEquals(List.of("to"), Clauses.auxiliaries(CONTROL, word(CONTROL, "withdraw")));
  }

  @Test
  void aRelativePronounStandsForItsNoun() {
    assertEquals("rebels", actor(RELATIVE, "attacked"));
  }

  @Test
  void negationParticlesAndListsAreRead() {
    assertTrue(Clauses.negated(ACTIVE, word(ACTIVE, "shot")));
    assertFalse(Clauses.negated(PASSIVE, word(PASSIVE, "destroyed")));
    assertEquals("shoot down", Clauses.phrase(ACTIVE, word(ACTIVE, "shot")));
    assertEquals(
        List.of("jets", "drones"),
        Clauses.conjuncts(ACTIVE, word(ACTIVE, "jets")).stream().map(Token::text).toList());
  }

  @Test
  void everyQuestionHasAnAnswerInEveryTree() {
    Random random = new Random(17);
    for (int i = 0; i < 1000; i++) {
      String text = OddText.of(random, 25);
      Sentence sentence = OddTrees.of(random, text, 0, new Span(0, text.length()));
      for (Token token : sentence.tokens()) {
        Subjects.actor(sentence, token);
        Clauses.undergoer(sentence, token);
        Clauses.negated(sentence, token);
        Clauses.phrase(sentence, token);
        assertTrue(Clauses.conjuncts(sentence, token).contains(token), text);
        assertTrue(sentence.span().covers(NounPhrases.coreSpan(sentence, token)), text);
        assertTrue(NounPhrases.core(sentence, token).contains(token), text);
        NounPhrases.line(NounPhrases.withLink(sentence, token));
      }
    }
  }

  @Test
  void whoUsesAThingDoesWhatItIsUsedFor() {
    assertEquals("Oslo", actor(PURPOSE, "criticize"));
    assertEquals("Bergen", actor(CONTROL, "withdraw"));
    assertEquals("Bergen", actor(CALLED, "withdraw"));
  }

  @Test
  void aContrastIsNoDenial() {
    Sentence sentence =
        SpeltTree.of(
            "Jets//NNS/nsubj/3",
            "would/would/MD/aux/3",
            "offend/offend/VB/root/0",
            ",//,/punct/3",
            "not/not/RB/neg/3",
            "attract/attract/VB/dep/3",
            "them//PRP/dobj/6");
    assertFalse(Clauses.negated(sentence, word(sentence, "offend")));
    Sentence denied =
        SpeltTree.of(
            "Jets//NNS/nsubj/4",
            "would/would/MD/aux/4",
            "not/not/RB/neg/4",
            "attract/attract/VB/root/0",
            "them//PRP/dobj/4");
    assertTrue(Clauses.negated(denied, word(denied, "attract")));
  }

  @Test
  void whoIsAPersonAndNoPlace() {
    assertEquals("Holm", actor(OF_A_PLACE, "spoke"));
  }

  private static String actor(Sentence sentence, String verb) {
    return text(Subjects.actor(sentence, word(sentence, verb)));
  }

  private static String text(Optional<Token> token) {
    return token.orElseThrow().text();
  }

  private static Token word(Sentence sentence, String text) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
