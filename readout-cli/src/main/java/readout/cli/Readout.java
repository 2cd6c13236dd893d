package readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The front door of the command line. */
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    version = "readout 0.1.0",
    description = "Reads the reports of a developing story and keeps one record of it.",
    subcommands = {BriefCommand.class, ExplainCommand.class, EvalCommand.class},
    footer = {"", "Start with: readout brief FOLDER"})
public final class Readout implements Runnable {
  /** Everything was read. */
  public static final int OK = 0;

  /** Something given could not be read; the rest was. */
  public static final int PARTLY = 1;

  /** The command line is wrong, or nothing given could be read. */
  public static final int FAILED = 2;

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Readout()).execute(arguments));
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(System.out);
    }
  }
}
