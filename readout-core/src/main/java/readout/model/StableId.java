package readout.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names that the same content has on every machine and in every run: the first 64 bits of its
 * SHA-256. Among ten million of one kind, two share a name once in 300,000 records. Thread-safe.
 */
public final class StableId {
  private static final int BYTES = 8;

  private StableId() {}

  /**
   * The id of a content.
   *
   * @param kind what is named, one letter: "r" for a report, "s" for a story, "e" for an entry
   * @param content what the id depends on, and nothing else
   * @return the letter and 16 hexadecimal digits
   */
  public static String of(String kind, String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return kind + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
