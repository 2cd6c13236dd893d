package readout.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import readout.model.Report;

/**
 * Finds sets that resemble each other without comparing all pairs (Broder 1997): the least hash of
 * two sets is the same with the chance that they resemble each other. Texts that agree in a whole
 * band of such hashes are compared in full.
 */
final class MinHash {
  private static final int BANDS = 16;
  private static final int ROWS = 4;
  private static final double DUPLICATE = 0.7;

  private MinHash() {}

  /** The ids of reports that are the same text, as sorted sets of at least two. */
  static List<List<String>> duplicates(List<Report> reports) {
    List<Shingles> shingles = reports.stream().map(Shingles::of).toList();
    int[] leader = IntStream.range(0, reports.size()).toArray();
    Map<Long, List<Integer>> buckets = new HashMap<>();
    for (int place = 0; place < leader.length; place++) {
      for (long band : bands(shingles.get(place).hashes())) {
        List<Integer> bucket = buckets.computeIfAbsent(band, absent -> new ArrayList<>());
        if (!joins(bucket, place, shingles, leader)) {
          bucket.add(place);
        }
      }
    }
    Map<Integer, List<String>> sets = new TreeMap<>();
    for (int place = 0; place < leader.length; place++) {
      sets.computeIfAbsent(root(leader, place), absent -> new ArrayList<>())
          .add(reports.get(place).id());
    }
    return sets.values().stream()
        .filter(set -> set.size() > 1)
        .map(set -> set.stream().sorted().toList())
        .sorted(Comparator.comparing((List<String> set) -> set.get(0)))
        .toList();
  }

  // Whoever joins a member of the bucket need not stand in it: a text printed a thousand times is
  // compared with its first printing only.
  private static boolean joins(
      List<Integer> bucket, int place, List<Shingles> shingles, int[] leader) {
    for (int other : bucket) {
      boolean joined = root(leader, other) == root(leader, place);
      if (joined || shingles.get(other).resemblance(shingles.get(place)) >= DUPLICATE) {
        int one = root(leader, other);
        int two = root(leader, place);
        leader[Math.max(one, two)] = Math.min(one, two);
        return true;
      }
    }
    return false;
  }

  private static int root(int[] leader, int place) {
    int at = place;
    while (leader[at] != at) {
      at = leader[at];
    }
    return at;
  }

  private static long[] bands(long[] hashes) {
    if (hashes.length == 0) {
      return hashes;
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long value = band;
      for (int row = 0; row < ROWS; row++) {
        long seed = Shingles.mix((long) band * ROWS + row + 1);
        long least = Long.MAX_VALUE;
        for (long hash : hashes) {
          least = Math.min(least, Shingles.mix(hash ^ seed));
        }
        value = Shingles.mix(value ^ least);
      }
      bands[band] = value;
    }
    return bands;
  }
}
