package readout.read.pdf;

import java.util.List;

/**
 * What is printed on a page, before it is laid out. Immutable.
 *
 * @param rows its lines, over all columns, from top to bottom
 * @param aside the lines that run in another direction: marks across the page, notes up its edge
 */
record PrintedPage(List<Row> rows, List<Row> aside) {
  PrintedPage {
    rows = List.copyOf(rows);
    aside = List.copyOf(aside);
  }
}
