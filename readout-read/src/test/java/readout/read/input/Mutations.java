package readout.read.input;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import readout.model.Paragraph;
import readout.model.Span;
import readout.read.page.Page;

/** Reads damaged copies of a document: nothing but refusals may come of it, or whole pages. */
public final class Mutations {
  private Mutations() {}

  /**
   * Reads so many damaged copies, the same in each run; {@code -Dmutations=n} makes them more.
   *
   * @return how many were read all the same
   */
  public static int read(byte[] document, int standard, FormReader reader) {
    Random random = new Random(20220112);
    int rounds = Integer.getInteger("mutations", standard);
    int pages = 0;
    for (int round = 0; round < rounds; round++) {
      byte[] damaged = damage(document, random);
      int shown = round;
      try {
        Found found = Found.in(damaged, reader);
        pages += found.pages().size();
        found.pages().forEach(Mutations::inside);
      } catch (IOException refused) {
        assertTrue(refused instanceof Unreadable, () -> "round " + shown + ": " + refused);
      } catch (RuntimeException | StackOverflowError escaped) {
        throw new AssertionError("round " + round, escaped);
      }
    }
    return pages;
  }

  private static byte[] damage(byte[] document, Random random) {
    byte[] copy = document.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      int at = random.nextInt(copy.length);
      switch (random.nextInt(4)) {
        case 0 -> copy[at] = (byte) random.nextInt(256);
        case 1 -> copy[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> {
          int length = Math.min(random.nextInt(64), copy.length - at);
          System.arraycopy(copy, random.nextInt(copy.length - length + 1), copy, at, length);
        }
        default -> copy = Arrays.copyOf(copy, Math.max(1, copy.length - random.nextInt(200)));
      }
    }
    return copy;
  }

  /** Every paragraph lies in the body, in order, and leads back into the source. */
  public static void inside(Page page) {
    int last = 0;
    for (Paragraph block : page.paragraphs()) {
      Span span = block.span();
      assertTrue(span.start() >= last && span.end() <= page.body().text().length());
      last = span.end();
      Span source = page.body().toSource(span);
      assertTrue(source.end() <= page.body().source().length());
    }
  }
}
