package readout.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The best local alignment of two word lists, with affine gaps (Smith-Waterman, Gotoh). */
final class Alignment {
  private static final byte STOP = 0;
  private static final byte DIAGONAL = 1;
  private static final byte JUMP = 2;
  private static final byte FROM_DELETION = 3;
  private static final byte FROM_INSERTION = 4;
  private static final int NONE = Integer.MIN_VALUE / 2;

  private final List<Word> first;
  private final List<Word> second;
  private final Likeness likeness;
  private final int rows;
  private final int columns;
  private final List<List<Step>> jumps;
  // How each cell was reached: the pair state, and whether a gap was opened (1) or went on (2).
  private final byte[][] pairs;
  private final byte[][] deletions;
  private final byte[][] insertions;

  private Alignment(List<Word> first, List<Word> second) {
    this.first = first;
    this.second = second;
    likeness = new Likeness(first, second);
    rows = first.size();
    columns = second.size();
    jumps = likeness.jumps();
    pairs = new byte[rows + 1][columns + 1];
    deletions = new byte[rows + 1][columns + 1];
    insertions = new byte[rows + 1][columns + 1];
  }

  /** The steps of the best region, in order; empty where no word is shared. */
  static List<Step> of(List<Word> first, List<Word> second) {
    return new Alignment(first, second).steps();
  }

  private List<Step> steps() {
    int[][] best = new int[rows + 1][];
    best[0] = new int[columns + 1];
    int[] deletion = new int[columns + 1];
    Arrays.fill(deletion, NONE);
    int top = 0;
    int topRow = 0;
    int topColumn = 0;
    for (int i = 1; i <= rows; i++) {
      int[] row = new int[columns + 1];
      best[i] = row;
      int insertion = NONE;
      for (int j = 1; j <= columns; j++) {
        deletion[j] = gap(best[i - 1][j], deletion[j], deletions, i, j);
        insertion = gap(row[j - 1], insertion, insertions, i, j);
        int pair = best[i - 1][j - 1] + likeness.score(i - 1, j - 1);
        byte way = DIAGONAL;
        if (deletion[j] > pair) {
          pair = deletion[j];
          way = FROM_DELETION;
        }
        if (insertion > pair) {
          pair = insertion;
          way = FROM_INSERTION;
        }
        row[j] = Math.max(pair, 0);
        pairs[i][j] = pair > 0 ? way : STOP;
        int jump = jump(best, i, j);
        if (jump > row[j]) {
          row[j] = jump;
          pairs[i][j] = JUMP;
        }
        if (row[j] > top) {
          top = row[j];
          topRow = i;
          topColumn = j;
        }
      }
    }
    return back(best, topRow, topColumn);
  }

  private static int gap(int pair, int open, byte[][] ways, int i, int j) {
    int opened = pair + Likeness.GAP_OPEN;
    int extended = open + Likeness.GAP_EXTEND;
    ways[i][j] = (byte) (extended > opened ? 2 : 1);
    return Math.max(opened, extended);
  }

  private int jump(int[][] best, int i, int j) {
    int highest = NONE;
    for (Step step : jumps.get(i)) {
      if (step.secondEnd() == j) {
        highest = Math.max(highest, best[step.first()][step.second()] + Likeness.score(step));
      }
    }
    return highest;
  }

  private List<Step> back(int[][] best, int fromRow, int fromColumn) {
    List<Step> steps = new ArrayList<>();
    int i = fromRow;
    int j = fromColumn;
    while (i > 0 && j > 0 && pairs[i][j] != STOP) {
      switch (pairs[i][j]) {
        case DIAGONAL -> {
          Step.Kind kind = Likeness.kind(first.get(i - 1), second.get(j - 1));
          steps.add(new Step(kind, i - 1, i, j - 1, j));
          i--;
          j--;
        }
        case JUMP -> {
          Step step = jumped(best, i, j);
          steps.add(step);
          i = step.first();
          j = step.second();
        }
        case FROM_DELETION -> {
          boolean on = true;
          while (on) {
            on = deletions[i][j] == 2;
            steps.add(new Step(Step.Kind.DELETION, i - 1, i, j, j));
            i--;
          }
        }
        default -> {
          boolean on = true;
          while (on) {
            on = insertions[i][j] == 2;
            steps.add(new Step(Step.Kind.INSERTION, i, i, j - 1, j));
            j--;
          }
        }
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  private Step jumped(int[][] best, int i, int j) {
    for (Step step : jumps.get(i)) {
      boolean here = step.secondEnd() == j;
      if (here && best[step.first()][step.second()] + Likeness.score(step) == best[i][j]) {
        return step;
      }
    }
    throw new IllegalStateException("no jump ends at " + i + ", " + j);
  }
}
