package readout.train.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Puts examples together that are learnt from at once. Stateless. */
public final class Batches {
  private Batches() {}

  /**
   * Examples in the order that chance gives them, but beside others that are about as long, so that
   * little is filled up.
   *
   * @param length how long an example is
   * @param step lengths that differ by less count as the same
   * @param size the most examples of a batch
   */
  public static <T> List<List<T>> of(
      List<T> examples, ToIntFunction<T> length, int step, int size, Random random) {
    List<T> drawn = new ArrayList<>(examples);
    Collections.shuffle(drawn, random);
    // the sort is stable
    drawn.sort(Comparator.comparingInt(example -> length.applyAsInt(example) / step));
    List<List<T>> batches = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i += size) {
      batches.add(List.copyOf(drawn.subList(i, Math.min(drawn.size(), i + size))));
    }
    return batches;
  }
}
