package readout.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a contestant's run took.
 *
 * @param load seconds to load
 * @param read seconds to read the timed reports
 * @param resident peak of resident memory in bytes; 0 where it cannot be told
 * @param heap peak of the heap in bytes
 */
record Outcome(double load, double read, long resident, long heap) {
  private static final String MARK = "outcome";

  /** The outcome in one line. */
  String line() {
    return String.format(Locale.ROOT, "%s\t%.6f\t%.6f\t%d\t%d", MARK, load, read, resident, heap);
  }

  /** The outcome among the lines that a run printed; empty where it has none. */
  static Optional<Outcome> in(String printed) {
    return Arrays.stream(printed.split("\n"))
        .map(line -> line.split("\t"))
        .filter(parts -> parts[0].equals(MARK) && parts.length == 5)
        .map(
            parts ->
                new Outcome(
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Long.parseLong(parts[3]),
                    Long.parseLong(parts[4])))
        .findFirst();
  }
}
