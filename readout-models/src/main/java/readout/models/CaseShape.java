package readout.models;

/**
 * How a word is written, which the vocabulary of an uncased encoder does not tell. The encoder is
 * given it in the place of BERT's segments: row 0 of that table stands for words without capitals.
 */
public enum CaseShape {
  /** No capital, or no letters at all. */
  SMALL,
  /** A capital first and no other. */
  INITIAL,
  /** Several letters, all capitals. */
  CAPITALS,
  /** A capital elsewhere: "McNeil", "iPod". */
  MIXED;

  /** The shape of a word, or of a mark of punctuation. */
  public static CaseShape of(CharSequence word) {
    int letters = 0;
    int capitals = 0;
    boolean first = false;
    for (int at = 0; at < word.length(); ) {
      int point = Character.codePointAt(word, at);
      at += Character.charCount(point);
      if (Character.isLetter(point)) {
        boolean capital = Character.isUpperCase(point) || Character.isTitleCase(point);
        first |= letters == 0 && capital;
        capitals += capital ? 1 : 0;
        letters++;
      }
    }
    if (capitals == 0) {
      return SMALL;
    }
    if (first && capitals == 1) {
      return INITIAL;
    }
    return capitals == letters ? CAPITALS : MIXED;
  }
}
