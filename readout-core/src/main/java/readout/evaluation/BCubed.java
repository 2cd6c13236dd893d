package readout.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How well a clustering agrees with a gold clustering, item by item: BCubed precision and recall
 * (Bagga and Baldwin 1998; Amigó, Gonzalo, Artiles and Verdejo, "A comparison of extrinsic
 * clustering evaluation metrics", Information Retrieval 12, 2009).
 *
 * @param precision the share of an item's cluster that is of the item's gold class, averaged over
 *     the items, from 0 to 1
 * @param recall the share of an item's gold class that is in the item's cluster, averaged likewise
 */
public record BCubed(double precision, double recall) {
  /**
   * Scores a clustering of the items that the gold knows.
   *
   * @param clusters the cluster of each item; items the gold does not know are ignored, items
   *     missing here count as clusters of their own
   * @param gold the class of each item
   * @return precision and recall; both 1 where there is nothing to score
   */
  public static <K> BCubed of(Map<K, ?> clusters, Map<K, ?> gold) {
    if (gold.isEmpty()) {
      return new BCubed(1, 1);
    }
    Map<Object, Integer> clusterSizes = new HashMap<>();
    Map<Object, Integer> goldSizes = new HashMap<>();
    Map<Shared, Integer> shared = new HashMap<>();
    gold.forEach(
        (item, goldClass) -> {
          Object cluster = cluster(clusters, item);
          clusterSizes.merge(cluster, 1, Integer::sum);
          goldSizes.merge(goldClass, 1, Integer::sum);
          shared.merge(new Shared(cluster, goldClass), 1, Integer::sum);
        });
    // Items of one cell score alike, so the cells are summed, in whole numbers first.
    double precision = 0;
    double recall = 0;
    double[] terms = new double[shared.size()];
    double[] others = new double[shared.size()];
    int at = 0;
    for (Map.Entry<Shared, Integer> cell : shared.entrySet()) {
      double square = (double) cell.getValue() * cell.getValue();
      terms[at] = square / Objects.requireNonNull(clusterSizes.get(cell.getKey().cluster()));
      others[at++] = square / Objects.requireNonNull(goldSizes.get(cell.getKey().goldClass()));
    }
    // Sorted, so that the last digit does not depend on the order of a hash table.
    Arrays.sort(terms);
    Arrays.sort(others);
    for (int i = 0; i < at; i++) {
      precision += terms[i];
      recall += others[i];
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  /** The harmonic mean of precision and recall; 0 where both are 0. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static <K> Object cluster(Map<K, ?> clusters, K item) {
    Object cluster = clusters.get(item);
    return cluster == null ? new Alone(item) : cluster;
  }

  private record Shared(Object cluster, Object goldClass) {}

  private record Alone(Object item) {}
}
