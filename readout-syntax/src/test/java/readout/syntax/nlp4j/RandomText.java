package readout.syntax.nlp4j;

import java.util.Random;

/** Strings of random code units, paired and unpaired surrogates among them. */
final class RandomText {
  private RandomText() {}

  static String of(Random random, int longest) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(longest + 1);
    while (text.length() < length) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 2 -> text.append(" \n.,\"'-()".charAt(random.nextInt(9)));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }
}
