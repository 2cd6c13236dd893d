package readout.train.course;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/**
 * One window in which some words have an answer each, one of a few classes.
 *
 * @param ids the pieces, framed
 * @param shapes how their words are written
 * @param answers for each piece, the frame too, its class; {@link #NONE} where none is asked for
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record WordExample(long[] ids, long[] shapes, int[] answers) {
  /** No answer: only the first piece of a word may have one. */
  public static final int NONE = -1;

  /** The number of pieces, the frame counted. */
  public int length() {
    return ids.length;
  }

  /**
   * What is learnt from some windows at once: the mean surprise at the answers.
   *
   * @param head the layer that has a column for each class
   * @param classes the number of classes
   * @param weight how much it counts beside other tasks
   */
  public static Lesson lesson(List<WordExample> examples, String head, int classes, float weight) {
    return (model, drop, scratch) -> {
      Model.Windows windows =
          Model.Windows.of(
              examples.stream().map(WordExample::ids).toArray(long[][]::new),
              examples.stream().map(WordExample::shapes).toArray(long[][]::new),
              scratch);
      int length = windows.length();
      float[] answers = new float[examples.size() * length * classes];
      int words = 0;
      for (int row = 0; row < examples.size(); row++) {
        int[] own = examples.get(row).answers();
        for (int place = 0; place < own.length; place++) {
          if (own[place] != NONE) {
            answers[(row * length + place) * classes + own[place]] = 1;
            words++;
          }
        }
      }
      NDArray right = scratch.create(answers, new Shape((long) examples.size() * length, classes));
      return model
          .columns(windows, head, drop)
          .logSoftmax(-1)
          .mul(right)
          .sum()
          .mul(scratch.create(-weight / Math.max(1, words)));
    };
  }
}
