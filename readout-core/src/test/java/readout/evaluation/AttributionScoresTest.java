package readout.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.model.RoleSpans;
import readout.model.RoleSpans.Role;
import readout.model.Span;

/** Places are written as start and end, one pair a piece. */
class AttributionScoresTest {
  private static final double EXACTLY = 1e-12;

  private static List<Span> at(int... ends) {
    return IntStream.range(0, ends.length / 2)
        .mapToObj(i -> new Span(ends[2 * i], ends[2 * i + 1]))
        .toList();
  }

  private static RoleSpans said(List<Span> source, List<Span> cue, List<Span> content) {
    return new RoleSpans(source, cue, content);
  }

  private static void counts(
      int agreed, int found, int marked, Map<Role, Agreement> of, Role role) {
    assertEquals(new Agreement(agreed, found, marked), of.get(role));
  }

  @Test
  void exactIsTheSamePlaceForTheSameRole() {
    AttributionScores scores =
        AttributionScores.of(
            List.of(said(at(0, 4), at(5, 9), at(10, 30)), said(at(40, 44), at(45, 49), at(60, 70))),
            List.of(
                said(at(0, 4), at(5, 9), at(10, 31)), said(at(45, 49), at(50, 52), at(60, 70))));
    counts(1, 2, 2, scores.exact(), Role.SOURCE);
    counts(1, 2, 2, scores.exact(), Role.CUE);
    counts(1, 2, 2, scores.exact(), Role.CONTENT);
    assertEquals(new Agreement(3, 6, 6), AttributionScores.all(scores.exact()));
  }

  @Test
  void aPlaceInPiecesCountsOnceAndIsRightAsAWhole() {
    RoleSpans marked = said(at(10, 14), at(15, 19), at(0, 9, 20, 30));
    counts(1, 1, 1, AttributionScores.of(List.of(marked), List.of(marked)).exact(), Role.CONTENT);
    AttributionScores half =
        AttributionScores.of(List.of(said(at(10, 14), at(15, 19), at(0, 9))), List.of(marked));
    counts(0, 1, 1, half.exact(), Role.CONTENT);
    counts(1, 1, 1, half.overlap(), Role.CONTENT);
  }

  @Test
  void aPlaceThatTwoAttributionsShareCountsOnce() {
    List<RoleSpans> both =
        List.of(said(at(0, 4), at(5, 9), at(10, 20)), said(at(0, 4), at(25, 29), at(30, 40)));
    AttributionScores scores = AttributionScores.of(both, both);
    counts(1, 1, 1, scores.exact(), Role.SOURCE);
    counts(2, 2, 2, scores.exact(), Role.CUE);
    assertEquals(new Agreement(2, 2, 2), scores.wholeExact());
  }

  @Test
  void overlapNeedsASharedUnitAndPairsEachPlaceOnce() {
    AttributionScores touching =
        AttributionScores.of(
            List.of(said(at(), at(0, 4), at(4, 8))), List.of(said(at(), at(4, 8), at(7, 9))));
    counts(0, 1, 1, touching.overlap(), Role.CUE);
    counts(1, 1, 1, touching.overlap(), Role.CONTENT);
    AttributionScores two =
        AttributionScores.of(
            List.of(said(at(), at(), at(0, 100))),
            List.of(said(at(), at(), at(0, 10)), said(at(), at(), at(20, 30))));
    counts(1, 1, 2, two.overlap(), Role.CONTENT);
  }

  @Test
  void asManyPairsAreMadeAsCanBe() {
    // whoever gives the long one the first place leaves the short one without
    List<RoleSpans> longAndShort =
        List.of(said(at(), at(), at(0, 30)), said(at(), at(), at(0, 10)));
    List<RoleSpans> firstAndSecond =
        List.of(said(at(), at(), at(5, 9)), said(at(), at(), at(20, 25)));
    AttributionScores scores = AttributionScores.of(longAndShort, firstAndSecond);
    counts(2, 2, 2, scores.overlap(), Role.CONTENT);
    assertEquals(new Agreement(2, 2, 2), scores.wholeOverlap());
  }

  @Test
  void wholeNeedsTheSameRolesOfOneAttribution() {
    RoleSpans marked = said(at(0, 4), at(5, 9), at(10, 30));
    for (RoleSpans other :
        List.of(
            said(at(), at(5, 9), at(10, 30)),
            said(at(0, 4), at(5, 9), at(31, 40)),
            said(at(50, 54), at(5, 9), at(10, 30)))) {
      AttributionScores scores = AttributionScores.of(List.of(other), List.of(marked));
      assertEquals(new Agreement(0, 1, 1), scores.wholeOverlap());
      assertEquals(new Agreement(0, 1, 1), scores.wholeExact());
    }
    AttributionScores near =
        AttributionScores.of(List.of(said(at(2, 4), at(5, 9), at(10, 29))), List.of(marked));
    assertEquals(new Agreement(0, 1, 1), near.wholeExact());
    assertEquals(new Agreement(1, 1, 1), near.wholeOverlap());
  }

  @Test
  void rolesOfDifferentAttributionsMakeNoWhole() {
    AttributionScores scores =
        AttributionScores.of(
            List.of(said(at(0, 4), at(25, 29), at(10, 20)), said(at(20, 24), at(5, 9), at(30, 40))),
            List.of(
                said(at(0, 4), at(5, 9), at(10, 20)), said(at(20, 24), at(25, 29), at(30, 40))));
    assertEquals(new Agreement(6, 6, 6), AttributionScores.all(scores.exact()));
    assertEquals(new Agreement(0, 2, 2), scores.wholeOverlap());
  }

  @Test
  void anAttributionWithoutASourceCounts() {
    RoleSpans nobody = said(at(), at(5, 9), at(10, 30));
    AttributionScores scores = AttributionScores.of(List.of(nobody), List.of(nobody));
    counts(0, 0, 0, scores.exact(), Role.SOURCE);
    assertEquals(new Agreement(1, 1, 1), scores.wholeExact());
    assertEquals(new Agreement(1, 1, 1), scores.wholeOverlap());
  }

  @Test
  void textsAreCountedTogether() {
    RoleSpans one = said(at(0, 4), at(5, 9), at(10, 30));
    AttributionScores sum =
        AttributionScores.of(List.of(one), List.of(one))
            .plus(AttributionScores.of(List.of(), List.of(one)))
            .plus(AttributionScores.of(List.of(one, said(at(), at(40, 42), at())), List.of(one)));
    Agreement cues = sum.exact().getOrDefault(Role.CUE, Agreement.NONE);
    assertEquals(new Agreement(2, 3, 3), cues);
    assertEquals(2.0 / 3, cues.precision(), EXACTLY);
    assertEquals(new Agreement(2, 3, 3), sum.wholeExact());
  }

  @Test
  void sharesOfCounts() {
    Agreement agreement = new Agreement(3, 4, 6);
    assertEquals(0.75, agreement.precision(), EXACTLY);
    assertEquals(0.5, agreement.recall(), EXACTLY);
    assertEquals(0.6, agreement.f1(), EXACTLY);
    assertEquals(0, Agreement.NONE.precision() + Agreement.NONE.recall() + Agreement.NONE.f1());
  }
}
