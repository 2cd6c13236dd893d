package readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Short texts that no newsroom would print, the same for one seed. */
public final class OddText {
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
  public static String of(Random random, int pieces) {
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

  /** The text as a report whose paragraphs are parted by blank lines. */
  public static Report report(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        paragraphs.add(new Paragraph(new Span(start, end), Paragraph.Kind.PROSE));
      }
      start = end + 2;
    }
    return new Report(
        "r1",
        "r1.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Publication.unknown(),
        Optional.empty(),
        "eng",
        AlignedText.identity(text),
        paragraphs);
  }
}
