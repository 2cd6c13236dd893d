package readout.read.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Breaks pages as networks, editors and enemies do. */
final class Mutations {
  private static final String[] SCRAPS = {
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&#0;",
    "&#x110000;",
    "&rdquo",
    "\0",
    "\"",
    "'",
    "<table>",
    "<template>",
    "<svg>",
    "<select>",
    "<plaintext>",
    "<frameset>",
    "</body>",
    "</html>",
    "<article>",
    "<h1>",
    "<br>",
    "<a href=x>",
    "<script>",
    "</script>",
    "<math><mi>",
    "<form>",
    "é"
  };

  private Mutations() {}

  /** A page with some cuts, doubled pieces, scraps, changed bytes and pieces of another page. */
  static byte[] of(byte[] page, byte[] other, Random random) {
    byte[] mutated = page;
    for (int i = random.nextInt(6); i >= 0; i--) {
      mutated = once(mutated, other, random);
    }
    return mutated;
  }

  private static byte[] once(byte[] page, byte[] other, Random random) {
    int from = random.nextInt(page.length + 1);
    int to = Math.min(page.length, from + random.nextInt(1 + random.nextInt(600)));
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    made.write(page, 0, from);
    switch (random.nextInt(6)) {
      case 0 -> made.write(page, to, page.length - to);
      case 1 -> {
        made.write(page, from, to - from);
        made.write(page, from, page.length - from);
      }
      case 2 -> {
        made.writeBytes(SCRAPS[random.nextInt(SCRAPS.length)].getBytes(StandardCharsets.UTF_8));
        made.write(page, from, page.length - from);
      }
      case 3 -> {
        byte[] noise = new byte[1 + random.nextInt(4)];
        random.nextBytes(noise);
        made.writeBytes(noise);
        made.write(page, from, page.length - from);
      }
      case 4 -> {
        int start = random.nextInt(other.length + 1);
        made.write(other, start, random.nextInt(other.length - start + 1));
        made.write(page, from, page.length - from);
      }
      default -> {
        // the page ends here
      }
    }
    return made.toByteArray();
  }
}
