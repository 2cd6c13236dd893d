package readout.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import readout.read.input.Form;
import readout.read.input.Unreadable;

/** Walks what was given: each file once, folders by name. Not thread-safe. */
final class Listing {
  private static final Pattern ABOUT_THE_FOLDER =
      Pattern.compile(
          "(?i)(?:readme|licen[cs]e|notice|copying|changelog|changes|contributing)(?:\\.(?:md|txt|html?))?");

  private final Set<Path> seen = new HashSet<>();
  private final Gathering gathering;
  private final Consumer<Path> files;

  /**
   * @param gathering takes refusals and notes
   * @param files takes each file that may hold reports
   */
  Listing(Gathering gathering, Consumer<Path> files) {
    this.gathering = gathering;
    this.files = files;
  }

  /** Whether the path was not met before. */
  boolean first(Path path) {
    try {
      return seen.add(path.toRealPath());
    } catch (IOException unresolved) {
      return seen.add(path.toAbsolutePath().normalize());
    }
  }

  /** Walks a folder; links that lead back are followed once. */
  void walk(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      gathering.refuse(folder.toString(), "the folder cannot be read", "check its permissions");
      return;
    }
    children.sort(Comparator.comparing(child -> String.valueOf(child.getFileName())));
    for (Path child : children) {
      visit(child);
    }
  }

  private void visit(Path child) {
    String name = String.valueOf(child.getFileName());
    if (Files.isDirectory(child) && !name.startsWith(".")) {
      if (first(child)) {
        walk(child);
      } else {
        gathering.note(child.toString(), "skipped: this folder was already read");
      }
      return;
    }
    if (Files.exists(child) && !Files.isRegularFile(child)) {
      gathering.note(child.toString(), "skipped: not a file");
      return;
    }
    Optional<String> skipped = skips(name, () -> head(child));
    if (skipped.isPresent()) {
      gathering.note(child.toString(), skipped.orElseThrow());
    } else if (!first(child)) {
      gathering.note(child.toString(), "skipped: this file was already read");
    } else {
      files.accept(child);
    }
  }

  /** The first bytes of something. */
  @FunctionalInterface
  interface Head {
    /** The bytes; none where they cannot be read. */
    byte[] bytes();
  }

  private static byte[] head(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(Detection.HEAD);
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }

  /**
   * Why something that lies in a folder or an archive is left out; empty where it may hold reports.
   * What nobody named is read only if its name or its content shows a form that is known.
   */
  static Optional<String> skips(String name, Head head) {
    if (name.startsWith(".")) {
      return Optional.of("skipped: hidden");
    }
    if (ABOUT_THE_FOLDER.matcher(name).matches()) {
      return Optional.of("skipped: it tells about the folder; name it to have it read");
    }
    if (Form.named(name).isPresent()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = head.bytes();
      if (bytes.length > 0 && Detection.of(bytes, name, Optional.empty()).certain()) {
        return Optional.empty();
      }
    } catch (Unreadable unknown) {
      // the note says it
    }
    return Optional.of("skipped: not a form of report that is known");
  }
}
