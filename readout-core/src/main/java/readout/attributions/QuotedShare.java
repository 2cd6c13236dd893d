package readout.attributions;

import java.util.List;
import readout.model.Span;

/** How much of a content stands between quotation marks. Stateless. */
final class QuotedShare {
  private QuotedShare() {}

  /**
   * Direct where no letter or digit stands outside the marks, indirect where none stands inside.
   *
   * @param inners the words inside quotation marks, without the marks
   */
  static Attribution.Form form(String text, List<Span> content, List<Span> inners) {
    boolean inside = false;
    boolean outside = false;
    for (Span piece : content) {
      for (int i = piece.start(); i < piece.end(); i++) {
        int at = i;
        if (Character.isLetterOrDigit(text.charAt(i))) {
          boolean quoted =
              inners.stream().anyMatch(inner -> inner.start() <= at && at < inner.end());
          inside |= quoted;
          outside |= !quoted;
        }
      }
    }
    return !inside
        ? Attribution.Form.INDIRECT
        : outside ? Attribution.Form.MIXED : Attribution.Form.DIRECT;
  }
}
