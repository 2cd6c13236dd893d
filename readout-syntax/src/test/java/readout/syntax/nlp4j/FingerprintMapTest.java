package readout.syntax.nlp4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintMapTest {

  @Test
  void answersWhatAHashMapAnswers() {
    for (int size : new int[] {0, 1, 2, 3, 4, 5, 16, 100, 10_000}) {
      Random random = new Random(size);
      Map<Long, Integer> expected = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        expected.put(random.nextLong() >>> 1, random.nextInt(50));
      }
      FingerprintMap map = of(expected);
      expected.forEach((key, value) -> assertEquals(value, map.get(key)));
      for (int i = 0; i < 1000; i++) {
        long key = random.nextLong() >>> 1;
        assertEquals(expected.getOrDefault(key, -1), map.get(key));
      }
      long[] asked = new long[expected.size() + 20];
      int count = 0;
      for (long key : expected.keySet()) {
        asked[count++] = key;
      }
      for (int i = 0; i < 10; i++) {
        asked[count++] = random.nextLong() >>> 1;
      }
      int[] answers = map.getAll(asked, count);
      assertEquals(count, answers.length);
      for (int i = 0; i < count; i++) {
        assertEquals(map.get(asked[i]), answers[i]);
      }
    }
  }

  @Test
  void keepsItsSmallestAndLargestKeys() {
    FingerprintMap map = new FingerprintMap(new long[] {Long.MAX_VALUE, 0}, new int[] {7, 8});
    assertEquals(7, map.get(Long.MAX_VALUE));
    assertEquals(8, map.get(0));
    assertEquals(-1, map.get(1));
    assertArrayEquals(new int[] {8, 7, -1}, map.getAll(new long[] {0, Long.MAX_VALUE, 1, 0}, 3));
  }

  @Test
  void refusesTwoStringsOfOneFingerprint() {
    long[] twice = {5, 9, 5};
    assertThrows(
        IllegalArgumentException.class, () -> new FingerprintMap(twice, new int[] {1, 2, 3}));
  }

  private static FingerprintMap of(Map<Long, Integer> entries) {
    return new FingerprintMap(
        entries.keySet().stream().mapToLong(Long::longValue).toArray(),
        entries.values().stream().mapToInt(Integer::intValue).toArray());
  }
}
