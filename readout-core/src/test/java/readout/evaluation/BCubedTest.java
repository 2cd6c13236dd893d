package readout.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BCubedTest {
  private static final double EXACT = 1e-12;

  @Test
  void agreementIsOne() {
    Map<String, Integer> gold = Map.of("a", 1, "b", 1, "c", 2);
    BCubed score = BCubed.of(Map.of("a", "x", "b", "x", "c", "y"), gold);
    assertEquals(new BCubed(1, 1), score);
    assertEquals(1, score.f1(), EXACT);
  }

  @Test
  void oneClusterForAllCostsPrecision() {
    Map<String, Integer> gold = Map.of("a", 1, "b", 1, "c", 2, "d", 2);
    BCubed score = BCubed.of(Map.of("a", 0, "b", 0, "c", 0, "d", 0), gold);
    assertEquals(0.5, score.precision(), EXACT);
    assertEquals(1, score.recall(), EXACT);
    assertEquals(2.0 / 3, score.f1(), EXACT);
  }

  @Test
  void itemsLeftOutAreClustersOfTheirOwn() {
    Map<String, Integer> gold = Map.of("a", 1, "b", 1, "c", 2, "d", 2);
    BCubed score = BCubed.of(Map.of(), gold);
    assertEquals(1, score.precision(), EXACT);
    assertEquals(0.5, score.recall(), EXACT);
  }

  @Test
  void unevenClustersAreScoredItemByItem() {
    // One cluster of three with an intruder, and the fourth of the class elsewhere.
    Map<String, String> gold = Map.of("a", "p", "b", "p", "c", "p", "d", "p", "e", "q");
    Map<String, Integer> clusters = Map.of("a", 1, "b", 1, "c", 1, "e", 1, "d", 2);
    BCubed score = BCubed.of(clusters, gold);
    assertEquals((3 * 0.75 + 1 + 0.25) / 5, score.precision(), EXACT);
    assertEquals((3 * 0.75 + 0.25 + 1) / 5, score.recall(), EXACT);
  }

  @Test
  void itemsTheGoldDoesNotKnowAreIgnored() {
    BCubed score = BCubed.of(Map.of("a", 1, "b", 1, "stranger", 1), Map.of("a", 1, "b", 1));
    assertEquals(new BCubed(1, 1), score);
  }

  @Test
  void nothingToScoreIsAgreement() {
    assertEquals(1, BCubed.of(Map.of("a", 1), Map.of()).f1(), EXACT);
  }

  @Test
  void precisionAndRecallSwapWithTheirSides() {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      Map<Integer, Integer> one = new HashMap<>();
      Map<Integer, Integer> other = new HashMap<>();
      for (int item = random.nextInt(30); item >= 0; item--) {
        one.put(item, random.nextInt(5));
        other.put(item, random.nextInt(5));
      }
      BCubed there = BCubed.of(one, other);
      BCubed back = BCubed.of(other, one);
      assertEquals(there.precision(), back.recall(), EXACT);
      assertEquals(there.recall(), back.precision(), EXACT);
    }
  }
}
