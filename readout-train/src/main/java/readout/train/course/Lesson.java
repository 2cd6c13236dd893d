package readout.train.course;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/** What one step learns from. */
@FunctionalInterface
public interface Lesson {
  /**
   * How far the model is from the answers.
   *
   * @param drop the share of values dropped
   * @param scratch owns all arrays that are made
   */
  NDArray loss(Model model, float drop, NDManager scratch);
}
