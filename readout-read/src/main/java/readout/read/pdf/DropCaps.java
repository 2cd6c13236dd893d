package readout.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a large first letter, which reaches down over several lines, back to the word it begins. The
 * lines beside it count as flush with it. Stateless.
 */
final class DropCaps {
  static final float LARGE = 1.7f;

  /** How high a capital stands, in sizes of its font. */
  private static final float HEIGHT = 0.75f;

  /** A letter that is a word of its own has this room behind it, in sizes of the text. */
  private static final float ROOM = 0.4f;

  private DropCaps() {}

  /** The rows of an area with such letters in their words. */
  static List<Row> join(List<Row> area) {
    float em = Columns.em(area);
    List<Row> rows = new ArrayList<>(area);
    for (int i = 0; i < rows.size(); i++) {
      Word cap = rows.get(i).words().get(0);
      boolean letter = cap.text().length() == 1 && Character.isUpperCase(cap.text().charAt(0));
      if (!letter || cap.size() < LARGE * em) {
        continue;
      }
      List<Word> rest = rows.get(i).words().subList(1, rows.get(i).words().size());
      if (rest.stream().anyMatch(word -> word.size() > cap.size() / LARGE)) {
        continue;
      }
      int first = beside(rows, i, cap, -1);
      int last = beside(rows, i, cap, 1);
      if (rest.isEmpty() && first == last) {
        continue;
      }
      for (int at = first; at <= last; at++) {
        List<Word> words = at == i ? rest : rows.get(at).words();
        if (!words.isEmpty()) {
          rows.set(at, new Row(begun(words, cap, at == first, em)));
        }
      }
      if (rest.isEmpty()) {
        rows.remove(i);
        i--;
      }
      i = Math.max(i, last - 1);
    }
    return rows;
  }

  /** The farthest row up or down that stands beside the letter. */
  private static int beside(List<Row> rows, int at, Word cap, int step) {
    int found = at;
    for (int i = at + step; i >= 0 && i < rows.size(); i += step) {
      float baseline = rows.get(i).baseline();
      boolean high = baseline > cap.baseline() - HEIGHT * cap.size();
      boolean low = baseline < cap.baseline() + 0.1f * cap.size();
      if (!high || !low || rows.get(i).left() < cap.right() - 1) {
        break;
      }
      found = i;
    }
    return found;
  }

  private static List<Word> begun(List<Word> words, Word cap, boolean opening, float em) {
    Word next = words.get(0);
    List<Word> begun = new ArrayList<>(words);
    boolean apart = "AIO".contains(cap.text()) && next.left() - cap.right() > ROOM * em;
    String text = opening && !apart ? cap.text() + next.text() : next.text();
    float left = opening && apart ? next.left() : cap.left();
    begun.set(
        0,
        new Word(
            text, left, next.right(), next.baseline(), next.size(), next.bold(), next.raised()));
    if (opening && apart) {
      begun.add(
          0,
          new Word(
              cap.text(),
              cap.left(),
              cap.right(),
              next.baseline(),
              next.size(),
              next.bold(),
              false));
    }
    return begun;
  }
}
