package readout.read.page;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text whose lines are in two charsets, as pasting makes them: some are UTF-8 beyond ASCII, and
 * others are not UTF-8 at all.
 *
 * @param text the lines, each read in its own charset
 * @param note what was found, for people
 */
record MixedLines(String text, String note) {
  /** The mixed text; empty where no line needs UTF-8 or every line is valid in it. */
  static Optional<MixedLines> of(byte[] bytes, Charset other) {
    StringBuilder text = new StringBuilder(bytes.length);
    int modern = 0;
    int odd = 0;
    int start = 0;
    while (start < bytes.length) {
      int end = start;
      boolean plain = true;
      while (end < bytes.length && bytes[end] != '\n') {
        plain &= bytes[end] >= 0;
        end++;
      }
      end = Math.min(end + 1, bytes.length);
      byte[] line = Arrays.copyOfRange(bytes, start, end);
      Optional<String> words = Decoding.utf8(line);
      modern += words.isPresent() && !plain ? 1 : 0;
      odd += words.isPresent() ? 0 : 1;
      text.append(words.orElseGet(() -> new String(line, other)));
      start = end;
    }
    return modern > 0 && odd > 0
        ? Optional.of(
            new MixedLines(
                text.toString(),
                "its encodings are mixed; "
                    + odd
                    + (odd == 1 ? " line" : " lines")
                    + " read as "
                    + other.name()
                    + ", the others as UTF-8"))
        : Optional.empty();
  }
}
