package readout.read;

import java.io.IOException;
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
import java.util.function.BiConsumer;

/** Walks what was given: each file once, folders by name. Not thread-safe. */
final class Listing {
  private final Set<Path> seen = new HashSet<>();
  private final Gathering gathering;
  private final BiConsumer<Path, Optional<Form>> files;

  /**
   * @param gathering takes refusals and notes
   * @param files takes each file whose name tells its form
   */
  Listing(Gathering gathering, BiConsumer<Path, Optional<Form>> files) {
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
    if (name.startsWith(".")) {
      gathering.note(child.toString(), "skipped: hidden");
    } else if (Files.isDirectory(child)) {
      if (first(child)) {
        walk(child);
      } else {
        gathering.note(child.toString(), "skipped: this folder was already read");
      }
    } else if (Form.named(name).isEmpty()) {
      gathering.note(child.toString(), "skipped: not a form of report that is known");
    } else if (!first(child)) {
      gathering.note(child.toString(), "skipped: this file was already read");
    } else {
      files.accept(child, Form.named(name));
    }
  }
}
