package readout.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.model.Report;
import readout.model.StoryPart;
import readout.model.StoryRecord;
import readout.pipeline.RecordSink;
import readout.pipeline.WholeRecord;
import readout.read.ReportReader;
import readout.read.shelf.DiskShelf;
import readout.show.html.HtmlPage;
import readout.show.terminal.TerminalBrief;

/** {@code readout brief}: reports in, the brief of each story out. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads reports and prints the brief of each story.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:everything given was read",
      "1:something given could not be read; the rest was",
      "2:nothing could be read, the command is wrong, or a file cannot be written",
      "3:memory ran out"
    })
final class BriefCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for standard input.")
  private List<Path> paths = List.of();

  @Option(names = "--json", paramLabel = "FILE", description = "Write the record as JSON.")
  private @Nullable Path json;

  @Option(names = "--html", paramLabel = "FILE", description = "Write the brief as one HTML page.")
  private @Nullable Path html;

  @Option(names = "--all", description = "Print every line of the brief.")
  private boolean all;

  @Option(
      names = "--sure",
      description = "Leave out what may be misread: entries that were read with a doubt.")
  private boolean sure;

  @Option(names = "--quiet", description = "Do not print the brief.")
  private boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to read with (default: the processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what could not be read, a JSON object a line.")
  private @Nullable Path errors;

  @ArgGroup(validate = false, heading = "%nHow reports are read:%n")
  private ReadingFlags reading = new ReadingFlags();

  @Override
  public Integer call() throws IOException {
    for (@Nullable Path file : new @Nullable Path[] {json, html, errors}) {
      Optional<String> refused = file == null ? Optional.empty() : WholeFile.refuses(file);
      if (refused.isPresent()) {
        System.err.println("readout: " + file + ": " + refused.orElseThrow());
        return Readout.FAILED;
      }
    }
    Messages messages = new Messages(System.err);
    try (Workspace workspace = Workspace.open();
        DiskShelf shelf = DiskShelf.open(workspace.file("reports"));
        ErrorLog log = ErrorLog.open(errors == null ? workspace.file("errors") : errors)) {
      messages.log(log);
      return brief(workspace, shelf, messages);
    } catch (UncheckedIOException failed) {
      messages.done();
      System.err.println("readout: the disk failed: " + failed.getMessage());
      return Readout.FAILED;
    }
  }

  private int brief(Workspace workspace, DiskShelf shelf, Messages messages) throws IOException {
    Intake intake = new Intake(shelf, messages);
    new ReportReader(reading.options()).read(paths, System.in, intake);
    messages.done();
    if (intake.reports() == 0) {
      System.err.println("readout: no report could be read");
      return Readout.FAILED;
    }
    boolean whole = html != null || !quiet;
    WholeRecord record = new WholeRecord();
    try (RecordFileSink file = new RecordFileSink(workspace)) {
      List<RecordSink> sinks = whole ? List.of(file, record) : List.of(file);
      Parts.pipeline(messages)
          .run(
              shelf,
              intake.gists(),
              Math.max(1, threads),
              messages,
              new RecordSink() {
                @Override
                public void report(Report report) {
                  sinks.forEach(sink -> sink.report(report));
                }

                @Override
                public void story(StoryPart part) {
                  sinks.forEach(sink -> sink.story(sure ? part.undoubted() : part));
                }
              });
      messages.done();
      if (json != null) {
        file.finish(json);
      }
    }
    if (whole) {
      show(record.record());
    }
    int missing = intake.refused() + messages.lost();
    if (missing > 0) {
      System.err.printf(
          "readout: %d %s read, %d could not be%s%n",
          intake.reports() - messages.lost(),
          intake.reports() == 1 ? "report" : "reports",
          missing,
          errors == null ? "" : ", see " + errors);
    }
    return missing == 0 ? Readout.OK : Readout.PARTLY;
  }

  private void show(StoryRecord record) throws IOException {
    if (html != null) {
      WholeFile.write(html, HtmlPage.render(record));
    }
    if (!quiet) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.print(TerminalBrief.render(record, Terminal.colour(), Terminal.width(), all));
      out.flush();
    }
  }
}
