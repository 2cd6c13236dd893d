package readout.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Reader;
import readout.model.Reuse;
import readout.model.Slot;
import readout.model.Span;
import readout.model.Status;

class RetoldTest {
  private static final ActorValue HOLM = Told.person("Jan Holm", "NOR");
  private static final ActorValue ALLIES =
      ActorValue.described("allies in the north", Optional.empty());
  private static final ActorValue PARTNERS = ActorValue.described("partners", Optional.empty());

  @Test
  void whatOneTextTellsTwiceIsOneFactWhateverItsSidesAreCalled() {
    joined(true, meeting("a", 1, "numerous talks", ALLIES), meeting("b", 2, "talks", PARTNERS));
  }

  @Test
  void otherTextOtherWordsAndOtherStatesAreNot() {
    joined(false, meeting("a", 1, "numerous talks", ALLIES), meeting("b", 5, "talks", PARTNERS));
    joined(false, meeting("a", 1, "state visit", ALLIES), meeting("b", 2, "phone call", PARTNERS));
    joined(
        false,
        meeting("a", 1, "talks", ALLIES),
        Told.meeting("b", 2, "talks", HOLM, PARTNERS).status(Status.PLANNED).build());
    joined(false, meeting("a", 1, "talks", ALLIES), meeting("a", 2, "talks", PARTNERS));
  }

  @Test
  void aRewordedNumberStaysANumberOfItsOwn() {
    joined(
        false,
        Told.counted("a", 1, 12, "soldiers").build(),
        Told.counted("b", 2, 15, "soldiers").build());
  }

  private static Finding meeting(String report, int place, String what, ActorValue other) {
    return Told.meeting(report, place, what, HOLM, other)
        .add(Slot.TIME, Told.day(Told.DAY))
        .build();
  }

  /** Report a at its place 1 and report b at its place 2 are one text. */
  private static void joined(boolean expected, Finding a, Finding b) {
    Reuse link = new Reuse(Reuse.Kind.REWORDED, words("a", 1), words("b", 2), 0.8);
    Retold retold = new Retold(List.of(link));
    assertEquals(expected, retold.test(a, b));
    assertEquals(expected, retold.test(b, a));
  }

  private static Evidence words(String report, int place) {
    return Evidence.of(
        Told.report(report),
        new Span(place * 10, place * 10 + 9),
        new Reader("reuse.shingles", 1),
        1);
  }
}
