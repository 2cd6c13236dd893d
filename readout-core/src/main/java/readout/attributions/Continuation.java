package readout.attributions;

import readout.model.Report;

/** Whether a quotation goes on from the words that a speaker was given before. Stateless. */
final class Continuation {
  /**
   * What is said in one breath may be this long, in UTF-16 units; a longer going on says something
   * of its own and keeps evidence of its own.
   */
  private static final int BRIEF = 300;

  private Continuation() {}

  /** Whether the quotation stands near enough to the words before to be of the same speaker. */
  static boolean goesOn(Report report, Quotation quotation, Draft before) {
    int home = before.home >= 0 ? before.home : before.sentence.index();
    int gap = quotation.outer().start() - before.end();
    String between =
        gap > 0 ? report.body().text().substring(before.end(), quotation.outer().start()) : "";
    return home >= 0 && gap < 400 && between.chars().filter(c -> c == '\n').count() <= 3;
  }

  /** "A," she said. "B": one statement, where nothing stands between in the same paragraph. */
  static boolean follows(String text, Quotation quotation, Draft before) {
    int end = Math.max(before.end(), before.sentence.span().end());
    int from = Math.min(end, quotation.outer().start());
    String between = text.substring(from, quotation.outer().start());
    boolean brief =
        before.content.stream().mapToInt(piece -> piece.length()).sum() + quotation.inner().length()
            <= BRIEF;
    return before.home < 0
        && before.quoted()
        && brief
        && quotation.outer().start() - end < 4
        && between.indexOf('\n') < 0
        && between.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether nothing but space stands between the two. */
  static boolean blankBetween(Report report, Quotation first, Quotation second) {
    return first.outer().end() <= second.outer().start()
        && report.body().text().substring(first.outer().end(), second.outer().start()).isBlank();
  }
}
