package readout.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.model.Report;
import readout.read.input.Budget;
import readout.read.input.Unreadable;

/**
 * The front door: files, folders and standard input become reports, whatever form they have ({@link
 * readout.read.input.Form}). Nothing about one file loses another, and no content makes it throw.
 * Reports are handed on as they are read, so that a file of any size needs no more memory than its
 * largest report. The result depends on the content and the order given alone, as long as no
 * reading runs out of its time. Thread-safe.
 */
public final class ReportReader {
  /** Stands for standard input among the paths. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private final ReadingOptions options;

  /** A reader that keeps these bounds. */
  public ReportReader(ReadingOptions options) {
    this.options = options;
  }

  /**
   * Reads everything given into lists, as {@link ReadingOptions#STANDARD} says.
   *
   * @param paths files, folders (read with all folders in them, by name), {@code -} for standard
   *     input
   * @param standardInput read where {@code -} is given, and not closed
   */
  public static ReadResult read(List<Path> paths, InputStream standardInput) {
    List<Report> reports = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    new ReportReader(ReadingOptions.STANDARD)
        .read(
            paths,
            standardInput,
            new ReportSink() {
              @Override
              public void report(Report report) {
                reports.add(report);
              }

              @Override
              public void refused(Refusal refusal) {
                refusals.add(refusal);
              }

              @Override
              public void noted(Note note) {
                notes.add(note);
              }
            });
    return new ReadResult(reports, refusals, notes);
  }

  /**
   * Reads everything given, and hands it on as it comes.
   *
   * @param paths files, folders (read with all folders in them, by name), {@code -} for standard
   *     input
   * @param standardInput read where {@code -} is given, and not closed
   * @param sink takes what comes of it; called by one thread at a time, and what it throws is
   *     thrown
   */
  public void read(List<Path> paths, InputStream standardInput, ReportSink sink) {
    Gathering gathering = new Gathering(sink);
    Readers readers = new Readers(options);
    Listing listing = new Listing(gathering, path -> open(path, readers, gathering));
    for (Path path : paths) {
      boolean piped = path.equals(STANDARD_INPUT);
      if (!piped && !Files.exists(path)) {
        gathering.refuse(path.toString(), "there is no such file", "check the path");
      } else if (!listing.first(path)) {
        gathering.refuse(path.toString(), "it was given twice", "give it once");
      } else if (piped) {
        piped(path.toString(), standardInput, readers, gathering);
      } else if (Files.isDirectory(path)) {
        listing.walk(path);
      } else {
        open(path, readers, gathering);
      }
    }
  }

  private void open(Path path, Readers readers, Gathering gathering) {
    try (InputStream stream = Files.newInputStream(path)) {
      watched(path.toString(), stream, new Budget(options.limits()), readers, gathering);
    } catch (AccessDeniedException denied) {
      gathering.refuse(path.toString(), "it may not be read", "check its permissions");
    } catch (IOException failed) {
      gathering.refuse(path.toString(), "it could not be read", "check the disk and the path");
    }
  }

  private void piped(String shown, InputStream stream, Readers readers, Gathering gathering) {
    Budget budget = new Budget(options.limits());
    watched(shown, new PatientStream(stream, budget), budget, readers, gathering);
  }

  private static void watched(
      String shown, InputStream stream, Budget budget, Readers readers, Gathering gathering) {
    Path named = Path.of(shown).getFileName();
    String name = named == null ? shown : named.toString();
    Door door = new Door(gathering);
    Documents documents = new Documents(readers, door);
    try {
      Watch.run(() -> documents.read(shown, name, stream, budget), budget, door);
    } catch (Unreadable late) {
      gathering.refuse(shown, late.why(), late.help());
    } catch (SinkFailure failed) {
      throw failed.failure();
    }
  }
}
