package readout.bench;

import java.util.Locale;
import java.util.Optional;

/** The outcomes of several contestants side by side, each also as a share of the first. */
final class PeersTable {
  private static final double GIBI = 1 << 30;
  private final Table table =
      new Table(
          "contestant",
          "what it does",
          "reports/s",
          "tokens/s",
          "of the first",
          "seconds",
          "load, s",
          "resident, GiB",
          "heap, GiB");
  private final int reports;
  private final long tokens;
  private Optional<Outcome> first = Optional.empty();

  /** A table of runs over so many reports and tokens. */
  PeersTable(int reports, long tokens) {
    this.reports = reports;
    this.tokens = tokens;
  }

  /** Adds a contestant; one whose run came to nothing is told as such. */
  void add(Contestant contestant, Optional<Outcome> run) {
    if (run.isEmpty()) {
      String none = "-";
      table.row(
          contestant.name(),
          contestant.description(),
          "failed",
          none,
          none,
          none,
          none,
          none,
          none);
      return;
    }
    Outcome outcome = run.orElseThrow();
    Outcome base = first.orElse(outcome);
    first = Optional.of(base);
    table.row(
        contestant.name(),
        contestant.description(),
        figure("%.2f", reports / outcome.read()),
        figure("%.0f", tokens / outcome.read()),
        figure("%.2f", base.read() / outcome.read()),
        figure("%.1f", outcome.read()),
        figure("%.1f", outcome.load()),
        figure("%.2f", outcome.resident() / GIBI),
        figure("%.2f", outcome.heap() / GIBI));
  }

  /** The table so far. */
  Table table() {
    return table;
  }

  private static String figure(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
