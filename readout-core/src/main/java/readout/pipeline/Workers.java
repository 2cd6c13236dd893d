package readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<Future<R>> results = new ArrayList<>();
      for (T item : items) {
        results.add(workers.submit(() -> work.apply(item)));
      }
      List<R> done = new ArrayList<>();
      for (Future<R> result : results) {
        done.add(result.get());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }
}
