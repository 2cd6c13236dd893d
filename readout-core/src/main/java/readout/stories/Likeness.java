package readout.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.stories.Gists.Gist;

/**
 * How alike two reports are in content and time. Only pairs that share a telling term are looked
 * at, and of a term found in very many reports no pairs are made, so that the work grows with the
 * number of reports and not with its square.
 */
final class Likeness {
  /** Below this a pair does not count as alike at all. */
  private static final double LEAST = 0.03;

  /** So alike that days do not matter: a reprint. */
  private static final double STRONG = 0.75;

  private static final int TELLING_TERMS = 48;
  private static final int REPRINT_TERMS = 16;
  private static final int COMMON_TERM = 1_000;
  private static final int LONGEST_GAP = 8;
  private static final double GAP_WIDTH = 4;

  private Likeness() {}

  /**
   * A pair of reports.
   *
   * @param first the lower place in the list
   * @param second the higher place
   * @param value how alike they are, from 0 to 1
   */
  record Pair(int first, int second, double value) {}

  /** The pairs that are alike, for reports in order of publication. */
  static List<Pair> pairs(List<Gist> reports, List<TermVector> vectors) {
    Map<Integer, List<Integer>> holders = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    int[] shared = new int[reports.size()];
    for (int second = 0; second < reports.size(); second++) {
      List<Integer> partners = new ArrayList<>();
      for (int term : vectors.get(second).heaviest(TELLING_TERMS)) {
        List<Integer> known = holders.computeIfAbsent(term, absent -> new ArrayList<>());
        // A common term still joins its latest holders: those nearest in time.
        for (int i = Math.max(0, known.size() - COMMON_TERM); i < known.size(); i++) {
          if (shared[known.get(i)]++ == 0) {
            partners.add(known.get(i));
          }
        }
        known.add(second);
      }
      for (int first : partners) {
        double value = value(reports, vectors, first, second, shared[first]);
        shared[first] = 0;
        if (value >= LEAST) {
          pairs.add(new Pair(first, second, value));
        }
      }
    }
    return pairs;
  }

  private static double value(
      List<Gist> reports, List<TermVector> vectors, int first, int second, int shared) {
    long gap =
        ReportOrder.daysBetween(
            reports.get(first).publication(), reports.get(second).publication());
    if (gap > LONGEST_GAP && shared < REPRINT_TERMS) {
      return 0;
    }
    double content = vectors.get(first).cosine(vectors.get(second));
    if (content >= STRONG) {
      return content;
    }
    double late = Math.max(0, gap - 1) / GAP_WIDTH;
    return content * StrictMath.exp(-late * late);
  }
}
