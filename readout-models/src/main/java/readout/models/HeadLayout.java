package readout.models;

import java.util.List;

/**
 * Where in the encoder's output each head stands. For every piece the heads give scores that it
 * opens or continues a cue, and two vectors; the score that a piece has a role towards a cue is the
 * product of the piece's vector with the cue's, plus what each of them and their distance say alone
 * (a biaffine head, after Dozat and Manning, 2017).
 */
public final class HeadLayout {
  /** The tags of a cue: outside, begins, goes on. */
  public static final int CUE_TAGS = 3;

  /** The tags of a role towards a cue, in the order of the columns. */
  public static final List<String> ROLES =
      List.of("O", "B-Source", "I-Source", "B-Content", "I-Content");

  /** The length of the vectors, for one role. */
  public static final int RANK = 64;

  /** The first column of a piece's own scores for the roles. */
  public static final int PIECE = CUE_TAGS;

  /** The first column of the scores that a cue gives all its pieces. */
  public static final int CUE = PIECE + ROLES.size();

  /** The first column of a piece's vectors, role by role. */
  public static final int PIECE_VECTORS = CUE + ROLES.size();

  /** The first column of a cue's vectors, role by role. */
  public static final int CUE_VECTORS = PIECE_VECTORS + ROLES.size() * RANK;

  /** The number of columns. */
  public static final int COLUMNS = CUE_VECTORS + ROLES.size() * RANK;

  private static final int[] STEPS = {1, 2, 3, 4, 5, 8, 12, 20, 32, 64};

  /** The number of distances that are told apart. */
  public static final int DISTANCES = 2 * STEPS.length + 1;

  private HeadLayout() {}

  /**
   * The row of the table of distances.
   *
   * @param pieces how many pieces after the nearest of the cue's; negative before it
   */
  public static int distance(int pieces) {
    int row = 0;
    while (row < STEPS.length && Math.abs(pieces) >= STEPS[row]) {
      row++;
    }
    return STEPS.length + (pieces < 0 ? -row : row);
  }
}
