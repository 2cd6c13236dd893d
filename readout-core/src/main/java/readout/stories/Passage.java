package readout.stories;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Report;
import readout.model.Span;

/**
 * A sentence to be compared.
 *
 * @param report the place of its report in the order of publication
 * @param sentence its place in the body text
 * @param words its words, at least one
 */
record Passage(int report, Span sentence, List<Word> words) {
  private static final int SHINGLE = 3;
  // Longer is no sentence but a table or a text without marks; its beginning is compared.
  private static final int LONGEST = 300;

  static Passage of(Report report, int place, Span sentence) {
    List<Word> words = Word.in(report.body().text(), sentence);
    if (words.size() <= LONGEST) {
      return new Passage(place, sentence, words);
    }
    List<Word> kept = words.subList(0, LONGEST);
    Span span = new Span(sentence.start(), kept.get(LONGEST - 1).span().end());
    return new Passage(place, span, List.copyOf(kept));
  }

  /**
   * The runs of three words, each once. Three and not five find what was reworded; five words in a
   * row are always three words in a row.
   */
  Set<String> shingles() {
    Set<String> shingles = new TreeSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      StringBuilder shingle = new StringBuilder();
      boolean content = false;
      for (Word word : words.subList(i, i + SHINGLE)) {
        shingle.append(word.folded()).append(' ');
        content |= !StopWords.has(word.folded());
      }
      if (content) {
        shingles.add(shingle.toString());
      }
    }
    return shingles;
  }

  /**
   * The body text from one word to another, the second included; to the ends of the sentence where
   * they are its first and last words.
   */
  Span span(int first, int last) {
    int start = first == 0 ? sentence.start() : words.get(first).span().start();
    int end = last == words.size() - 1 ? sentence.end() : words.get(last).span().end();
    return new Span(start, end);
  }
}
