package readout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.read.input.Found;
import readout.read.page.Page;

/** Pages that no printer makes: all the text on one line, and letters strewn about. */
class HostilePageTest {
  private static Page soon(Printer printer) {
    byte[] bytes = printer.bytes();
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Found.in(bytes, PdfDocument::read).page());
  }

  @Test
  void aLineOfManyWordsAndMarks() throws IOException {
    Printer printer = new Printer();
    String words = "mar-".repeat(400);
    for (int i = 0; i < 50; i++) {
      printer.line(10 + i * 500, 100, 1, words);
      printer.line(10 + i * 500 + printer.width(words, 1), 99.6f, 0.6f, "1");
    }
    assertTrue(soon(printer).body().text().length() > 60_000);
  }

  @Test
  void lettersStrewnAbout() {
    Printer printer = new Printer();
    Random random = new Random(20220114);
    for (int i = 0; i < 8_000; i++) {
      float size = 4 + random.nextInt(30);
      printer.line(
          random.nextInt(560), random.nextInt(800), size, "AaBb 1-".substring(i % 7, i % 7 + 1));
    }
    assertTrue(soon(printer).body().source().length() > 4_000);
  }
}
