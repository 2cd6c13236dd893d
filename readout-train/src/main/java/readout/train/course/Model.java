package readout.train.course;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import readout.train.encoder.BertEncoder;
import readout.train.encoder.Parameters;

/**
 * The encoder that all tasks share, and the weights of their heads.
 *
 * @param encoder the encoder over the weights
 * @param parameters all weights
 */
public record Model(BertEncoder encoder, Parameters parameters) {
  /** What a head says of the encoder's vectors: [batch * pieces, columns]. */
  public NDArray columns(Windows windows, String head, float drop) {
    return columns(hidden(windows, drop), head);
  }

  /** What a head says of these vectors: [batch * pieces, columns]. */
  public NDArray columns(NDArray hidden, String head) {
    return encoder.linear(hidden, head);
  }

  /** The encoder's vectors as heads see them: [batch * pieces, width]. */
  public NDArray hidden(Windows windows, float drop) {
    return BertEncoder.dropped(
        encoder.forward(windows.ids(), windows.shapes(), windows.mask(), drop), drop);
  }

  /**
   * Windows side by side, filled up to the longest.
   *
   * @param ids [batch, pieces]
   * @param shapes [batch, pieces]
   * @param mask [batch, pieces], 1 where there is a piece
   */
  public record Windows(NDArray ids, NDArray shapes, NDArray mask) {
    /** The arrays of framed windows. */
    public static Windows of(long[][] ids, long[][] shapes, NDManager manager) {
      int longest = 0;
      for (long[] row : ids) {
        longest = Math.max(longest, row.length);
      }
      long[] allIds = new long[ids.length * longest];
      long[] allShapes = new long[ids.length * longest];
      float[] mask = new float[ids.length * longest];
      for (int row = 0; row < ids.length; row++) {
        System.arraycopy(ids[row], 0, allIds, row * longest, ids[row].length);
        System.arraycopy(shapes[row], 0, allShapes, row * longest, ids[row].length);
        Arrays.fill(mask, row * longest, row * longest + ids[row].length, 1);
      }
      Shape shape = new Shape(ids.length, longest);
      return new Windows(
          manager.create(allIds, shape),
          manager.create(allShapes, shape),
          manager.create(mask, shape));
    }

    /** How many pieces each row has room for. */
    public int length() {
      return (int) ids.getShape().get(1);
    }
  }
}
