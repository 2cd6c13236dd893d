package readout.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.model.Report;
import readout.read.ReportReader;
import readout.sentences.ReportSentences;
import readout.syntax.nlp4j.EnglishParser;

/** {@code peers}: all contestants on the same reports, one after the other. */
@Command(
    name = "peers",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Readout and its peers on the same reports with as many threads, each in a process of its"
            + " own.")
final class PeersCommand implements Callable<Integer> {
  private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Dfile.encoding=UTF-8");

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of reports.")
  private List<Path> paths = List.of();

  @Option(names = "--threads", paramLabel = "N", description = "Threads (${DEFAULT-VALUE}).")
  private int threads = 2;

  @Option(names = "--reports", paramLabel = "N", description = "Reports (${DEFAULT-VALUE}).")
  private int reports = 120;

  @Option(names = "--warm-up", paramLabel = "N", description = "Others first (${DEFAULT-VALUE}).")
  private int warming = 12;

  @Option(names = "--seed", paramLabel = "N", description = "Of the sample (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--heap", paramLabel = "SIZE", description = "-Xmx of each (${DEFAULT-VALUE}).")
  private String heap = "10g";

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Contestants (all of them).")
  private List<String> only = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Write the table, tabbed, too.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Sample sample =
        Sample.of(ReportReader.read(paths, System.in).reports(), reports, warming, seed);
    if (sample.timed().isEmpty()) {
      System.err.println("readout-bench: no report could be read");
      return 2;
    }
    long tokens = tokens(sample.timed());
    PeersTable table = new PeersTable(sample.timed().size(), tokens);
    Path folder = Files.createTempDirectory("readout-bench");
    try {
      Path warm = folder.resolve("warm.jsonl");
      Path timed = folder.resolve("timed.jsonl");
      Sample.write(sample.warming(), warm);
      Sample.write(sample.timed(), timed);
      for (Contestant contestant : Contestant.all()) {
        if (only.isEmpty() || only.contains(contestant.name())) {
          System.err.println("readout-bench: " + contestant.description());
          table.add(contestant, run(contestant, warm, timed));
        }
      }
    } finally {
      for (String name : List.of("warm.jsonl", "timed.jsonl")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
    String about =
        String.format(
            "%s; %d reports, %d tokens by Readout's tokenizer, after %d others; seed %d, %d"
                + " threads, %s -Xmx%s",
            Machine.line(),
            sample.timed().size(),
            tokens,
            sample.warming().size(),
            seed,
            threads,
            FLAGS.get(0),
            heap);
    System.out.println(about + "\n\n" + table.table().markdown());
    if (out != null) {
      Files.writeString(out, "# " + about + "\n" + table.table().tabbed());
    }
    return 0;
  }

  private Optional<Outcome> run(Contestant contestant, Path warm, Path timed)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ContestantRun.class.getName());
    command.addAll(
        List.of(contestant.name(), warm.toString(), timed.toString(), Integer.toString(threads)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    Optional<Outcome> outcome = Outcome.in(printed);
    if (outcome.isEmpty()) {
      System.err.println("readout-bench: " + contestant.name() + " ended with " + code);
      System.err.println(printed.strip());
    }
    return outcome;
  }

  private static long tokens(List<Report> reports) {
    EnglishParser parser = EnglishParser.load();
    return reports.stream()
        .mapToLong(
            report ->
                report.paragraphs().stream()
                    .flatMap(paragraph -> ReportSentences.in(report, paragraph).stream())
                    .mapToLong(span -> parser.parse(report.body().text(), span).size())
                    .sum())
        .sum();
  }
}
