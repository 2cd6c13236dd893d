package readout.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of text under headings. */
final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these headings. */
  Table(String... headings) {
    row(headings);
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has not as many cells as there are headings
   */
  void row(String... cells) {
    if (!rows.isEmpty() && rows.get(0).size() != cells.length) {
      throw new IllegalArgumentException(cells.length + " cells");
    }
    rows.add(List.of(cells));
  }

  /** The table in Markdown. */
  String markdown() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = rows.get(i).stream().map(cell -> cell.replace("|", "\\|")).toList();
      out.append("| ").append(String.join(" | ", cells)).append(" |\n");
      if (i == 0) {
        out.append("|").append(String.join("", Collections.nCopies(cells.size(), "---|")));
        out.append('\n');
      }
    }
    return out.toString();
  }

  /** The table with a tabulator between cells, for programs. */
  String tabbed() {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      List<String> cells = row.stream().map(cell -> cell.replaceAll("[\t\n]", " ")).toList();
      out.append(String.join("\t", cells)).append('\n');
    }
    return out.toString();
  }
}
