package readout.train.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import readout.read.plover.MarkedPair;

/** Marked sentences cut into shares of about one size; no sentence is in two. Immutable. */
final class Shares {
  private final List<MarkedPair> pairs;
  private final Map<String, Integer> shares = new HashMap<>();

  /**
   * Cuts by chance.
   *
   * @param count the number of shares
   */
  Shares(List<MarkedPair> pairs, int count, long seed) {
    this.pairs = List.copyOf(pairs);
    List<String> sentences =
        new ArrayList<>(new TreeSet<>(pairs.stream().map(MarkedPair::text).toList()));
    Collections.shuffle(sentences, new Random(seed));
    for (int i = 0; i < sentences.size(); i++) {
      shares.put(sentences.get(i), i % count);
    }
  }

  /** What is in the share. */
  List<MarkedPair> in(int share) {
    return pairs.stream().filter(pair -> shares.getOrDefault(pair.text(), 0) == share).toList();
  }

  /** What is in all the others. */
  List<MarkedPair> outside(int share) {
    return pairs.stream().filter(pair -> shares.getOrDefault(pair.text(), 0) != share).toList();
  }
}
