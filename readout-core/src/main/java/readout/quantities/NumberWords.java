package readout.quantities;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words numbers are made of. */
final class NumberWords {
  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  static {
    List<String> units =
        List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                .concat(" fifteen sixteen seventeen eighteen nineteen")
                .split(" "));
    for (int i = 0; i < units.size(); i++) {
      SMALL.put(units.get(i), i);
    }
    List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    for (int i = 0; i < tens.size(); i++) {
      SMALL.put(tens.get(i), 20 + 10 * i);
    }
    scale("dozen", 12);
    scale("score", 20);
    scale("hundred", 100);
    scale("thousand", 1_000);
    scale("million", 1_000_000);
    scale("billion", 1_000_000_000);
    scale("trillion", 1_000_000_000_000L);
    List<String> ordinals =
        List.of(
            "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                .split(" "));
    for (int i = 0; i < ordinals.size(); i++) {
      ORDINALS.put(ordinals.get(i), i + 2);
    }
  }

  private NumberWords() {}

  private static void scale(String word, long value) {
    SCALES.put(word, BigDecimal.valueOf(value));
  }

  /** Whether the word, in lower case, can begin or make a number. */
  static boolean isWord(String lower) {
    return SMALL.containsKey(lower) || SCALES.containsKey(lower) || lower.equals("half");
  }

  /** The value of "seven", "eighteen", "forty"; null for others. */
  static @Nullable Integer small(String lower) {
    return SMALL.get(lower);
  }

  /** The value of "dozen", "million"; null for others. */
  static @Nullable BigDecimal scale(String lower) {
    return SCALES.get(lower);
  }

  /** The value of "dozens", "millions", "tens"; null for others. */
  static @Nullable BigDecimal scales(String lower) {
    if (lower.equals("tens")) {
      return BigDecimal.TEN;
    }
    return lower.endsWith("s") ? SCALES.get(lower.substring(0, lower.length() - 1)) : null;
  }

  /** The value of "third", "12th"; 0 for others, and for the first. */
  static int ordinal(String lower) {
    Integer word = ORDINALS.get(lower);
    if (word != null) {
      return word;
    }
    if (lower.matches("[1-9]\\d{0,3}(?:st|nd|rd|th)")) {
      int value = Integer.parseInt(lower.substring(0, lower.length() - 2));
      return value > 1 ? value : 0;
    }
    return 0;
  }
}
