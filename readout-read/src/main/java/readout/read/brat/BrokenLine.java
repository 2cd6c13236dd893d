package readout.read.brat;

/** A line of annotations that says nothing that can be read. */
final class BrokenLine extends Exception {
  private static final long serialVersionUID = 1L;

  private final int number;
  private final String cause;

  /** The number counts from 1; the cause is a few words. */
  BrokenLine(int number, String cause) {
    super("line " + number + ": " + cause);
    this.number = number;
    this.cause = cause;
  }

  int number() {
    return number;
  }

  String what() {
    return cause;
  }
}
