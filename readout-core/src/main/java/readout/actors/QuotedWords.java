package readout.actors;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/**
 * What stands between quotation marks in a text; a quotation that does not close ends with its
 * paragraph. Immutable.
 */
final class QuotedWords {
  private final List<Span> quotations = new ArrayList<>();

  QuotedWords(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if (open >= 0 && (mark == '”' || mark == '"' || mark == '\n')) {
        quotations.add(new Span(open, i));
        open = -1;
      } else if (mark == '“' || mark == '"') {
        open = i;
      }
    }
    if (open >= 0) {
      quotations.add(new Span(open, text.length()));
    }
  }

  /** Whether the offset lies in a quotation. */
  boolean covers(int offset) {
    return quotations.stream().anyMatch(span -> span.start() <= offset && offset < span.end());
  }
}
