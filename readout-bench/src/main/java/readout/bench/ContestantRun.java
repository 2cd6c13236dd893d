package readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import readout.model.Report;

/** One contestant in a process of its own, so that the peaks of memory are its own. */
final class ContestantRun {
  private static final double SECOND = 1e9;

  private ContestantRun() {}

  /**
   * Loads, warms up, reads, and prints the outcome.
   *
   * @param arguments the contestant, the file to warm up on, the file to time, the threads
   */
  public static void main(String... arguments) throws IOException {
    Contestant contestant =
        Contestant.all().stream()
            .filter(one -> one.name().equals(arguments[0]))
            .findFirst()
            .orElseThrow();
    List<Report> warming = Sample.read(Path.of(arguments[1]));
    List<Report> timed = Sample.read(Path.of(arguments[2]));
    int threads = Integer.parseInt(arguments[3]);
    long start = System.nanoTime();
    contestant.load();
    long loaded = System.nanoTime();
    contestant.read(warming, threads);
    long warmed = System.nanoTime();
    contestant.read(timed, threads);
    long read = System.nanoTime();
    Outcome outcome =
        new Outcome(
            (loaded - start) / SECOND,
            (read - warmed) / SECOND,
            Memory.resident().orElse(0),
            Memory.heap());
    System.out.println(outcome.line());
    System.exit(0);
  }
}
