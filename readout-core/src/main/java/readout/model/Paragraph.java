package readout.model;

/**
 * A block of a report's body.
 *
 * @param span its place in the body text
 * @param kind what the block is
 */
public record Paragraph(Span span, Kind kind) {
  /** What a block is. Only {@link #PROSE} is read for facts. */
  public enum Kind {
    /** The report's own title. */
    HEADLINE,
    /** Running text. */
    PROSE,
    /**
     * Captions, links to other stories, credits, copyright lines: on the page, not of the story.
     */
    FURNITURE
  }
}
