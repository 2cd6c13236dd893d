package readout.read.pdf;

import java.text.Normalizer;

/** What units of extracted text are. Stateless. */
final class Letters {
  private Letters() {}

  /** Text without controls and halves of letters; what ends lines is a blank. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(
            unit -> {
              if (Character.isWhitespace(unit)) {
                clean.append(' ');
              } else if (Character.getType(unit) == Character.SURROGATE) {
                clean.append('\ufffd');
              } else if (!Character.isISOControl(unit)) {
                clean.appendCodePoint(unit);
              }
            });
    return clean.toString();
  }

  static boolean ligature(char unit) {
    return unit >= '\ufb00' && unit <= '\ufb06';
  }

  /** The letters of a ligature. */
  static String apart(char ligature) {
    return Normalizer.normalize(String.valueOf(ligature), Normalizer.Form.NFKC);
  }

  /** A hyphen as printed: typed, typographic, or one that shows only at the end of a line. */
  static boolean hyphen(char unit) {
    return unit == '-' || unit == '\u2010' || unit == '\u00ad';
  }
}
