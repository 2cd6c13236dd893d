package readout.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Span;
import readout.model.TypedSpan;

class NameScoresTest {
  private static TypedSpan name(int start, int end, String type) {
    return new TypedSpan(new Span(start, end), type);
  }

  @Test
  void aNameIsRightWherePlaceAndTypeAre() {
    NameScores scores =
        NameScores.of(
            List.of(name(0, 3, "PER"), name(5, 9, "LOC"), name(10, 12, "ORG")),
            List.of(name(0, 3, "PER"), name(5, 8, "LOC"), name(10, 12, "LOC")));
    assertEquals(new Agreement(1, 1, 1), scores.types().get("PER"));
    assertEquals(new Agreement(0, 1, 2), scores.types().get("LOC"));
    assertEquals(new Agreement(0, 1, 0), scores.types().get("ORG"));
    assertEquals(new Agreement(1, 3, 3), scores.all());
  }

  @Test
  void scoresAddUp() {
    NameScores one = NameScores.of(List.of(name(0, 3, "PER")), List.of());
    NameScores other = NameScores.of(List.of(), List.of(name(0, 3, "PER")));
    assertEquals(new Agreement(0, 1, 1), one.plus(other).all());
    assertEquals(new Agreement(0, 0, 0), NameScores.NONE.all());
  }
}
