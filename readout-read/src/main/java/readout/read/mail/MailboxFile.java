package readout.read.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of mails (mbox), one after another, each under a line that begins with "From ". Holds one
 * mail at a time. Not thread-safe.
 */
final class MailboxFile {
  private static final byte[] MARK = "From ".getBytes(StandardCharsets.US_ASCII);

  /** The line tells a sender and a clock, which no line of text after an empty one does. */
  private static final Pattern PARTING = Pattern.compile("From \\S+.{0,60}\\d\\d:\\d\\d.{0,40}");

  private static final Pattern ESCAPED = Pattern.compile("(?s)>+From .*");
  private static final int LONGEST_PARTING = 200;

  private final BufferedInputStream stream;
  private final int longest;
  private int line;
  private boolean begun;

  /**
   * Mails from a stream.
   *
   * @param longest the most bytes of one mail that are held
   */
  MailboxFile(BufferedInputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /**
   * A mail.
   *
   * @param bytes its bytes, without the line above it
   * @param line the line it begins at, from 1
   * @param cut whether it is longer than what is held
   */
  record Message(byte[] bytes, int line, boolean cut) {}

  /** Whether a stream begins like a mailbox; it is read from there all the same. */
  static boolean begins(BufferedInputStream stream) throws IOException {
    stream.mark(MARK.length);
    byte[] head = stream.readNBytes(MARK.length);
    stream.reset();
    return Arrays.equals(head, MARK);
  }

  /** The next mail; empty at the end. */
  Optional<Message> next() throws IOException {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    int start = line + 1;
    boolean cut = false;
    boolean any = false;
    boolean blank = true;
    for (byte[] next = nextLine(); next.length > 0; next = nextLine()) {
      line++;
      if (!begun) {
        begun = true;
        start = line + 1;
        continue;
      }
      if (blank && parts(next)) {
        return Optional.of(new Message(mail.toByteArray(), start, cut));
      }
      any = true;
      blank = isBlank(next);
      int skip = escaped(next) ? 1 : 0;
      cut |= mail.size() + next.length > longest;
      if (!cut) {
        mail.write(next, skip, next.length - skip);
      }
    }
    return any ? Optional.of(new Message(mail.toByteArray(), start, cut)) : Optional.empty();
  }

  /** A line with its end, cut at what is held; empty at the end of the stream. */
  private byte[] nextLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int unit = stream.read(); unit >= 0; unit = stream.read()) {
      if (bytes.size() <= longest) {
        bytes.write(unit);
      }
      if (unit == '\n') {
        break;
      }
    }
    return bytes.toByteArray();
  }

  private static boolean isBlank(byte[] line) {
    return line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
  }

  private static boolean parts(byte[] line) {
    return line.length < LONGEST_PARTING && PARTING.matcher(words(line).strip()).matches();
  }

  private static boolean escaped(byte[] line) {
    return line[0] == '>' && ESCAPED.matcher(words(line)).matches();
  }

  private static String words(byte[] line) {
    return new String(line, 0, Math.min(line.length, LONGEST_PARTING), StandardCharsets.ISO_8859_1);
  }
}
