package readout.read;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The front door: files, folders and standard input become reports. Plain text, HTML and JSON
 * records are known. Nothing about one file loses another, and no content makes it throw. The
 * result depends on the content and the order given alone. Thread-safe.
 */
public final class ReportReader {
  /** Stands for standard input among the paths. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private final Gathering gathering = new Gathering();
  private final OneFile file = new OneFile(gathering);
  private final Listing listing = new Listing(gathering, file::read);

  private ReportReader() {}

  /**
   * Reads everything given.
   *
   * @param paths files, folders (read with all folders in them, by name), {@code -} for standard
   *     input
   * @param standardInput read where {@code -} is given, and not closed
   */
  public static ReadResult read(List<Path> paths, InputStream standardInput) {
    ReportReader reader = new ReportReader();
    for (Path path : paths) {
      reader.given(path, standardInput);
    }
    return reader.gathering.result();
  }

  private void given(Path path, InputStream standardInput) {
    String shown = path.toString();
    boolean piped = path.equals(STANDARD_INPUT);
    if (!piped && !Files.exists(path)) {
      gathering.refuse(shown, "there is no such file", "check the path");
    } else if (!listing.first(path)) {
      gathering.refuse(shown, "it was given twice", "give it once");
    } else if (piped) {
      file.readStream(shown, standardInput);
    } else if (Files.isDirectory(path)) {
      listing.walk(path);
    } else {
      readNamed(path, shown);
    }
  }

  /** A file that was named is read by its name's form, or by its looks where the name has none. */
  private void readNamed(Path path, String shown) {
    String name = String.valueOf(path.getFileName());
    Optional<Form> form = Form.named(name);
    if (form.isEmpty() && !Form.extension(name).isEmpty()) {
      gathering.refuse(
          shown,
          "." + Form.extension(name) + " is not a form of report that is known",
          "give .txt, .html, .jsonl or .json");
    } else {
      file.read(path, form);
    }
  }
}
