package readout.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes a file whole or not at all: beside it first, then moved into place. */
final class WholeFile {
  private WholeFile() {}

  /** Why nothing can be written there; empty where it can, or where no file is named. */
  static Optional<String> refuses(Path file) {
    if (file.toString().isEmpty()) {
      return Optional.empty();
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      return Optional.of("is a folder; name a file");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.of("its folder does not exist");
    }
    return Files.isWritable(folder)
        ? Optional.empty()
        : Optional.of("its folder cannot be written to");
  }

  /** Writes characters. */
  @FunctionalInterface
  interface Content {
    /** Writes all of them; the writer stays open. */
    void to(Writer out) throws IOException;
  }

  static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text));
  }

  static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
    Thread cleaner = new Thread(() -> part.toFile().delete());
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        content.to(out);
      }
      part.toFile().setReadable(true, false);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
      Runtime.getRuntime().removeShutdownHook(cleaner);
    }
  }
}
