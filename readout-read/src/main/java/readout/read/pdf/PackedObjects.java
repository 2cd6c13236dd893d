package readout.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import readout.read.input.Budget;
import readout.read.input.Input;
import readout.read.input.Unreadable;

/**
 * Looks at the parts of a file that PDFBox unpacks while it opens it: tables of places and objects
 * packed together. One that would fill the memory is refused before.
 */
final class PackedObjects {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final int DICTIONARY = 1024;

  private PackedObjects() {}

  /**
   * Goes through the file.
   *
   * @throws Unreadable where a part unpacks to more than {@code Limits.bytes}
   */
  static void check(byte[] bytes, Budget budget) throws Unreadable {
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at + 1)) {
      budget.check();
      int start = at + STREAM.length;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      int from = Math.max(0, at - DICTIONARY);
      String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
      String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
      if (dictionary.contains("ObjStm") || dictionary.contains("XRef")) {
        unpack(bytes, start, budget);
      }
    }
  }

  private static int next(byte[] bytes, int from) {
    for (int i = from; i <= bytes.length - STREAM.length; i++) {
      int same = 0;
      while (same < STREAM.length && bytes[i + same] == STREAM[same]) {
        same++;
      }
      if (same == STREAM.length) {
        return i;
      }
    }
    return -1;
  }

  private static void unpack(byte[] bytes, int start, Budget budget) throws Unreadable {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      byte[] part = new byte[1 << 16];
      while (!inflater.finished() && inflater.inflate(part) > 0) {
        budget.check();
        if (inflater.getBytesWritten() > budget.limits().bytes()) {
          throw new Unreadable(
              "a part of it unpacks to more than " + Input.size(budget.limits().bytes()),
              "print it to a new PDF, or give more room with --max-bytes");
        }
      }
    } catch (DataFormatException notPackedSo) {
      // nothing to bound; PDFBox says what it makes of it
    } finally {
      inflater.end();
    }
  }
}
