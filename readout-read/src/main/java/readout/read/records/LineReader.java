package readout.read.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import readout.read.page.Decoding;

/**
 * Characters of a stream in a charset that holds ASCII, line by line: UTF-8 where a line is valid
 * in it, and else another charset. Not thread-safe.
 */
final class LineReader extends Reader {
  private static final int LONGEST = 1 << 20;

  private final InputStream bytes;
  private final Charset other;
  private String line = "";
  private int at;
  private int odd;

  /**
   * A reader.
   *
   * @param other what lines are in that are not UTF-8
   */
  LineReader(InputStream bytes, Charset other) {
    this.bytes = bytes;
    this.other = other;
  }

  /** What to know of the lines that were read so far; empty where all were UTF-8. */
  Optional<String> note() {
    return odd == 0
        ? Optional.empty()
        : Optional.of(odd + (odd == 1 ? " line" : " lines") + " read as " + other.name());
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    if (at == line.length() && !next()) {
      return -1;
    }
    int taken = Math.min(length, line.length() - at);
    line.getChars(at, at + taken, buffer, from);
    at += taken;
    return taken;
  }

  /** The next line with its end; a very long one in pieces. */
  private boolean next() throws IOException {
    ByteArrayOutputStream next = new ByteArrayOutputStream();
    for (int unit = bytes.read(); unit >= 0; unit = bytes.read()) {
      next.write(unit);
      if (unit == '\n' || (next.size() >= LONGEST && unit < 0x80)) {
        break;
      }
    }
    Optional<String> modern = Decoding.utf8(next.toByteArray());
    odd += modern.isPresent() ? 0 : 1;
    line = modern.orElseGet(() -> next.toString(other));
    at = 0;
    return next.size() > 0;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
