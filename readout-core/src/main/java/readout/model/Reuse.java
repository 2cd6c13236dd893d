package readout.model;

/**
 * Text that two reports share.
 *
 * @param kind how much of it, and how
 * @param first where it stands in the report that is taken to have it first
 * @param second where it stands in the other
 * @param score the share of words in common, from 0 to 1
 */
public record Reuse(Kind kind, Evidence first, Evidence second, double score) {
  /** The ways text is shared. */
  public enum Kind {
    /** Word for word, spelling and quotation marks aside. */
    VERBATIM,
    /** Nearly word for word. */
    NEAR_DUPLICATE,
    /** The same matter in other words. */
    REWORDED
  }
}
