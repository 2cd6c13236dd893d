package readout.drift;

import java.util.Random;

/** Texts for the invariants: words of a small vocabulary, and noise. */
final class DriftTexts {
  private static final String[] VOCABULARY = {
    "the",
    "of",
    "and",
    "not",
    "will",
    "may",
    "border",
    "troops",
    "Troops",
    "talks",
    "talking",
    "build-up",
    "buildup",
    "build",
    "up",
    "NATO",
    "(North",
    "Atlantic",
    "Treaty",
    "Organization)",
    "[North",
    "Organization]",
    "centre",
    "center",
    "three",
    "3",
    "U.S.",
    "US",
    "don't",
    "do",
    "can’t",
    "Minister",
    "said.",
    "Envoys",
    "harbour,",
    "1,000",
    "won't",
    "port.\n"
  };

  private DriftTexts() {}

  static String random(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(VOCABULARY[random.nextInt(VOCABULARY.length)]);
    }
    return text.toString();
  }

  static String noise(Random random, int length) {
    StringBuilder text = new StringBuilder();
    String marks = ".,'’-()[]\n %$n t 3 U.S. \uD83D\uDE00\uD800";
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append(marks.charAt(random.nextInt(marks.length())));
        case 1 -> text.appendCodePoint(random.nextInt(0x10FFFF));
        case 2 -> text.append((char) ('a' + random.nextInt(5)));
        default -> text.append(VOCABULARY[random.nextInt(VOCABULARY.length)]);
      }
    }
    return text.toString();
  }
}
