package readout.show.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void agreesWithCountingOnRandomText() {
    Random random = new Random(20310304);
    for (int round = 0; round < 200; round++) {
      String text = text(random);
      CodePoints points = CodePoints.of(text);
      for (int unit = 0; unit <= text.length(); unit++) {
        assertEquals(text.codePointCount(0, unit), points.at(unit), text);
      }
    }
  }

  /** Any units at all, unpaired surrogates among them. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(60); length > 0; length--) {
      switch (random.nextInt(4)) {
        case 0 -> text.appendCodePoint(0x1F300 + random.nextInt(500));
        case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        case 2 -> text.append((char) random.nextInt(0xD800));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }
}
