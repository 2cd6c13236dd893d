package readout.bench;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import readout.model.Report;

/** Something that reads reports and is measured. Those of other modules are services. */
public interface Contestant {
  /** The name by which a run asks for it. */
  String name();

  /** What it does, in a few words, with its version. */
  String description();

  /**
   * Loads what it needs; called once, before the first reading.
   *
   * @throws IOException if something is missing
   */
  void load() throws IOException;

  /**
   * Reads reports.
   *
   * @param threads how many are read at a time
   */
  void read(List<Report> reports, int threads) throws IOException;

  /** All that are on the class path: Readout's own first, then the others by name. */
  static List<Contestant> all() {
    return Stream.concat(
            Stream.of(
                ReadoutContestant.WHOLE, ReadoutContestant.RULES, EncoderContestant.ALL_HEADS),
            ServiceLoader.load(Contestant.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Contestant::name)))
        .toList();
  }
}
