package readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout eval}: figures against data with answers, as {@code name<TAB>value} lines. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Measures against data with answers.",
    subcommands = {
      EvalCommand.Stories.class,
      EvalAttribution.class,
      EvalNames.class,
      EvalMentions.class,
      EvalPlover.class
    })
final class EvalCommand {
  private EvalCommand() {}

  /** {@code readout eval stories}: grouping against the {@code story} field of JSONL records. */
  @Command(
      name = "stories",
      mixinStandardHelpOptions = true,
      description = "BCubed of the grouping against the field story of each record.")
  static final class Stories implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "JSONL with a field story.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
      readout.read.ReadResult read = readout.read.ReportReader.read(List.of(file), System.in);
      new Messages(System.err).tell(read);
      Map<String, String> gold = StoryLabels.read(file, read.reports());
      Map<String, String> found = new TreeMap<>();
      new readout.stories.StoryGrouping()
          .group(read.reports())
          .forEach(story -> story.reports().forEach(id -> found.put(id, story.id())));
      gold.keySet().retainAll(found.keySet());
      found.keySet().retainAll(gold.keySet());
      if (gold.isEmpty()) {
        System.err.println("readout: " + file + ": no record has a field story");
        return Readout.FAILED;
      }
      readout.evaluation.BCubed figures = readout.evaluation.BCubed.of(found, gold);
      System.out.printf(
          Locale.ROOT,
          "bcubed.precision\t%.4f%nbcubed.recall\t%.4f%nbcubed.f1\t%.4f%n",
          figures.precision(),
          figures.recall(),
          figures.f1());
      return read.refusals().isEmpty() ? Readout.OK : Readout.PARTLY;
    }
  }
}
