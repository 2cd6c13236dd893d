package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code start}: how long a user waits, from the command to its end. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "From the command to its end: the help, one report, the example.")
final class StartCommand implements Callable<Integer> {
  private static final double SECOND = 1e9;

  @Option(names = "--runs", paramLabel = "N", description = "Runs each (${DEFAULT-VALUE}).")
  private int runs = 7;

  @Option(names = "--root", required = true, hidden = true)
  private Path root = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path example = root.resolve("example");
    Path one;
    try (Stream<Path> files = Files.list(example)) {
      one = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
    Table table = new Table("command", "median, s", "least", "most");
    row(table, "--help");
    row(table, "brief", one.toString());
    row(table, "brief", example.toString());
    System.out.println(Machine.line() + "; " + runs + " runs each\n\n" + table.markdown());
    return 0;
  }

  private void row(Table table, String... arguments) throws IOException, InterruptedException {
    double[] seconds = new double[Math.max(1, runs)];
    run(arguments); // builds what is missing, and fills the disk's cache
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = run(arguments);
    }
    double[] sorted = seconds.clone();
    java.util.Arrays.sort(sorted);
    table.row(
        "`./readout " + String.join(" ", arguments).replace(root + "/", "") + "`",
        String.format(Locale.ROOT, "%.2f", Median.of(seconds)),
        String.format(Locale.ROOT, "%.2f", sorted[0]),
        String.format(Locale.ROOT, "%.2f", sorted[sorted.length - 1]));
  }

  private double run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(root.resolve("readout").toString()));
    command.addAll(List.of(arguments));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + code);
    }
    return (System.nanoTime() - start) / SECOND;
  }
}
