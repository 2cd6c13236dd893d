package readout.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code readout-bench}: one subcommand for each question about costs. */
@Command(
    name = "readout-bench",
    mixinStandardHelpOptions = true,
    description = "Measures what Readout costs.",
    subcommands = {
      PeersCommand.class,
      StagesCommand.class,
      StartCommand.class,
      ReadersCommand.class
    })
public final class BenchCommand {
  private BenchCommand() {}

  /** Runs the command line and exits with its status. */
  public static void main(String... arguments) {
    System.exit(new CommandLine(new BenchCommand()).execute(arguments));
  }
}
