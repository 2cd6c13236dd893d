package readout.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The largest number of pairs that can be made of two lists so that no item is in two pairs
 * (maximum bipartite matching by augmenting paths). It does not depend on the order of the lists.
 */
final class Matching {
  private static final int FREE = -1;

  private final List<List<Integer>> fitting;
  private final int[] partner;

  private Matching(List<List<Integer>> fitting, int rights) {
    this.fitting = fitting;
    this.partner = new int[rights];
    Arrays.fill(partner, FREE);
  }

  /** The number of pairs of items that fit each other. */
  static <L, R> int size(List<L> lefts, List<R> rights, BiPredicate<L, R> fits) {
    List<List<Integer>> fitting = new ArrayList<>();
    for (L left : lefts) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < rights.size(); i++) {
        if (fits.test(left, rights.get(i))) {
          places.add(i);
        }
      }
      fitting.add(places);
    }
    Matching matching = new Matching(fitting, rights.size());
    int pairs = 0;
    for (int left = 0; left < lefts.size(); left++) {
      pairs += matching.pair(left, new boolean[rights.size()]) ? 1 : 0;
    }
    return pairs;
  }

  /** Pairs the item, other items moving to another partner where that makes room. */
  private boolean pair(int left, boolean[] tried) {
    for (int right : fitting.get(left)) {
      if (!tried[right]) {
        tried[right] = true;
        if (partner[right] == FREE || pair(partner[right], tried)) {
          partner[right] = left;
          return true;
        }
      }
    }
    return false;
  }
}
