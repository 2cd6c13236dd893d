package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Report REPORT = OddText.report("One. Two.");
  private static final Reader READER = new Reader("test", 1);

  @Test
  void evidenceIsSortedAndKeptOnce() {
    Evidence first = Evidence.of(REPORT, new Span(0, 4), READER, 1);
    Evidence second = Evidence.of(REPORT, new Span(5, 9), READER, 1);
    Finding finding =
        Finding.of(REPORT, Kind.EVENT).evidence(second).evidence(first).evidence(second).build();
    assertEquals(List.of(first, second), finding.evidence());
    assertEquals("Two.", finding.evidence().get(1).text());
  }

  @Test
  void aFindingWithoutEvidenceIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Finding.of(REPORT, Kind.EVENT).build());
  }

  @Test
  void aSlotHoldsItsOwnTypeOnly() {
    Finding.Builder draft =
        Finding.of(REPORT, Kind.EVENT)
            .evidence(Evidence.of(REPORT, new Span(0, 4), READER, 1))
            .add(Slot.TIME, new TextValue("Monday"));
    assertThrows(IllegalArgumentException.class, draft::build);
  }

  @Test
  void aCopyIsEqualAndItsChangesStayItsOwn() {
    Finding finding =
        Finding.of(REPORT, Kind.ENGAGEMENT)
            .type(PloverType.CONSULT)
            .status(Status.HELD)
            .life(LifeStage.HELD)
            .life(LifeStage.SCHEDULED)
            .add(Slot.WHAT, new TextValue("talks"))
            .evidence(Evidence.of(REPORT, new Span(0, 4), READER, 1))
            .doubts(List.of(Doubt.OPEN, Doubt.SIDES))
            .doubt(Doubt.SIDES)
            .build();
    assertEquals(finding, finding.copy().build());
    assertEquals(List.of(Doubt.SIDES, Doubt.OPEN), finding.doubts());
    assertEquals(List.of(LifeStage.SCHEDULED, LifeStage.HELD), finding.life());
    finding.copy().set(Slot.WHAT, List.of(new TextValue("call"))).build();
    assertEquals(List.of(new TextValue("talks")), finding.values(Slot.WHAT));
    assertEquals(List.of(), finding.values(Slot.PLACE));
  }
}
