package readout.stories;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;

/**
 * The terms of a report and how much it makes of each: what stands in the title or the opening
 * counts more, and so do names, alone and joined ("tsai ing" counts as a term of its own).
 */
final class WeightedTerms {
  // Weights were chosen on two collections of dated reports; results change little around them.
  private static final double TITLE = 4;
  private static final double OPENING = 2;
  private static final double NAME = 2;
  private static final double JOINED = 1.5;
  private static final int OPENING_LENGTH = 700;

  private final Map<String, Double> weights = new TreeMap<>();
  private int read;

  private WeightedTerms() {}

  /** The weight of each term, by term; joined names hold a space. */
  static Map<String, Double> of(Report report) {
    WeightedTerms terms = new WeightedTerms();
    report.title().ifPresent(title -> terms.add(title, new Span(0, title.length()), true));
    String text = report.body().text();
    List<Span> prose =
        report.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PROSE)
            .map(Paragraph::span)
            .filter(span -> span.end() <= text.length())
            .toList();
    if (prose.isEmpty()) {
      terms.add(text, new Span(0, text.length()), false);
    }
    prose.forEach(span -> terms.add(text, span, false));
    return terms.weights;
  }

  private void add(String text, Span within, boolean title) {
    String before = "";
    int beforeEnd = -1;
    for (Word word : Word.in(text, within)) {
      String term = word.stem(text);
      int start = word.span().start();
      if (StopWords.has(word.folded()) || StopWords.has(term)) {
        before = "";
        continue;
      }
      double place = title ? TITLE : read + start - within.start() < OPENING_LENGTH ? OPENING : 1;
      boolean name = !title && word.capital() && !opensSentence(text, within, start);
      weights.merge(term, name ? place * NAME : place, Double::sum);
      boolean joined = !before.isEmpty() && start == beforeEnd + 1 && text.charAt(beforeEnd) == ' ';
      if (word.capital() && joined) {
        weights.merge(before + " " + term, place * JOINED, Double::sum);
      }
      before = word.capital() ? term : "";
      beforeEnd = word.span().end();
    }
    if (!title) {
      read += within.length();
    }
  }

  private static boolean opensSentence(String text, Span within, int start) {
    int at = start - 1;
    while (at >= within.start() && text.charAt(at) == ' ') {
      at--;
    }
    return at < within.start() || ".!?:\n\r“\"‘".indexOf(text.charAt(at)) >= 0;
  }
}
