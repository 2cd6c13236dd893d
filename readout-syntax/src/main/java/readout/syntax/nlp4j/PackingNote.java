package readout.syntax.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Notes from which models and by which classes a folder was packed, so that a build packs only
 * after a change.
 */
final class PackingNote {
  private static final String MODELS = "/edu/emory/mathcs/nlp/models/en-dep.xz";

  private final Path note;
  private final Path folder;
  private final String wanted;

  /** Prepares the note about {@code folder}, which has the class files of this package. */
  PackingNote(Path note, Path folder) throws IOException {
    this.note = note;
    this.folder = folder;
    CRC32 classes = new CRC32();
    for (Path file : classFiles(folder)) {
      classes.update(Files.readAllBytes(file));
    }
    // The address of the models holds the version of their artifact.
    wanted = Objects.toString(PackingNote.class.getResource(MODELS)) + " " + classes.getValue();
  }

  /** Whether all files are there, from the present models and by the present classes. */
  boolean upToDate() throws IOException {
    return Files.exists(note)
        && Files.readString(note).equals(wanted)
        && Arrays.stream(PackedModel.values())
            .allMatch(m -> Files.exists(folder.resolve(m.file())));
  }

  /** Notes that the folder was packed. */
  void write() throws IOException {
    Files.writeString(note, wanted);
  }

  private static List<Path> classFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }
}
