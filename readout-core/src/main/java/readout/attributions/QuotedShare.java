package readout.attributions;

import java.util.List;
import readout.model.Span;

/** How much of a content stands between quotation marks. Stateless. */
final class QuotedShare {
  /** What may stand outside a quotation of a piece: its marks and a space. */
  private static final int MARKS = 3;

  private QuotedShare() {}

  /** Direct where no word stands outside the marks, indirect where none stands inside. */
  static Attribution.Form form(int quoted, int units, int pieces) {
    if (quoted == 0) {
      return Attribution.Form.INDIRECT;
    }
    return units - quoted <= MARKS * pieces ? Attribution.Form.DIRECT : Attribution.Form.MIXED;
  }

  /** The form of a content, by the report's quotations. */
  static Attribution.Form form(List<Span> content, List<Quotation> quotations) {
    int units = 0;
    int quoted = 0;
    for (Span piece : content) {
      units += piece.length();
      for (Quotation quotation : quotations) {
        if (piece.overlaps(quotation.inner())) {
          int from = Math.max(piece.start(), quotation.inner().start());
          quoted += Math.min(piece.end(), quotation.inner().end()) - from;
        }
      }
    }
    return form(quoted, units, content.size());
  }
}
