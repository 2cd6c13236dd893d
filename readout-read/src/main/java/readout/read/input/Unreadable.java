package readout.read.input;

import java.io.IOException;

/**
 * A document that is not read, for a cause that the user can act on. It is an {@link IOException}
 * so that it passes through streams.
 */
public final class Unreadable extends IOException {
  private static final long serialVersionUID = 1L;

  private final String cause;
  private final String help;

  /**
   * Says why.
   *
   * @param cause what is wrong, in a few words that go after the file's name and a colon
   * @param help what would help, in a few words
   */
  public Unreadable(String cause, String help) {
    super(cause + "; " + help);
    this.cause = cause;
    this.help = help;
  }

  /** What is wrong. */
  public String why() {
    return cause;
  }

  /** What would help. */
  public String help() {
    return help;
  }
}
