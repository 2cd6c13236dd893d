package readout.models;

/** What the heads say of one window. Immutable and thread-safe. */
public final class WindowScores {
  // the square root of the rank, as in scaled dot products
  private static final float SCALE = (float) Math.sqrt(HeadLayout.RANK);
  private final float[] values;
  private final float[] distances;
  private final int columns;
  private final int offset;
  private final int length;

  /**
   * Looks at values and copies nothing.
   *
   * @param values rows that begin with the columns of {@link HeadLayout}
   * @param columns how many values a row has
   * @param offset the row of the window's first piece
   * @param length the number of pieces
   * @param distances {@link HeadLayout#DISTANCES} rows of one score a role
   */
  public WindowScores(float[] values, int columns, int offset, int length, float[] distances) {
    this.values = values;
    this.columns = columns;
    this.offset = offset;
    this.length = length;
    this.distances = distances;
  }

  /** The number of pieces. */
  public int length() {
    return length;
  }

  /** For each piece the scores of the tags of a cue, not normalised. */
  public float[][] cues() {
    float[][] scores = new float[length][HeadLayout.CUE_TAGS];
    for (int piece = 0; piece < length; piece++) {
      System.arraycopy(values, row(piece), scores[piece], 0, HeadLayout.CUE_TAGS);
    }
    return scores;
  }

  /**
   * For each piece the scores of its role towards a cue, not normalised.
   *
   * @param first the cue's first piece
   * @param last its last
   */
  public float[][] roles(int first, int last) {
    int roles = HeadLayout.ROLES.size();
    float[] cue = new float[roles];
    float[] vector = new float[roles * HeadLayout.RANK];
    int pieces = last - first + 1;
    for (int piece = first; piece <= last; piece++) {
      for (int i = 0; i < cue.length; i++) {
        cue[i] += values[row(piece) + HeadLayout.CUE + i] / pieces;
      }
      for (int i = 0; i < vector.length; i++) {
        vector[i] += values[row(piece) + HeadLayout.CUE_VECTORS + i] / pieces;
      }
    }
    float[][] scores = new float[length][roles];
    for (int piece = 0; piece < length; piece++) {
      int far = piece < first ? piece - first : Math.max(0, piece - last);
      int distance = HeadLayout.distance(far) * roles;
      for (int role = 0; role < roles; role++) {
        float product = 0;
        int own = row(piece) + HeadLayout.PIECE_VECTORS + role * HeadLayout.RANK;
        for (int i = 0; i < HeadLayout.RANK; i++) {
          product += values[own + i] * vector[role * HeadLayout.RANK + i];
        }
        scores[piece][role] =
            product / SCALE
                + values[row(piece) + HeadLayout.PIECE + role]
                + cue[role]
                + distances[distance + role];
      }
    }
    return scores;
  }

  private int row(int piece) {
    return (offset + piece) * columns;
  }
}
