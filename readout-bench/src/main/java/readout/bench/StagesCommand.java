package readout.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.actors.data.StandardActors;
import readout.model.Report;
import readout.model.StoryRecord;
import readout.models.EncoderTagger;
import readout.pipeline.Progress;
import readout.pipeline.StandardPipeline;
import readout.read.ReportReader;
import readout.show.json.RecordJson;
import readout.syntax.nlp4j.EnglishParser;
import readout.tagging.TextTagger;

/** {@code stages}: what each stage of the path takes, on one thread. */
@Command(
    name = "stages",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "What each stage of the path takes, on one thread.")
final class StagesCommand implements Callable<Integer> {
  private static final double SECOND = 1e9;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of reports.")
  private List<Path> paths = List.of();

  @Option(names = "--reports", paramLabel = "N", description = "Reports (${DEFAULT-VALUE}).")
  private int reports = 120;

  @Option(names = "--warm-up", paramLabel = "N", description = "Others first (${DEFAULT-VALUE}).")
  private int warming = 20;

  @Option(names = "--seed", paramLabel = "N", description = "Of the sample (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--processor",
      description =
          "Count the processor's time of the whole process, in steps of 10 ms, and not the clock's:"
              + " for a machine that does other work too.")
  private boolean processor;

  @Override
  public Integer call() throws IOException {
    StageTimes times = new StageTimes(processor ? StagesCommand::processor : System::nanoTime);
    Optional<TextTagger> tagger = Optional.of(EncoderTagger.load());
    StandardPipeline pipeline =
        new StandardPipeline(
            EnglishParser.loadBeside(tagger), StandardActors.table(), tagger, times);
    Sample sample =
        Sample.of(ReportReader.read(paths, System.in).reports(), reports, warming, seed);
    if (sample.timed().isEmpty()) {
      System.err.println("readout-bench: no report could be read");
      return 2;
    }
    Path file = Files.createTempFile("readout-bench", ".jsonl");
    try {
      Sample.write(sample.warming(), file);
      run(pipeline, file, times);
      times.clear();
      Sample.write(sample.timed(), file);
      run(pipeline, file, times);
    } finally {
      Files.delete(file);
    }
    System.out.println(
        Machine.line()
            + "; "
            + sample.timed().size()
            + " reports after "
            + sample.warming().size()
            + " others, seed "
            + seed
            + (processor ? ", one thread, time of the processor\n\n" : ", one thread\n\n")
            + table(times).markdown());
    return 0;
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void run(StandardPipeline pipeline, Path file, StageTimes times)
      throws IOException {
    long begun = System.nanoTime();
    List<Report> read = ReportReader.read(List.of(file), InputStream.nullInputStream()).reports();
    // reading has a thread of its own, and nothing else runs meanwhile
    times.add("read", System.nanoTime() - begun);
    StoryRecord record = pipeline.run(read, 1, Progress.SILENT);
    times.enters("json");
    RecordJson.write(record, OutputStream.nullOutputStream());
    times.end();
  }

  /** A row a stage, with its share of all. */
  static Table table(StageTimes times) {
    double all = times.spent().values().stream().mapToLong(Long::longValue).sum();
    Table table = new Table("stage", "seconds", "in the hundred");
    times
        .spent()
        .forEach(
            (stage, spent) ->
                table.row(
                    stage,
                    String.format(Locale.ROOT, "%.3f", spent / SECOND),
                    String.format(Locale.ROOT, "%.1f", 100 * spent / all)));
    table.row("all", String.format(Locale.ROOT, "%.3f", all / SECOND), "100.0");
    return table;
  }
}
