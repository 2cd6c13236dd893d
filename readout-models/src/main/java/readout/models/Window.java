package readout.models;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/**
 * A stretch of pieces that the encoder reads at once.
 *
 * @param from the first piece
 * @param to the piece after the last
 */
public record Window(int from, int to) {
  /** The mark that opens a window, in the vocabulary of BERT. */
  public static final long OPENING = 101;

  /** The mark that closes it. */
  public static final long CLOSING = 102;

  /** The number of pieces. */
  public int length() {
    return to - from;
  }

  /** What the encoder is given: the pieces between the two marks. */
  public long[] ids(Pieces pieces) {
    long[] ids = new long[length() + 2];
    ids[0] = OPENING;
    for (int piece = from; piece < to; piece++) {
      ids[1 + piece - from] = pieces.id(piece);
    }
    ids[ids.length - 1] = CLOSING;
    return ids;
  }

  /** How the words are written, piece by piece; the marks count as small. */
  public long[] shapes(Pieces pieces) {
    long[] shapes = new long[length() + 2];
    for (int piece = from; piece < to; piece++) {
      shapes[1 + piece - from] = pieces.shape(piece).ordinal();
    }
    return shapes;
  }

  /** How far the piece is from the nearer end of the window; negative outside of it. */
  int depth(int piece) {
    return Math.min(piece - from, to - 1 - piece);
  }

  /** The number of the window in which a piece stands farthest from both ends. */
  public static int deepest(List<Window> windows, int piece) {
    int best = 0;
    for (int number = 1; number < windows.size(); number++) {
      if (windows.get(number).depth(piece) > windows.get(best).depth(piece)) {
        best = number;
      }
    }
    return best;
  }

  /**
   * Windows of whole sentences that cover all pieces, each sharing with the next what fits into the
   * overlap. A sentence that is longer than a window is cut.
   *
   * @param first the most pieces in the first window, unless its first sentence is longer
   * @param limit the most pieces in the others
   * @param overlap the most pieces that two windows share, less than the limit
   */
  public static List<Window> over(
      Pieces pieces, List<Span> sentences, int first, int limit, int overlap) {
    int[] bounds = bounds(pieces, sentences, limit - overlap);
    List<Window> windows = new ArrayList<>();
    int start = 0;
    int most = first;
    while (start < bounds.length - 1) {
      int end = start + 1;
      while (end < bounds.length - 1 && bounds[end + 1] - bounds[start] <= most) {
        end++;
      }
      windows.add(new Window(bounds[start], bounds[end]));
      if (end == bounds.length - 1) {
        break;
      }
      int next = end;
      while (next - 1 > start && bounds[end] - bounds[next - 1] <= overlap) {
        next--;
      }
      start = next;
      most = limit;
    }
    return windows;
  }

  /** The pieces at which a window may begin or end. */
  private static int[] bounds(Pieces pieces, List<Span> sentences, int longest) {
    List<Integer> bounds = new ArrayList<>();
    bounds.add(0);
    for (Span sentence : sentences) {
      add(bounds, pieces.at(sentence.start()), longest);
    }
    add(bounds, pieces.size(), longest);
    return bounds.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void add(List<Integer> bounds, int bound, int longest) {
    int last = bounds.get(bounds.size() - 1);
    while (bound - last > longest) {
      last += longest;
      bounds.add(last);
    }
    if (bound > last) {
      bounds.add(bound);
    }
  }
}
