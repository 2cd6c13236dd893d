package readout.syntax.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void differentStringsDiffer() {
    Random random = new Random(1);
    Set<String> strings = new HashSet<>();
    Set<Long> fingerprints = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      String text = RandomText.of(random, 12);
      long fingerprint = Fingerprint.of(i % 3, text);
      assertTrue(fingerprint >= 0);
      strings.add(i % 3 + text);
      fingerprints.add(fingerprint);
    }
    assertEquals(strings.size(), fingerprints.size());
  }

  @Test
  void theBordersOfWordsCount() {
    assertNotEquals(sequence("new", "port"), sequence("newport"));
    assertNotEquals(sequence("new", "port"), sequence("newp", "ort"));
    assertNotEquals(sequence("new", "port"), sequence("port", "new"));
    assertNotEquals(sequence("new", ""), sequence("new"));
  }

  @Test
  void theNameOfAFeatureNeedNotBeWrittenOut() {
    Random random = new Random(4);
    String[] parts = new String[4];
    for (int round = 0; round < 1000; round++) {
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        parts[i] = RandomText.of(random, 5);
      }
      String name = String.join("_", Arrays.asList(parts).subList(0, count));
      assertEquals(Fingerprint.of(round % 9, name), Fingerprint.of(round % 9, parts, count));
    }
  }

  private static long sequence(String... words) {
    long fingerprint = Fingerprint.EMPTY;
    for (String word : words) {
      fingerprint = Fingerprint.then(fingerprint, word);
    }
    return fingerprint;
  }
}
