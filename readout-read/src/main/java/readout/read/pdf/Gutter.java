package readout.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import readout.read.input.Budget;
import readout.read.input.Unreadable;

/**
 * The blank strip between two columns: lines of text stand on both sides of it for a while, and no
 * word crosses it. Immutable.
 *
 * @param x where the right column begins
 * @param from the first row that is parted
 * @param to the row after the last
 * @param height how far down both columns go together
 */
record Gutter(float x, int from, int to, float height) {
  /** The narrowest strip, in sizes of the text. */
  private static final float NARROWEST = 0.8f;

  /** A strip as wide as this needs fewer lines to be believed. */
  private static final float WIDE = 1.3f;

  private static final int FEW = 3;
  private static final int MORE = 4;

  /** A column has at least so many letters a line; what has fewer is a list, a table, a number. */
  private static final int LETTERS = 12;

  /** Lines of one column are no farther apart than this, in sizes of the text. */
  private static final float FARTHEST = 2.2f;

  /** A line that is so far from the others is no line of a column, but a head over the page. */
  private static final float ALONE = 3f;

  private static final int BUCKET = 2;
  private static final int CANDIDATES = 40;

  /** The gutter with the most text on both sides; empty where the rows are one column. */
  static Optional<Gutter> best(List<Row> rows, float em, Budget budget) throws Unreadable {
    Gutter best = null;
    for (float x : candidates(rows, em)) {
      int start = 0;
      for (int i = 0; i <= rows.size(); i++) {
        if (i == rows.size() || crossed(rows.get(i), x, em)) {
          Gutter found = within(rows, x, start, i, em).orElse(null);
          if (found != null && (best == null || found.height > best.height + em)) {
            best = found;
          }
          start = i + 1;
        }
      }
      budget.check();
    }
    return Optional.ofNullable(best);
  }

  /** Where many rows begin, at their left end or behind a gap. */
  private static List<Float> candidates(List<Row> rows, float em) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Row row : rows) {
      float right = Float.NEGATIVE_INFINITY;
      for (Word word : row.words()) {
        if (word.left() - right >= NARROWEST * em) {
          counts.merge((int) Math.floor(word.left() / BUCKET), 1, Integer::sum);
        }
        right = Math.max(right, word.right());
      }
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= 2)
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .flatMap(
            count -> {
              float x = (float) count.getKey() * BUCKET;
              return List.of(x, x - BUCKET).stream();
            })
        .toList();
  }

  private static boolean crossed(Row row, float x, float em) {
    for (Word word : row.words()) {
      if (word.left() < x && word.right() > x - NARROWEST * em) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Gutter> within(List<Row> rows, float x, int start, int end, float em) {
    int from = start;
    int to = end;
    while (from < to && loose(rows.get(from), rows, from + 1, to, x, em)) {
      from++;
    }
    while (from < to && loose(rows.get(to - 1), rows, to - 2, -1, x, em)) {
      to--;
    }
    if (to - from < FEW) {
      return Optional.empty();
    }
    Side left = new Side();
    Side right = new Side();
    for (Row row : rows.subList(from, to)) {
      left.add(row, word -> word.left() < x);
      right.add(row, word -> word.left() >= x);
    }
    float width = right.left - left.right;
    float height = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
    int needed = width >= WIDE * em ? FEW : MORE;
    boolean columns = left.column(needed) && right.column(needed) && height >= (needed - 2) * em;
    return columns ? Optional.of(new Gutter(x, from, to, height)) : Optional.empty();
  }

  /**
   * Whether a row at the end of a run is not of its columns: it is far from the next, or has text
   * on one side only and is larger.
   */
  private static boolean loose(Row row, List<Row> rows, int next, int end, float x, float em) {
    boolean last = end < 0 ? next < 0 : next >= end;
    if (last) {
      return true;
    }
    Row neighbour = rows.get(next);
    float distance = Math.abs(neighbour.baseline() - row.baseline()) / em;
    boolean oneSided = row.right() < x || row.left() >= x;
    return oneSided
        ? distance > FARTHEST || row.size() > 1.15f * neighbour.size()
        : distance > ALONE;
  }

  /** What stands on one side. */
  private static final class Side {
    private int rows;
    private int units;
    private int letters;
    private float top = Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;

    void add(Row row, Predicate<Word> here) {
      boolean any = false;
      for (Word word : row.words()) {
        if (here.test(word)) {
          any = true;
          units += word.text().length();
          letters += (int) word.text().chars().filter(Character::isLetter).count();
          left = Math.min(left, word.left());
          right = Math.max(right, word.right());
        }
      }
      if (any) {
        rows++;
        top = Math.min(top, row.baseline());
        bottom = Math.max(bottom, row.baseline());
      }
    }

    boolean column(int needed) {
      return rows >= needed && units >= rows * LETTERS && letters * 2 > units;
    }
  }
}
