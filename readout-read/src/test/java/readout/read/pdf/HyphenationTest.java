package readout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HyphenationTest {
  private static final List<String> NONE = List.of("the day of it");

  private static String joined(List<String> lines, String line, String next) {
    return switch (new Hyphenation(lines).between(line, next)) {
      case BLANK -> line + " " + next;
      case NOTHING -> line + next;
      case NO_HYPHEN -> line.substring(0, line.length() - 1) + next;
    };
  }

  @Test
  void whatTheDocumentPrintsElsewhereDecides() {
    assertEquals("the cooperation of", joined(List.of("cooperation"), "the co-", "operation of"));
    assertEquals("the co-operation of", joined(List.of("co-operation"), "the co-", "operation of"));
    assertEquals("a light-house", joined(List.of("a light-house"), "a light-", "house"));
    assertEquals("a lighthouse", joined(List.of("the lighthouse"), "a light-", "house"));
    // a word that another line's end cuts proves nothing
    assertEquals("the agreement", joined(List.of("the agree-", "ment of"), "the agree-", "ment"));
  }

  @Test
  void elseTheWordsThemselves() {
    assertEquals("an agreement", joined(NONE, "an agree-", "ment"));
    assertEquals("the U.S.-led force", joined(NONE, "the U.S.-", "led force"));
    assertEquals("a NATO-led force", joined(NONE, "a NATO-", "led force"));
    assertEquals("a Dvorak-backed force", joined(NONE, "a Dvorak-", "backed force"));
    assertEquals("a 30-day visit", joined(NONE, "a 30-", "day visit"));
    assertEquals("a two-day visit", joined(NONE, "a two-", "day visit"));
    assertEquals("the Marlow-Dvorak line", joined(NONE, "the Marlow-", "Dvorak line"));
    assertEquals("went without it", joined(List.of("with it out"), "went with-", "out it"));
    assertEquals("the fishermen", joined(List.of("fisher men"), "the fisher-", "men"));
    assertEquals("Alexander", joined(NONE, "Alex-", "ander"));
    assertEquals("MINISTRY", joined(NONE, "MIN-", "ISTRY"));
    assertEquals("short- and long-term", joined(NONE, "short-", "and long-term"));
    assertEquals("conﬁdent", joined(NONE, "con\u00ad", "ﬁdent"));
  }

  @Test
  void dashesAreNoHyphens() {
    assertEquals("the plan—it", joined(NONE, "the plan—", "it"));
    assertEquals("the plan — it", joined(NONE, "the plan —", "it"));
    assertEquals("the plan - it", joined(NONE, "the plan -", "it"));
    assertEquals("the plan it", joined(NONE, "the plan", "it"));
    assertEquals("the plan -- it", joined(NONE, "the plan --", "it"));
  }
}
