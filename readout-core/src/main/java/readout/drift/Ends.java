package readout.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Drift;
import readout.model.Span;

/**
 * What stands before and after the aligned region. A printing that breaks off inside a sentence, or
 * stops where the other goes on with one more, is truncated; a few words against a few are others.
 */
final class Ends {
  private static final int FEW = 6;

  private final List<Word> first;
  private final List<Word> second;
  private final List<Span> firstFences;
  private final List<Span> secondFences;

  /**
   * The ends of two word lists.
   *
   * @param firstFences places of the first text that other alignments account for
   * @param secondFences the same of the second
   */
  Ends(List<Word> first, List<Word> second, List<Span> firstFences, List<Span> secondFences) {
    this.first = first;
    this.second = second;
    this.firstFences = firstFences;
    this.secondFences = secondFences;
  }

  /** The steps with the few words around the region that stand for one another. */
  List<Step> widen(List<Step> steps) {
    List<Step> wide = new ArrayList<>();
    Step head = steps.get(0);
    Step tail = steps.get(steps.size() - 1);
    int one = start(first, firstFences, head.first(), false);
    int other = start(second, secondFences, head.second(), false);
    if (few(head.first() - one) && few(head.second() - other)) {
      wide.addAll(pair(one, head.first(), other, head.second()));
    }
    wide.addAll(steps);
    one = end(first, firstFences, tail.firstEnd(), false);
    other = end(second, secondFences, tail.secondEnd(), false);
    if (few(one - tail.firstEnd()) && few(other - tail.secondEnd())) {
      wide.addAll(pair(tail.firstEnd(), one, tail.secondEnd(), other));
    }
    return wide;
  }

  private static boolean few(int size) {
    return size > 0 && size <= FEW;
  }

  // The longest words in common, and the others as left out and put in.
  private List<Step> pair(int from, int to, int otherFrom, int otherTo) {
    int[][] common = new int[to - from + 1][otherTo - otherFrom + 1];
    for (int i = to - from - 1; i >= 0; i--) {
      for (int j = otherTo - otherFrom - 1; j >= 0; j--) {
        common[i][j] =
            equal(from + i, otherFrom + j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Step> steps = new ArrayList<>();
    int i = from;
    int j = otherFrom;
    while (i < to || j < otherTo) {
      if (i < to && j < otherTo && equal(i, j)) {
        steps.add(new Step(Likeness.kind(first.get(i), second.get(j)), i, ++i, j, ++j));
      } else if (i < to
          && (j == otherTo
              || common[i - from + 1][j - otherFrom] >= common[i - from][j - otherFrom + 1])) {
        steps.add(new Step(Step.Kind.DELETION, i, ++i, j, j));
      } else {
        steps.add(new Step(Step.Kind.INSERTION, i, i, j, ++j));
      }
    }
    return steps;
  }

  private boolean equal(int i, int j) {
    return first.get(i).key().equals(second.get(j).key());
  }

  /** What one printing leaves out before the words at which both regions begin. */
  Optional<Change> before(int firstStart, int secondStart) {
    int one = start(first, firstFences, firstStart, false);
    int other = start(second, secondFences, secondStart, false);
    if (one == firstStart && other == secondStart) {
      if (alone(first, firstStart - 1, firstStart)) {
        other = start(second, secondFences, secondStart, true);
      } else if (alone(second, secondStart - 1, secondStart)) {
        one = start(first, firstFences, firstStart, true);
      }
    }
    return truncation(one, firstStart, other, secondStart);
  }

  /** What one printing leaves out after the words at which both regions end. */
  Optional<Change> after(int firstEnd, int secondEnd) {
    int one = end(first, firstFences, firstEnd, false);
    int other = end(second, secondFences, secondEnd, false);
    if (one == firstEnd && other == secondEnd) {
      if (alone(first, firstEnd, firstEnd - 1)) {
        other = end(second, secondFences, secondEnd, true);
      } else if (alone(second, secondEnd, secondEnd - 1)) {
        one = end(first, firstFences, firstEnd, true);
      }
    }
    return truncation(firstEnd, one, secondEnd, other);
  }

  private Optional<Change> truncation(int from, int to, int otherFrom, int otherTo) {
    if (from == to && otherFrom == otherTo) {
      return Optional.empty();
    }
    boolean bearing = Bearing.of(first.subList(from, to), second.subList(otherFrom, otherTo));
    return Optional.of(new Change(Drift.Kind.TRUNCATION, from, to, otherFrom, otherTo, bearing));
  }

  // Whether nothing stands beyond the region in its part of the text.
  private static boolean alone(List<Word> words, int beyond, int inside) {
    return beyond < 0
        || beyond >= words.size()
        || words.get(beyond).part() != words.get(inside).part();
  }

  private static int start(List<Word> words, List<Span> fences, int from, boolean onward) {
    if (onward && alone(words, from - 1, from)) {
      return from;
    }
    Word joint = words.get(onward ? from - 1 : from);
    int at = from;
    while (at > 0 && together(words.get(at - 1), joint, fences)) {
      at--;
    }
    return at;
  }

  private static int end(List<Word> words, List<Span> fences, int end, boolean onward) {
    if (onward && alone(words, end, end - 1)) {
      return end;
    }
    Word joint = words.get(onward ? end : end - 1);
    int at = end;
    while (at < words.size() && together(words.get(at), joint, fences)) {
      at++;
    }
    return at;
  }

  private static boolean together(Word word, Word joint, List<Span> fences) {
    return word.sentence() == joint.sentence()
        && word.part() == joint.part()
        && fences.stream().noneMatch(word.span()::overlaps);
  }
}
