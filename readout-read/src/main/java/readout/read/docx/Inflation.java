package readout.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import readout.read.input.Budget;
import readout.read.input.Input;
import readout.read.input.Limits;
import readout.read.input.Unreadable;

/**
 * Walks through a package before anything else sees it, and holds none of it: what it would become
 * is known, and refused, before it is made. It reads as POI does, from local header to local
 * header, so that both see the same parts. Thread-safe.
 */
final class Inflation {
  private static final int MOST_PARTS = 1_000;

  /** Below this size a part may be as empty as it likes. */
  private static final int HARMLESS = 100 << 10;

  /** POI holds these as trees, many times their size. */
  private static final Pattern HELD =
      Pattern.compile("(?i)(?:\\[Content_Types]\\.xml|docProps/.*|.*\\.rels)");

  private static final int LARGEST_HELD = 1 << 20;

  private Inflation() {}

  /**
   * Goes through all parts.
   *
   * @throws Unreadable where it becomes too much
   * @throws IOException where it is broken
   */
  static void check(byte[] bytes, Budget budget) throws IOException {
    Limits limits = budget.limits();
    byte[] buffer = new byte[8192];
    int parts = 0;
    long all = 0;
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts++;
        if (parts > MOST_PARTS) {
          throw new Unreadable("it has more than " + MOST_PARTS + " parts", "save it anew");
        }
        boolean held = HELD.matcher(part.getName()).matches();
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          budget.check();
          all += read;
          long size = zip.getUncompressedCount();
          if (size > HARMLESS && size > limits.ratio() * Math.max(1, zip.getCompressedCount())) {
            throw Unreadable.bomb(limits, "give its text");
          }
          if (held && size > LARGEST_HELD) {
            throw new Unreadable("its list of parts is larger than any text needs", "save it anew");
          }
          if (all > limits.bytes()) {
            throw new Unreadable(
                "unpacked it is larger than " + Input.size(limits.bytes()),
                "split it, or give more room with --max-bytes");
          }
        }
      }
    }
    if (parts == 0) {
      throw new ZipException("no part");
    }
  }
}
