package readout.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import readout.read.input.Budget;
import readout.read.input.Unreadable;

/**
 * Cuts a page into areas that are read one after the other: what stands above columns, the left
 * column, the right one (which may be cut again), what stands below. Stateless.
 */
final class Columns {
  private static final int DEEPEST = 12;

  private Columns() {}

  /** The areas in reading order; each has rows, from top to bottom. */
  static List<List<Row>> areas(List<Row> rows, Budget budget) throws Unreadable {
    List<List<Row>> areas = new ArrayList<>();
    cut(rows, DEEPEST, areas, budget);
    return areas;
  }

  private static void cut(List<Row> rows, int depth, List<List<Row>> areas, Budget budget)
      throws Unreadable {
    if (rows.isEmpty()) {
      return;
    }
    Gutter gutter = depth == 0 ? null : Gutter.best(rows, em(rows), budget).orElse(null);
    if (gutter == null) {
      areas.add(rows);
      return;
    }
    List<Row> band = rows.subList(gutter.from(), gutter.to());
    cut(rows.subList(0, gutter.from()), depth - 1, areas, budget);
    cut(side(band, word -> word.left() < gutter.x()), depth - 1, areas, budget);
    cut(side(band, word -> word.left() >= gutter.x()), depth - 1, areas, budget);
    cut(rows.subList(gutter.to(), rows.size()), depth - 1, areas, budget);
  }

  private static List<Row> side(List<Row> band, Predicate<Word> here) {
    List<Row> rows = new ArrayList<>();
    for (Row row : band) {
      List<Word> words = row.words().stream().filter(here).toList();
      if (!words.isEmpty()) {
        rows.add(new Row(words));
      }
    }
    return rows;
  }

  /** The size that most letters have. */
  static float em(List<Row> rows) {
    Map<Float, Integer> units = new HashMap<>();
    for (Row row : rows) {
      for (Word word : row.words()) {
        units.merge(Math.round(word.size() * 2) / 2f, word.text().length(), Integer::sum);
      }
    }
    return units.entrySet().stream()
        .max(
            Map.Entry.<Float, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Float, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(1f);
  }
}
