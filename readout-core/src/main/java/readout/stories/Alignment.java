package readout.stories;

import java.util.List;
import java.util.Optional;
import readout.model.Reuse;

/**
 * The best stretch that two sentences have in common, word by word (Smith and Waterman 1981).
 *
 * @param firstFrom the first word of the stretch in the first sentence
 * @param firstTo its last word there
 * @param secondFrom the first word of the stretch in the second sentence
 * @param secondTo its last word there
 * @param matched the words in common
 * @param telling the words in common that are neither grammar nor names
 * @param whole whether the stretch is all of either sentence
 */
record Alignment(
    int firstFrom,
    int firstTo,
    int secondFrom,
    int secondTo,
    int matched,
    int telling,
    boolean whole) {
  private static final int CONTENT_MATCH = 4;
  private static final int GRAMMAR_MATCH = 2;
  private static final int GAP = -2;
  private static final double NEAR = 0.8;
  private static final double REWORDED = 0.5;
  private static final int LEAST_WORDS = 8;
  private static final int LEAST_WORDS_OF_A_SENTENCE = 5;

  /** The best stretch; empty where the sentences have no word in common. */
  static Optional<Alignment> of(List<Word> first, List<Word> second) {
    int[][] values = new int[first.size() + 1][second.size() + 1];
    int best = 0;
    int bestRow = 0;
    int bestColumn = 0;
    for (int row = 1; row <= first.size(); row++) {
      for (int column = 1; column <= second.size(); column++) {
        int step = step(first.get(row - 1), second.get(column - 1));
        int gap = Math.max(values[row - 1][column], values[row][column - 1]) + GAP;
        int value = Math.max(0, Math.max(values[row - 1][column - 1] + step, gap));
        values[row][column] = value;
        if (value > best) {
          best = value;
          bestRow = row;
          bestColumn = column;
        }
      }
    }
    return best == 0
        ? Optional.empty()
        : Optional.of(trace(first, second, values, bestRow, bestColumn));
  }

  private static Alignment trace(
      List<Word> first, List<Word> second, int[][] values, int endRow, int endColumn) {
    int row = endRow;
    int column = endColumn;
    int matched = 0;
    int telling = 0;
    while (values[row][column] > 0) {
      Word word = first.get(row - 1);
      Word other = second.get(column - 1);
      if (values[row][column] == values[row - 1][column - 1] + step(word, other)) {
        if (same(word, other)) {
          matched++;
          telling += word.capital() || StopWords.has(word.folded()) ? 0 : 1;
        }
        row--;
        column--;
      } else if (values[row][column] == values[row - 1][column] + GAP) {
        row--;
      } else {
        column--;
      }
    }
    boolean whole =
        (row == 0 && endRow == first.size()) || (column == 0 && endColumn == second.size());
    return new Alignment(row, endRow - 1, column, endColumn - 1, matched, telling, whole);
  }

  private static boolean same(Word word, Word other) {
    return word.folded().equals(other.folded());
  }

  private static int step(Word word, Word other) {
    if (!same(word, other)) {
      return GAP;
    }
    return StopWords.has(word.folded()) ? GRAMMAR_MATCH : CONTENT_MATCH;
  }

  /** The share of words in common, of the longer of both stretches. */
  double share() {
    return (double) matched / length();
  }

  private int length() {
    return Math.max(firstTo - firstFrom, secondTo - secondFrom) + 1;
  }

  /** What sort of reuse it is; empty where it is none: too short, too loose, or only names. */
  Optional<Reuse.Kind> kind() {
    if (length() < (whole ? LEAST_WORDS_OF_A_SENTENCE : LEAST_WORDS)) {
      return Optional.empty();
    }
    if (share() >= NEAR) {
      return telling < 2
          ? Optional.empty()
          : Optional.of(share() == 1 ? Reuse.Kind.VERBATIM : Reuse.Kind.NEAR_DUPLICATE);
    }
    boolean reworded = share() >= REWORDED && telling >= 3 && length() >= LEAST_WORDS;
    return reworded ? Optional.of(Reuse.Kind.REWORDED) : Optional.empty();
  }
}
