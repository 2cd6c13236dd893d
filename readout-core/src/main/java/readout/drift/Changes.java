package readout.drift;

import java.util.ArrayList;
import java.util.List;
import readout.model.Drift;

/** Gathers the steps of an alignment to the differences a desk would name. */
final class Changes {
  private enum Group {
    NONE,
    SPELLING,
    BRACKETS,
    WORDS
  }

  private final List<Word> first;
  private final List<Word> second;

  private Changes(List<Word> first, List<Word> second) {
    this.first = first;
    this.second = second;
  }

  /** The differences inside the aligned region, in order. */
  static List<Change> of(List<Word> first, List<Word> second, List<Step> steps) {
    return new Changes(first, second).gather(steps);
  }

  private List<Change> gather(List<Step> steps) {
    List<Change> changes = new ArrayList<>();
    int at = 0;
    while (at < steps.size()) {
      Group group = group(steps.get(at));
      int end = at + 1;
      while (end < steps.size() && group(steps.get(end)) == group) {
        end++;
      }
      if (group != Group.NONE) {
        boolean whole = at > 0 && group(steps.get(at - 1)) == Group.NONE;
        int from = whole && contracted(steps.get(at)) ? at - 1 : at;
        changes.add(change(group, steps.subList(from, end)));
      }
      at = end;
    }
    return changes;
  }

  private Group group(Step step) {
    char before = bracket(first, step.first(), step.firstEnd());
    char after = bracket(second, step.second(), step.secondEnd());
    boolean same = step.kind() == Step.Kind.SAME || step.kind() == Step.Kind.SPELLING;
    boolean bracketed = before != ' ' || after != ' ';
    if (bracketed && (same ? before != after : true)) {
      return Group.BRACKETS;
    }
    return switch (step.kind()) {
      case SAME -> Group.NONE;
      case SPELLING -> Group.SPELLING;
      default -> Group.WORDS;
    };
  }

  private static char bracket(List<Word> words, int from, int end) {
    return from < end ? words.get(from).bracket() : ' ';
  }

  // "don't" against "do not": the words are told whole.
  private boolean contracted(Step step) {
    return glued(first, step.first(), step.firstEnd())
        || glued(second, step.second(), step.secondEnd());
  }

  private static boolean glued(List<Word> words, int from, int end) {
    return from > 0
        && from < end
        && words.get(from - 1).span().end() == words.get(from).span().start()
        && words.get(from).text().matches("(?s)(?:[nN]?['’]).*");
  }

  private Change change(Group group, List<Step> steps) {
    Step head = steps.get(0);
    Step tail = steps.get(steps.size() - 1);
    List<Word> before = new ArrayList<>();
    List<Word> after = new ArrayList<>();
    for (Step step : steps) {
      boolean kept = step.kind().share() == 1;
      if (!kept) {
        before.addAll(first.subList(step.first(), step.firstEnd()));
        after.addAll(second.subList(step.second(), step.secondEnd()));
      }
    }
    Drift.Kind kind =
        switch (group) {
          case SPELLING -> Drift.Kind.SPELLING;
          case BRACKETS -> Drift.Kind.BRACKETS;
          default -> {
            boolean nothingBefore = head.first() == tail.firstEnd();
            boolean nothingAfter = head.second() == tail.secondEnd();
            yield nothingBefore
                ? Drift.Kind.INSERTION
                : nothingAfter ? Drift.Kind.DELETION : Drift.Kind.SUBSTITUTION;
          }
        };
    return new Change(
        kind,
        head.first(),
        tail.firstEnd(),
        head.second(),
        tail.secondEnd(),
        Bearing.of(before, after));
  }
}
