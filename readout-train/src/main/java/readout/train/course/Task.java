package readout.train.course;

import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Map;
import java.util.Random;
import readout.train.encoder.Parameters;

/** One thing that is learnt over the encoder that all tasks share. */
public interface Task {
  /** A word for it, which begins the names of its weights: {@code head.NAME}. */
  String name();

  /**
   * Adds weights for its heads.
   *
   * @param width the length of the encoder's vectors
   */
  void draw(Parameters parameters, long width, Random random);

  /**
   * What is learnt in an epoch, a step each, in any order. The same draws of chance give the same
   * lessons.
   */
  List<Lesson> lessons(Random random);

  /** The linear layers of its heads over the encoder's vectors, in the order of their columns. */
  List<String> layers();

  /** What the runner has to know of its other weights. */
  Map<String, String> metadata(Parameters parameters);

  /** How well the model reads texts that it does not learn from, as lines for people. */
  String measured(Model model, NDManager manager);
}
