package readout.read;

/**
 * Something that could not be read.
 *
 * @param file the path as given, with {@code :n} for a line of it
 * @param cause what is wrong, in a few words
 * @param help what would help, in a few words
 */
public record Refusal(String file, String cause, String help) {
  /** The refusal in one line. */
  public String line() {
    return file + ": " + cause + "; " + help;
  }
}
