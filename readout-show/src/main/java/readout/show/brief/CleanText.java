package readout.show.brief;

/** Makes text from reports fit to be printed: one line, nothing that steers a terminal. */
public final class CleanText {
  private CleanText() {}

  /**
   * The text on one line: white space folded to single spaces; control characters, marks that turn
   * the direction of the text and unpaired surrogates left out.
   */
  public static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (space(point)) {
        gap = out.length() > 0;
      } else if (!dropped(point)) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }

  /** The clean text, cut after a word with "…" where it has more than so many UTF-16 units. */
  public static String shorten(String text, int most) {
    String clean = clean(text);
    if (clean.length() <= most) {
      return clean;
    }
    int cut = clean.lastIndexOf(' ', most - 1);
    if (cut < most / 2) {
      cut = Character.isLowSurrogate(clean.charAt(most - 1)) ? most - 2 : most - 1;
    }
    return clean.substring(0, Math.max(cut, 0)) + "…";
  }

  private static boolean space(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }

  private static boolean dropped(int point) {
    int type = Character.getType(point);
    boolean joiner = point == 0x200C || point == 0x200D;
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (type == Character.FORMAT && !joiner);
  }
}
