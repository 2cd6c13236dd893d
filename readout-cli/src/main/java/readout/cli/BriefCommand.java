package readout.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.model.StoryRecord;
import readout.read.ReadResult;
import readout.read.ReportReader;
import readout.show.html.HtmlPage;
import readout.show.json.RecordJson;
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
      "2:nothing could be read, or the command is wrong"
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

  @Override
  public Integer call() throws IOException {
    for (Path file :
        List.of(
            Objects.requireNonNullElse(json, Path.of("")),
            Objects.requireNonNullElse(html, Path.of("")))) {
      Optional<String> refused = WholeFile.refuses(file);
      if (refused.isPresent()) {
        System.err.println("readout: " + file + ": " + refused.orElseThrow());
        return Readout.FAILED;
      }
    }
    ReadResult read = ReportReader.read(paths, System.in);
    Messages messages = new Messages(System.err);
    messages.tell(read);
    if (read.reports().isEmpty()) {
      System.err.println("readout: no report could be read");
      return Readout.FAILED;
    }
    StoryRecord whole =
        Parts.pipeline(messages).run(read.reports(), Math.max(1, threads), messages);
    messages.done();
    StoryRecord record = sure ? whole.undoubted() : whole;
    if (json != null) {
      WholeFile.write(json, RecordJson.string(record));
    }
    if (html != null) {
      WholeFile.write(html, HtmlPage.render(record));
    }
    if (!quiet) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.print(TerminalBrief.render(record, Terminal.colour(), Terminal.width(), all));
      out.flush();
    }
    return read.refusals().isEmpty() && messages.complete() ? Readout.OK : Readout.PARTLY;
  }
}
