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

  /** The document was cut off, or its bytes make no sense. */
  public static Unreadable damaged() {
    return new Unreadable("it is broken off or damaged", "fetch it again");
  }

  /** The document holds no characters in any charset, and has no form that is known. */
  public static Unreadable notText() {
    return new Unreadable("it is not text", "give text, HTML, PDF, DOCX, mail or records");
  }

  /**
   * The document becomes more than it may when it is unpacked.
   *
   * @param instead what could be given in its place
   */
  public static Unreadable bomb(Limits limits, String instead) {
    return new Unreadable(
        "it expands more than " + limits.ratio() + " times, as a bomb does",
        instead + ", or allow more with --max-ratio");
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
