package readout.read.pdf;

/**
 * Letters without a blank between them, on one line. Immutable.
 *
 * @param raised whether it is the mark of a footnote, small and raised at the end of another word
 */
record Word(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    boolean raised) {
  float width() {
    return right - left;
  }
}
