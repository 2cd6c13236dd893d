package readout.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.show.json.RecordFile;
import readout.show.json.RecordView;
import readout.show.terminal.Explanation;

/** {@code readout explain}: the sentences, rules and origins behind an entry. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows the sentences an entry stands on, what read them, and where they come from.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the entry is shown",
      "2:there is no such entry, or the record cannot be read"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ENTRY",
      description = "The id of an entry, or a beginning of it that no other has.")
  private String entry = "";

  @Option(
      names = "--record",
      required = true,
      paramLabel = "FILE",
      description = "The record, as written by brief --json.")
  private Path record = Path.of("");

  @Override
  public Integer call() {
    RecordView view;
    try {
      view = RecordFile.read(record);
    } catch (IOException e) {
      String told = String.valueOf(e.getMessage());
      System.err.println(
          "readout: " + (told.contains(record.toString()) ? told : record + ": " + told));
      return Readout.FAILED;
    }
    Optional<String> text = Explanation.render(view, entry, Terminal.colour(), Terminal.width());
    if (text.isEmpty()) {
      List<String> near = view.suggestions(entry);
      System.err.println(
          "readout: no one entry "
              + entry
              + " in "
              + record
              + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
      return Readout.FAILED;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(text.orElseThrow());
    out.flush();
    return Readout.OK;
  }
}
