package readout.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.read.input.Unreadable;
import readout.train.encoder.Base;
import readout.train.events.Folds;

/** {@code readout-train plover}: how well types of events are told that were not learnt from. */
@Command(
    name = "plover",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Learns the types of events fold by fold, and measures on the fold left out.")
public final class TrainPlover implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "Holds plv_train.tsv.")
  private Path data = Path.of("");

  @Option(names = "--folds", defaultValue = "5", description = "Default: ${DEFAULT-VALUE}.")
  private int folds;

  @Option(names = "--only", defaultValue = "0", description = "Only so many folds; 0: all.")
  private int only;

  @Option(names = "--epochs", defaultValue = "10", description = "Default: ${DEFAULT-VALUE}.")
  private int epochs;

  @Option(names = "--batch", defaultValue = "8", description = "Default: ${DEFAULT-VALUE}.")
  private int batch;

  @Option(names = "--rate", defaultValue = "1e-4", description = "Default: ${DEFAULT-VALUE}.")
  private double rate;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    try {
      Folds measured = new Folds(Base.MINILM, folds, epochs, batch, rate, seed);
      System.out.println(measured.run(data, only == 0 ? folds : only, System.out));
    } catch (Unreadable refused) {
      System.err.println("readout-train: " + refused.why() + "; " + refused.help());
      return 1;
    }
    return 0;
  }
}
