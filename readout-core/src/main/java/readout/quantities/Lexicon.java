package readout.quantities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists beside this package: one entry a line, fields split by tabs, "#" for comments. */
final class Lexicon {
  private Lexicon() {}

  /**
   * The fields of each line, in order.
   *
   * @throws IllegalStateException where the product was built without the list
   */
  static List<String[]> lines(String name) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no word list " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
