package readout.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Span;
import readout.model.Token;

/** The tense of an expression, from a parse and from the words alone. */
class TenseTest {
  /** Words as text/lemma/pos/relation/head, the head counted from 0. */
  private static Tense parsed(String expression, String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    int offset = -1;
    for (String word : words) {
      String[] part = word.split("/");
      Span span = new Span(at, at + part[0].length());
      if (part[0].equals(expression)) {
        offset = at;
      }
      tokens.add(
          new Token(
              tokens.size(),
              span,
              part[0],
              part[1],
              part[2],
              "O",
              part[3],
              Integer.parseInt(part[4])));
      at = span.end() + 1;
    }
    return TenseReader.read(tokens, offset);
  }

  @Test
  void readsTheParse() {
    assertEquals(
        Tense.PAST,
        parsed(
            "Tuesday",
            "He/he/PRP/nsubj/1",
            "said/say/VBD/root/-1",
            "Tuesday/tuesday/NNP/npadvmod/1",
            "he/he/PRP/nsubj/5",
            "will/will/MD/aux/5",
            "go/go/VB/ccomp/1"));
    assertEquals(
        Tense.FUTURE,
        parsed(
            "Tuesday",
            "He/he/PRP/nsubj/1",
            "said/say/VBD/root/-1",
            "he/he/PRP/nsubj/4",
            "will/will/MD/aux/4",
            "go/go/VB/ccomp/1",
            "Tuesday/tuesday/NNP/npadvmod/4"));
    assertEquals(
        Tense.FUTURE,
        parsed(
            "Friday",
            "He/he/PRP/nsubj/1",
            "plans/plan/VBZ/root/-1",
            "to/to/TO/aux/3",
            "go/go/VB/xcomp/1",
            "Friday/friday/NNP/npadvmod/3"));
    assertEquals(
        Tense.PAST,
        parsed(
            "Friday",
            "He/he/PRP/nsubj/1",
            "flew/fly/VBD/root/-1",
            "to/to/TO/aux/3",
            "meet/meet/VB/advcl/1",
            "her/she/PRP/dobj/3",
            "Friday/friday/NNP/npadvmod/3"));
    assertEquals(
        Tense.FUTURE,
        parsed(
            "Friday",
            "Talks/talk/NNS/nsubj/4",
            "to/to/TO/aux/3",
            "be/be/VB/auxpass/3",
            "held/hold/VBN/relcl/0",
            "matter/matter/VBP/root/-1",
            "Friday/friday/NNP/npadvmod/3"));
    assertEquals(
        Tense.FUTURE,
        parsed(
            "Friday",
            "It/it/PRP/nsubjpass/2",
            "was/be/VBD/auxpass/2",
            "scheduled/schedule/VBN/root/-1",
            "for/for/IN/prep/2",
            "Friday/friday/NNP/pobj/3"));
    assertEquals(
        Tense.PAST,
        parsed(
            "Friday",
            "It/it/PRP/nsubjpass/2",
            "was/be/VBD/auxpass/2",
            "signed/sign/VBN/root/-1",
            "Friday/friday/NNP/npadvmod/2"));
    assertEquals(
        Tense.PAST,
        parsed(
            "Friday",
            "It/it/PRP/nsubj/1",
            "comes/come/VBZ/root/-1",
            "after/after/IN/prep/1",
            "Friday/friday/NNP/poss/4",
            "vote/vote/NN/pobj/2"));
    assertEquals(
        Tense.UNKNOWN,
        parsed(
            "Friday",
            "Friday/friday/NNP/poss/1",
            "vote/vote/NN/nsubj/2",
            "matters/matter/VBZ/root/-1"));
    assertEquals(
        Tense.FUTURE,
        parsed(
            "Friday",
            "He/he/PRP/nsubj/1",
            "meets/meet/VBZ/root/-1",
            "her/she/PRP/dobj/1",
            "Friday/friday/NNP/npadvmod/1"));
    assertEquals(Tense.UNKNOWN, parsed("Friday", "Friday/friday/NNP/root/-1"));
  }

  @Test
  void endsOnParsesThatAreNoTree() {
    assertEquals(
        Tense.UNKNOWN, parsed("Friday", "Friday/friday/NNP/dep/1", "night/night/NN/dep/0"));
    assertEquals(Tense.UNKNOWN, parsed("Friday", "go/go/VB/dep/1", "Friday/friday/NNP/dep/0"));
    assertEquals(Tense.UNKNOWN, parsed("Friday", "Friday/friday/NNP/dep/9"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He said Tuesday that he will go. | PAST",
        "He said he will go Tuesday. | FUTURE",
        "On Tuesday, he will go. | FUTURE",
        "On Tuesday, he went home. | PAST",
        "The talks, scheduled for Tuesday, matter. | FUTURE",
        "In Tuesday’s word on the planned call, he spoke of peace. | PAST",
        "Tuesday. | UNKNOWN",
      })
  void readsTheWords(String text, Tense tense) {
    int at = text.indexOf("Tuesday");
    assertEquals(tense, TenseCues.read(text, new Span(0, text.length()), new Span(at, at + 7)));
  }
}
