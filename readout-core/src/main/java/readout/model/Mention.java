package readout.model;

/**
 * A span that names something, as a tagger found it.
 *
 * @param span its place in the body text
 * @param text the words
 * @param type what it names
 */
public record Mention(Span span, String text, Type type) {
  /** What a mention names. */
  public enum Type {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Nationalities, religions, peoples. */
    PEOPLE,
    OTHER
  }
}
