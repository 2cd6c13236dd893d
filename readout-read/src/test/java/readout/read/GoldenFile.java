package readout.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was made with a file of {@code src/test/resources}; with {@code -Dgolden=write} the
 * file is written instead, to be read before it is committed.
 */
public final class GoldenFile {
  private GoldenFile() {}

  /** Fails where the text differs from the file. */
  public static void check(String name, String text) {
    Path file = Path.of("src", "test", "resources", name);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.writeString(file, text);
      }
      assertEquals(Files.readString(file), text);
    } catch (IOException e) {
      throw new AssertionError("no golden file " + file, e);
    }
  }
}
