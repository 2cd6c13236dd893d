package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReadoutTest {
  @Test
  void theBareCommandPrintsItsUsage() {
    Outcome outcome = Outcome.of();
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().contains("Usage: readout"), outcome.out());
    assertTrue(outcome.out().contains("brief"), outcome.out());
    assertEquals("", outcome.err());
  }

  @Test
  void aWrongCommandOrOptionFails() {
    for (String[] arguments : new String[][] {{"breif"}, {"brief", "--no-such-option", "x.txt"}}) {
      Outcome outcome = Outcome.of(arguments);
      assertEquals(2, outcome.code());
      assertEquals("", outcome.out());
      assertTrue(outcome.err().lines().count() > 1, outcome.err());
    }
  }
}
