package readout.models;

import readout.model.Span;

/**
 * A text in the encoder's vocabulary: pieces of words, in order, without the marks that frame a
 * window. Immutable and thread-safe.
 */
public final class Pieces {
  private final long[] ids;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] opens;
  private final CaseShape[] shapes;

  /**
   * Pieces in order; the arrays are not copied.
   *
   * @param ids their numbers in the vocabulary
   * @param starts the unit at which each begins
   * @param ends the unit after its last
   * @param opens whether a word begins with it
   * @param shapes how its word is written
   */
  public Pieces(long[] ids, int[] starts, int[] ends, boolean[] opens, CaseShape[] shapes) {
    this.ids = ids;
    this.starts = starts;
    this.ends = ends;
    this.opens = opens;
    this.shapes = shapes;
  }

  /** The number of pieces. */
  public int size() {
    return ids.length;
  }

  /** The piece's number in the vocabulary. */
  public long id(int piece) {
    return ids[piece];
  }

  /** The UTF-16 unit of the text at which the piece begins. */
  public int start(int piece) {
    return starts[piece];
  }

  /** The UTF-16 unit after the piece's last. */
  public int end(int piece) {
    return ends[piece];
  }

  /** Whether a word, or a mark of punctuation, begins with the piece. */
  public boolean opens(int piece) {
    return opens[piece];
  }

  /** How the piece's word is written. */
  public CaseShape shape(int piece) {
    return shapes[piece];
  }

  /** The first piece that ends after the unit; {@link #size()} where none does. */
  public int at(int unit) {
    int low = 0;
    int high = ids.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > unit) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether the piece lies in the span, or shares a unit with it. */
  public boolean within(int piece, Span span) {
    return starts[piece] < span.end() && span.start() < ends[piece];
  }

  /** The units from the first piece to the end of the word that the last one belongs to. */
  public Span span(int first, int last) {
    int end = last;
    while (end + 1 < ids.length && !opens[end + 1]) {
      end++;
    }
    return new Span(starts[first], ends[end]);
  }
}
