package readout.drift;

import java.util.List;
import readout.model.Drift;

/**
 * One difference between two word lists.
 *
 * @param kind what happened
 * @param first the first word of the first text
 * @param firstEnd the word after its last
 * @param second the first word of the second text
 * @param secondEnd the word after its last
 * @param bearing whether a negation, number, modal or name is touched
 */
record Change(
    Drift.Kind kind, int first, int firstEnd, int second, int secondEnd, boolean bearing) {
  /** The change with its words to the letter. */
  Drift.Edit edit(
      String firstText, List<Word> firstWords, String secondText, List<Word> secondWords) {
    String before = words(firstText, firstWords, first, firstEnd);
    String after = words(secondText, secondWords, second, secondEnd);
    return new Drift.Edit(kind, before, after, bearing);
  }

  private static String words(String text, List<Word> words, int from, int end) {
    if (from >= end) {
      return "";
    }
    int start = words.get(from).span().start();
    int stop = words.get(end - 1).span().end();
    boolean opened = words.get(from).bracket() != ' ' && start > 0;
    if (opened && text.charAt(start - 1) == words.get(from).bracket()) {
      start--;
    }
    boolean closed = words.get(end - 1).bracket() != ' ' && stop < text.length();
    if (closed && (text.charAt(stop) == ')' || text.charAt(stop) == ']')) {
      stop++;
    }
    return text.substring(start, stop);
  }
}
