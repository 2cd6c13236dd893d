package readout.read.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import readout.read.input.Input;
import readout.read.input.Member;
import readout.read.input.Taker;
import readout.read.input.Unreadable;
import readout.read.page.PageFacts;

/**
 * Reads a GZIP file (RFC 1952): the one document in it, however many pieces it is packed in. It
 * comes as a stream, so a dump of any size passes. Thread-safe.
 */
public final class GzipFile {
  private GzipFile() {}

  /**
   * Hands on the document.
   *
   * @throws Unreadable where it expands like a bomb
   * @throws IOException where the bytes fail to come
   */
  public static void read(Input input, Taker taker) throws IOException {
    GzipCompressorInputStream packed =
        GzipCompressorInputStream.builder()
            .setInputStream(input.stream())
            .setDecompressConcatenated(true)
            .get();
    Expansion content = new Expansion(packed, packed::getCompressedCount, input.limits());
    taker.within(new Member("", inner(input.name()), content, Optional.empty(), PageFacts.none()));
  }

  /** The name without its ending. */
  private static String inner(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name;
  }
}
