package readout.model;

import java.util.Arrays;
import java.util.List;

/**
 * A text read out of a source, with the way back: every unit of the text knows the units of the
 * source it came from. The source is the truth; the text is what the stages read (after OpenNLP's
 * class of the same name). Immutable and thread-safe.
 */
public final class AlignedText {
  private final String source;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private AlignedText(String source, String text, int[] starts, int[] ends) {
    this.source = source;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** A text that is its own source. */
  public static AlignedText identity(String source) {
    return new AlignedText(source, source, new int[0], new int[0]);
  }

  /** A text to be built piece by piece from the source, in any order of the source. */
  public static Builder from(String source) {
    return new Builder(source);
  }

  /** The text that the stages read. */
  public String text() {
    return text;
  }

  /** The untouched source. */
  public String source() {
    return source;
  }

  /** Whether the text is its own source, unit by unit. */
  public boolean isIdentity() {
    return starts.length == 0;
  }

  /**
   * The span of the source that a span of the text came from. An empty span maps to an empty span.
   *
   * @throws IndexOutOfBoundsException where the span lies outside the text
   */
  public Span toSource(Span span) {
    if (span.end() > text.length()) {
      throw new IndexOutOfBoundsException(span + " outside a text of " + text.length());
    }
    if (starts.length == 0) {
      return span;
    }
    if (span.length() == 0) {
      int at = span.start() < starts.length ? starts[span.start()] : source.length();
      return new Span(at, at);
    }
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int i = span.start(); i < span.end(); i++) {
      from = Math.min(from, starts[i]);
      to = Math.max(to, ends[i]);
    }
    return new Span(from, to);
  }

  /**
   * The span of the text that stands for a span of the source: the units that came from inside it.
   * Empty, at the place, where none did.
   */
  public Span fromSource(Span span) {
    if (starts.length == 0) {
      return new Span(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }
    int from = -1;
    int to = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends[i] <= span.start()) {
        before = i + 1;
      }
      if (starts[i] < span.end() && ends[i] > span.start()) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return from < 0 ? new Span(before, before) : new Span(from, to);
  }

  /**
   * This text with some of its pieces written in another way; what they came from stays known.
   *
   * @param pieces places of this text, sorted, none empty and none overlapping another
   * @param replacement what stands for each of them
   */
  public AlignedText replacing(List<Span> pieces, String replacement) {
    Builder builder = from(source);
    int at = 0;
    for (Span piece : pieces) {
      take(builder, at, piece.start());
      Span origin = toSource(piece);
      builder.replace(replacement, origin.start(), origin.end());
      at = piece.end();
    }
    take(builder, at, text.length());
    return builder.build();
  }

  private void take(Builder builder, int start, int end) {
    for (int i = start; i < end; i++) {
      Span origin = toSource(new Span(i, i + 1));
      builder.replace(String.valueOf(text.charAt(i)), origin.start(), origin.end());
    }
  }

  /** Collects the pieces of an aligned text. Not thread-safe. */
  public static final class Builder {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private Builder(String source) {
      this.source = source;
    }

    /** Copies a slice of the source. */
    public Builder copy(int start, int end) {
      text.append(source, start, Math.max(start, end));
      grow();
      for (int i = start, at = text.length() - (end - start); i < end; i++, at++) {
        starts[at] = i;
        ends[at] = i + 1;
      }
      return this;
    }

    /**
     * Adds text that stands for a slice of the source: an entity, a joined hyphen, a line break put
     * for a tag.
     */
    public Builder replace(String replacement, int start, int end) {
      int from = text.length();
      text.append(replacement);
      grow();
      Arrays.fill(starts, from, text.length(), start);
      Arrays.fill(ends, from, text.length(), end);
      return this;
    }

    /** Makes room for the origins of all units of the text. */
    private void grow() {
      if (text.length() > starts.length) {
        int room = Math.max(text.length(), starts.length + (starts.length >> 1));
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
      }
    }

    /** The number of units so far. */
    public int length() {
      return text.length();
    }

    /** The finished text. */
    public AlignedText build() {
      int length = text.length();
      if (length == 0) {
        return new AlignedText(source, "", new int[1], new int[1]);
      }
      return new AlignedText(
          source, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
