package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Slot;
import readout.model.TimeValue;
import readout.reading.ReadText;

class EmbeddedPostsTest {
  private static final String SIGNED = " — Karel Dvorak (@karel_dvorak) March 14, 2022";

  @Test
  void allBeforeTheSignatureIsPosted() {
    says(
        "The port stays shut. It must open!" + SIGNED,
        "Karel Dvorak DIRECT The port stays shut. It must open!");
  }

  @Test
  void aSignatureMayStandInAParagraphOfItsOwn() {
    says("The port stays shut.\n\n" + SIGNED.strip(), "Karel Dvorak DIRECT The port stays shut.");
  }

  @Test
  void eachOfSeveralPostsIsItsSigners() {
    says(
        "The port stays shut."
            + SIGNED
            + "\n\nNo ship may leave. — Marlow Port,Holm (@marlowport) March 15, 2022",
        "Karel Dvorak DIRECT The port stays shut.",
        "Marlow Port DIRECT No ship may leave.");
  }

  @Test
  void aHandleAloneSignsNothing() {
    says("Many follow Karel Dvorak (@karel_dvorak) since the storm.");
    says("A storm hit the port on Monday — Karel Dvorak (@karel_dvorak) was not there.");
    says("Photo — Karel Dvorak (@karel_dvorak) March 14, 2022");
  }

  @Test
  void thePostTellsItsDayAndChannel() {
    Finding statement =
        ReadText.of("The port stays shut. It must open!" + SIGNED).findings().stream()
            .filter(finding -> finding.kind() == Kind.STATEMENT)
            .findFirst()
            .orElseThrow();
    assertEquals(
        Optional.of(LocalDate.of(2022, 3, 14)),
        statement.first(Slot.TIME, TimeValue.class).flatMap(TimeValue::from));
    assertEquals("post on Twitter", statement.values(Slot.CHANNEL).get(0).label());
  }

  private static void says(String text, String... speeches) {
    assertEquals(List.of(speeches), ReadText.of(text).speeches(), text);
  }
}
