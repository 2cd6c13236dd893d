package readout.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class OpenersTest {
  @Test
  void whatAPatternMayBeginWith() {
    assertEquals("-", opening("[^\\x00-\\x7f]"));
    assertEquals("MWmw", opening("(?:May|Wednesday)\\b"));
    assertEquals("0123456789", opening("\\d{1,2}(?:st|th)?"));
    assertEquals("Tt", opening("(?:the )?the"));
  }

  @Test
  void whatStandsBeforeIsNotAskedFor() {
    assertEquals("Mm", opening("(?<=(?:in|[)(\\])]) )May"));
    assertEquals("Mm", opening("(?<!\\d)May(?! be)"));
  }

  private static String opening(String pattern) {
    Openers openers = new Openers(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    StringBuilder opening = new StringBuilder();
    for (char first = 0; first < 128; first++) {
      opening.append(openers.opens(first) ? first : "");
    }
    return opening.isEmpty() ? "-" : opening.toString();
  }
}
