package readout.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what a run puts aside; it goes when the run ends, however it ends. */
final class Workspace implements Closeable {
  private final Path folder;
  private final Thread cleaner = new Thread(this::clear);

  private Workspace(Path folder) {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  static Workspace open() throws IOException {
    return new Workspace(Files.createTempDirectory("readout-"));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(cleaner);
    clear();
  }

  private void clear() {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.sorted(Comparator.reverseOrder()).toList();
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException gone) {
      // what cannot be removed is the system's to remove
    }
  }
}
