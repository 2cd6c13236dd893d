package readout.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pairs of sentences of different reports that share runs of words. A sentence is paired with
 * the few earlier ones it shares most with, so that the work grows with the number of sentences.
 */
final class PassagePairs {
  private static final int PARTNERS = 32;
  private static final int COMMON_SHINGLE = 512;

  private PassagePairs() {}

  /** A pair, the one of the earlier report first. */
  record Pair(Passage first, Passage second) {}

  /** The pairs among passages given in order of publication and place. */
  static List<Pair> of(List<Passage> passages) {
    Map<String, List<Integer>> holders = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int place = 0; place < passages.size(); place++) {
      Passage second = passages.get(place);
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String shingle : second.shingles()) {
        List<Integer> known = holders.computeIfAbsent(shingle, absent -> new ArrayList<>());
        for (int first : known) {
          if (passages.get(first).report() != second.report()) {
            shared.merge(first, 1, Integer::sum);
          }
        }
        if (known.size() < COMMON_SHINGLE) {
          known.add(place);
        }
      }
      // Equal counts stay in order of publication: the earliest printing is kept.
      shared.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .limit(PARTNERS)
          .forEach(entry -> pairs.add(new Pair(passages.get(entry.getKey()), second)));
    }
    return pairs;
  }
}
