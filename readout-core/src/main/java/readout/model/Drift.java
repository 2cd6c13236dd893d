package readout.model;

import java.util.List;

/**
 * The word-level difference between two printings of one statement.
 *
 * @param first the id of the statement's entry that was printed first
 * @param second the id of the other statement's entry
 * @param firstWords where the aligned words stand in the first report
 * @param secondWords where they stand in the second
 * @param edits what differs, in order of the first printing; empty where only marks differ
 */
public record Drift(
    String first, String second, Evidence firstWords, Evidence secondWords, List<Edit> edits) {
  /** Copies the list. */
  public Drift {
    edits = List.copyOf(edits);
  }

  /**
   * One difference.
   *
   * @param kind what happened to the words
   * @param before the words of the first printing; empty for an insertion
   * @param after the words of the second printing; empty for what it leaves out
   * @param bearing whether a negation, number, modal or name is touched
   */
  public record Edit(Kind kind, String before, String after, boolean bearing) {}

  /** What can happen to words between printings. */
  public enum Kind {
    /** One printing starts later or ends sooner. */
    TRUNCATION,
    /** The second printing has more. */
    INSERTION,
    /** The second printing leaves words out. */
    DELETION,
    /** Words put for others. */
    SUBSTITUTION,
    /** Round for square brackets, names spelt out in them. */
    BRACKETS,
    /** Spelling, capitals, hyphens. */
    SPELLING
  }
}
