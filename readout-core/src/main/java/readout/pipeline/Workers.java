package readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Does the same work on each item of a list, several at a time. Stateless. */
public final class Workers {
  private Workers() {}

  /**
   * What the work makes of each item, in the order of the items, whichever is done first.
   *
   * @param items what to work on
   * @param threads how many are worked on at a time; at least one is
   * @param work the work, which several threads do at once
   * @throws IllegalStateException where the work throws, or the thread that waits is interrupted
   */
  public static <T, R> List<R> each(List<T> items, int threads, Function<T, R> work) {
    List<R> done = new ArrayList<>();
    ReadAhead.each(
        List.of(items), Function.identity(), threads, work, (all, results) -> done.addAll(results));
    return done;
  }
}
