package readout.read.pdf;

import java.util.List;
import readout.model.Span;

/**
 * A line of the source, and how it was printed. Immutable.
 *
 * @param place its units in the source, without the end of the line
 * @param page its page, from 0
 * @param area the area it stands in, numbered through the document; -1 for what is not of the text
 * @param row the words
 * @param marks the places of footnotes' marks in the source
 */
record TextLine(Span place, int page, int area, Row row, List<Span> marks) {
  /** The area of running heads, page numbers and what is printed across a page. */
  static final int NONE = -1;

  TextLine {
    marks = List.copyOf(marks);
  }

  /** Its text. */
  String of(String source) {
    return place.of(source);
  }

  float size() {
    return row.size();
  }

  /** Whether the other is printed as large and as heavy. */
  boolean alike(TextLine other) {
    return Math.abs(size() - other.size()) < 0.08f * Math.max(size(), other.size())
        && row.bold() == other.row.bold();
  }
}
