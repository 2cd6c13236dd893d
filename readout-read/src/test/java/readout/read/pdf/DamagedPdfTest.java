package readout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Paragraph;
import readout.read.input.Found;
import readout.read.input.Unreadable;
import readout.read.page.Page;

class DamagedPdfTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 300);

  @Test
  void damagedBytesAreReadOrRefused() {
    byte[] good = PressPage.bytes();
    Random random = new Random(20220113);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = good.clone();
      for (int i = random.nextInt(12); i >= 0; i--) {
        int at = random.nextInt(bytes.length);
        // digits and delimiters do more harm than noise
        bytes[at] =
            random.nextBoolean()
                ? (byte) "0123456789<>[]()/ R".charAt(random.nextInt(19))
                : (byte) random.nextInt(256);
      }
      refused +=
          assertTimeoutPreemptively(Duration.ofSeconds(10), () -> readOrRefuse(bytes)) ? 0 : 1;
    }
    assertTrue(refused < ROUNDS, "all refused");
  }

  private static boolean readOrRefuse(byte[] bytes) throws IOException {
    try {
      Page page = Found.in(bytes, PdfDocument::read).page();
      for (Paragraph block : page.paragraphs()) {
        assertTrue(page.body().toSource(block.span()).end() <= page.body().source().length());
      }
      return true;
    } catch (Unreadable refused) {
      return false;
    }
  }
}
