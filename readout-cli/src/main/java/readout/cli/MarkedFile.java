package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import readout.read.input.Unreadable;

/** A file in which people marked something, to measure against. */
final class MarkedFile {
  private MarkedFile() {}

  /** How files of a form are read. */
  interface Form<T> {
    T read(Path file) throws IOException;
  }

  /** What the file holds; where it cannot be read, one line says why. */
  static <T> Optional<T> read(Path file, Form<T> form) {
    try {
      return Optional.of(form.read(file));
    } catch (Unreadable refused) {
      System.err.println("readout: " + file + ": " + refused.why() + "; " + refused.help());
    } catch (IOException gone) {
      System.err.println("readout: " + file + ": it could not be read; check the path");
    }
    return Optional.empty();
  }
}
