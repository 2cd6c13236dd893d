package readout.drift;

/**
 * One step of an alignment: some words of the first text against some of the second.
 *
 * @param kind how they stand to each other
 * @param first the first word of the first text
 * @param firstEnd the word after its last
 * @param second the first word of the second text
 * @param secondEnd the word after its last
 */
record Step(Kind kind, int first, int firstEnd, int second, int secondEnd) {
  /** How words stand to each other. */
  enum Kind {
    SAME(1),
    /** Capitals, hyphens, the spelling of a country, a number in digits. */
    SPELLING(1),
    /** An abbreviation and its words. */
    EXPANSION(1),
    /** Another form of the word. */
    FORM(0.6),
    OTHER(0),
    DELETION(0),
    INSERTION(0);

    private final double share;

    Kind(double share) {
      this.share = share;
    }

    /** How much of the word is kept, from 0 to 1. */
    double share() {
      return share;
    }
  }
}
