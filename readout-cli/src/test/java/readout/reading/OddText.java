package readout.reading;

import java.util.Random;

/** Short texts that no newsroom would print, the same for one seed. */
final class OddText {
  private static final String[] PIECES = {
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "'",
    "«",
    "»",
    "„",
    "(",
    ")",
    "[",
    "]",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    " ",
    " ",
    " ",
    " ",
    ".",
    ".",
    ",",
    "!",
    "?",
    "…",
    "...",
    ":",
    ";",
    "—",
    "-",
    "$",
    "%",
    "0",
    "7",
    "1,500",
    "3.5",
    "2021",
    "said",
    "told",
    "according to",
    "The minister",
    "He",
    "she",
    "U.S.",
    "Gen.",
    "Mr.",
    "Jan. 5",
    "Poland",
    "NATO",
    "President",
    "on Monday",
    "more than 100 troops",
    "met",
    "will",
    "not",
    "if",
    "and",
    "of",
    "é",
    "ß",
    "ﬁ",
    "Ж",
    "中",
    "שלום",
    "مرحبا",
    "\u200f",
    "\u00a0",
    "\u2028",
    "\u0301",
    "\u0000",
    "\ufeff",
    "😀",
    "\ud83d",
    "\ude00",
    "İ",
    "ǅ"
  };

  private OddText() {}

  /** A text of up to the given number of pieces. */
  static String of(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    int wanted = random.nextInt(pieces + 1);
    for (int i = 0; i < wanted; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
