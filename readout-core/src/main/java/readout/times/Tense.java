package readout.times;

/** Which way the words around an expression look. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
