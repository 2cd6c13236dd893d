package readout.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins what is most alike, again and again, until nothing is alike enough. Two clusters are as
 * alike as their members on average, raised by their most alike pair: so a report that tells only
 * one strand of a story still joins it, and a chain of distant reports does not grow together.
 */
final class Agglomeration {
  private static final double CLOSEST = 0.3;
  private static final Comparator<Join> BEST_FIRST =
      Comparator.comparingDouble((Join join) -> -join.value)
          .thenComparingInt(join -> join.low)
          .thenComparingInt(join -> join.high);

  private final double threshold;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<TreeMap<Integer, Link>> links = new ArrayList<>();
  private final PriorityQueue<Join> queue = new PriorityQueue<>(BEST_FIRST);

  private record Link(double sum, double best) {}

  private record Join(double value, int low, int high) {}

  private Agglomeration(int count, double threshold) {
    this.threshold = threshold;
    for (int i = 0; i < count; i++) {
      members.add(new ArrayList<>(List.of(i)));
      links.add(new TreeMap<>());
    }
  }

  /** The clusters of the places 0 to {@code count} - 1, each sorted, by first member. */
  static List<List<Integer>> clusters(
      int count, Collection<Likeness.Pair> pairs, double threshold) {
    Agglomeration all = new Agglomeration(count, threshold);
    for (Likeness.Pair pair : pairs) {
      all.put(pair.first(), pair.second(), new Link(pair.value(), pair.value()));
    }
    all.run();
    return all.members.stream()
        .filter(cluster -> !cluster.isEmpty())
        .map(cluster -> cluster.stream().sorted().toList())
        .toList();
  }

  private void run() {
    for (Join join = queue.poll(); join != null; join = queue.poll()) {
      Link link = links.get(join.low).get(join.high);
      // A join is stale when either side has grown or gone since it was put in line.
      if (link != null && value(join.low, join.high, link) == join.value) {
        merge(join.low, join.high);
      }
    }
  }

  private void merge(int low, int high) {
    members.get(low).addAll(members.get(high));
    members.get(high).clear();
    TreeMap<Integer, Link> moved = links.get(high);
    links.get(low).remove(high);
    moved.remove(low);
    moved.forEach(
        (other, link) -> {
          links.get(other).remove(high);
          Link kept = links.get(low).get(other);
          Link sum =
              kept == null ? link : new Link(kept.sum + link.sum, Math.max(kept.best, link.best));
          links.get(low).put(other, sum);
          links.get(other).put(low, sum);
        });
    moved.clear();
    links.get(low).forEach((other, link) -> offer(low, other, link));
  }

  private void put(int a, int b, Link link) {
    links.get(a).put(b, link);
    links.get(b).put(a, link);
    offer(a, b, link);
  }

  private void offer(int a, int b, Link link) {
    double value = value(a, b, link);
    if (value >= threshold) {
      queue.add(new Join(value, Math.min(a, b), Math.max(a, b)));
    }
  }

  private double value(int a, int b, Link link) {
    double count = (double) members.get(a).size() * members.get(b).size();
    return (1 - CLOSEST) * link.sum / count + CLOSEST * link.best;
  }
}
