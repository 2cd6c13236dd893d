package readout.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import readout.tagging.PairTypes;

class PairScoresTest {
  @Test
  void aTypeThatIsOnlyToldCostsAllAndNoMeanOfTypes() {
    PairScores scores =
        PairScores.of("AID", "AID", true, 2)
            .plus(PairScores.of("AID", "ACCUSE", false, 1))
            .plus(PairScores.of("REJECT", "REJECT", false, 0));
    assertEquals(3, scores.sentences());
    // AID: one of two found, none told wrongly; REJECT: right; ACCUSE is marked nowhere
    assertEquals((2.0 / 3 + 1) / 2, scores.macro(), 1e-9);
    assertEquals(2.0 / 3, scores.all().f1(), 1e-9);
    assertEquals(1.0 / 3, scores.unmarked().recall(), 1e-9);
    assertEquals(3, scores.unmarked().found());
  }

  @Test
  void noSentenceHasNoFigures() {
    assertEquals(0, PairScores.NONE.macro());
    assertEquals(0, PairScores.NONE.all().f1());
    assertEquals(0, PairScores.NONE.unmarked().recall());
  }

  @Test
  void whatWasPartedIn2021IsOne() {
    assertEquals("YIELD", PairTypes.before2021("CONCEDE"));
    assertEquals("YIELD", PairTypes.before2021("RETREAT"));
    assertEquals("AID", PairTypes.before2021("AID"));
  }
}
