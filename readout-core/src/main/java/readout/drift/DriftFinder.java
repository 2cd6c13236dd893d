package readout.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Drift;
import readout.model.Span;

/**
 * Compares two printings of a statement word by word. A pure function; immutable and thread-safe.
 */
public final class DriftFinder {
  /** Words of a text beyond this many are not read. */
  public static final int LONGEST = 4000;

  /**
   * The best region of words that both texts have, and the differences inside and at its ends.
   * Quotation marks, stops and capitals at the beginning of a sentence are no difference.
   *
   * @param first the earlier printing; a line break parts what does not belong together
   * @param second the later printing
   * @return empty where the texts share no word with a meaning of its own
   */
  public Optional<Comparison> compare(String first, String second) {
    return compare(first, second, List.of(), List.of());
  }

  /**
   * The same, with places of either text that other statements account for, and so are no truncated
   * part of this one.
   */
  Optional<Comparison> compare(
      String first, String second, List<Span> firstFences, List<Span> secondFences) {
    List<Word> firstWords = Words.of(first, LONGEST);
    List<Word> secondWords = Words.of(second, LONGEST);
    List<Step> core = Alignment.of(firstWords, secondWords);
    int content = contentWords(firstWords, core);
    if (content == 0) {
      return Optional.empty();
    }
    Ends ends = new Ends(firstWords, secondWords, firstFences, secondFences);
    List<Step> steps = ends.widen(core);
    Step head = steps.get(0);
    Step tail = steps.get(steps.size() - 1);
    List<Change> changes = new ArrayList<>();
    ends.before(head.first(), head.second()).ifPresent(changes::add);
    changes.addAll(Changes.of(firstWords, secondWords, steps));
    ends.after(tail.firstEnd(), tail.secondEnd()).ifPresent(changes::add);
    List<Drift.Edit> edits = new ArrayList<>();
    for (Change change : changes) {
      edits.add(change.edit(first, firstWords, second, secondWords));
    }
    List<Word> aligned = firstWords.subList(head.first(), tail.firstEnd());
    List<Word> otherAligned = secondWords.subList(head.second(), tail.secondEnd());
    double kept = kept(firstWords, steps, true);
    double otherKept = kept(secondWords, steps, false);
    double similarity = (kept + otherKept) / (weight(aligned) + weight(otherAligned));
    double coverage = Math.max(kept / weight(firstWords), otherKept / weight(secondWords));
    return Optional.of(
        new Comparison(
            span(aligned),
            span(otherAligned),
            Math.min(1, similarity),
            Math.min(1, coverage),
            content,
            edits));
  }

  private static int contentWords(List<Word> first, List<Step> steps) {
    int count = 0;
    for (Step step : steps) {
      boolean content =
          first.subList(step.first(), step.firstEnd()).stream().anyMatch(Word::content);
      count += content && step.kind().share() > 0 ? 1 : 0;
    }
    return count;
  }

  private static double kept(List<Word> words, List<Step> steps, boolean first) {
    double kept = 0;
    for (Step step : steps) {
      int from = first ? step.first() : step.second();
      int end = first ? step.firstEnd() : step.secondEnd();
      kept += step.kind().share() * weight(words.subList(from, end));
    }
    return kept;
  }

  private static double weight(List<Word> words) {
    double weight = 0;
    for (Word word : words) {
      weight += word.weight();
    }
    return weight;
  }

  private static Span span(List<Word> words) {
    return words.get(0).span().union(words.get(words.size() - 1).span());
  }
}
