package readout.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.model.Report;
import readout.read.ReportReader;

/** {@code readers}: how fast each form becomes reports. */
@Command(
    name = "readers",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "How fast the same reports are read as text, as HTML and as records.")
final class ReadersCommand implements Callable<Integer> {
  private static final double SECOND = 1e9;
  private static final double MEGA = 1e6;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of reports.")
  private List<Path> paths = List.of();

  @Option(names = "--rounds", paramLabel = "N", description = "Timed rounds (${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Override
  public Integer call() throws IOException {
    List<Report> reports = ReportReader.read(paths, System.in).reports();
    if (reports.isEmpty()) {
      System.err.println("readout-bench: no report could be read");
      return 2;
    }
    Table table = new Table("form", "reports/s", "MB/s", "MB", "reports");
    row(table, "text", reports, Forms::text);
    row(table, "HTML", reports, Forms::html);
    row(table, "JSON, a record a line", reports, Forms::records);
    System.out.println(
        Machine.line() + "; median of " + rounds + " rounds after one, one thread\n");
    System.out.println(table.markdown());
    return 0;
  }

  private void row(Table table, String name, List<Report> reports, Forms.Writer form)
      throws IOException {
    Path folder = Files.createTempDirectory("readout-bench");
    try {
      form.write(reports, folder);
      double size = size(folder) / MEGA;
      int read = reports(folder);
      double[] seconds = new double[Math.max(1, rounds)];
      for (int i = 0; i < seconds.length; i++) {
        long start = System.nanoTime();
        reports(folder);
        seconds[i] = (System.nanoTime() - start) / SECOND;
      }
      double median = Median.of(seconds);
      table.row(
          name,
          String.format(Locale.ROOT, "%.0f", read / median),
          String.format(Locale.ROOT, "%.1f", size / median),
          String.format(Locale.ROOT, "%.2f", size),
          Integer.toString(read));
    } finally {
      delete(folder);
    }
  }

  private static int reports(Path folder) {
    return ReportReader.read(List.of(folder), InputStream.nullInputStream()).reports().size();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
