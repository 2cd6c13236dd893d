package readout.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Works on the members of groups with several threads and hands the groups on in their order, each
 * when it is done. It works ahead of the group that is due, but holds no more results than a few
 * for each thread and those of that group. Stateless.
 */
final class ReadAhead {
  private static final int AHEAD = 8;

  private ReadAhead() {}

  /** A group and the work on its members. */
  private record Begun<G, R>(G group, List<Future<R>> members) {}

  /**
   * Works on every group.
   *
   * @param groups the groups in the order in which they are handed on
   * @param members the members of a group
   * @param threads how many members are worked on at a time; at least one is
   * @param work the work on a member, which several threads do at once
   * @param due takes each group with the results for its members, in the members' order
   * @throws IllegalStateException where the work throws, or the thread that waits is interrupted
   */
  static <G, M, R> void each(
      List<G> groups,
      Function<G, List<M>> members,
      int threads,
      Function<M, R> work,
      BiConsumer<G, List<R>> due) {
    int most = Math.max(1, threads);
    ExecutorService workers = Executors.newFixedThreadPool(most);
    try {
      Deque<Begun<G, R>> begun = new ArrayDeque<>();
      int waiting = 0;
      Iterator<G> next = groups.iterator();
      while (next.hasNext() || !begun.isEmpty()) {
        while (next.hasNext() && (begun.isEmpty() || waiting < most * AHEAD)) {
          G group = next.next();
          List<Future<R>> results = new ArrayList<>();
          for (M member : members.apply(group)) {
            results.add(workers.submit(() -> work.apply(member)));
          }
          waiting += results.size();
          begun.addLast(new Begun<>(group, results));
        }
        Begun<G, R> first = begun.removeFirst();
        waiting -= first.members().size();
        List<R> done = new ArrayList<>();
        for (Future<R> result : first.members()) {
          done.add(result.get());
        }
        due.accept(first.group(), done);
      }
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
