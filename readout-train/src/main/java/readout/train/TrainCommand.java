package readout.train;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code readout-train}: one subcommand for each model. */
@Command(
    name = "readout-train",
    mixinStandardHelpOptions = true,
    description = "Trains Readout's models.",
    subcommands = {TrainEncoder.class, TrainPlover.class, TellPairs.class, TellMentions.class})
public final class TrainCommand {
  private TrainCommand() {}

  /** Runs the command line and exits with its status. */
  public static void main(String... arguments) {
    System.setProperty("ai.djl.offline", "true");
    System.exit(new CommandLine(new TrainCommand()).execute(arguments));
  }
}
