package readout.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that stand on one line of the page, or of a column of it, from left to right. Immutable.
 *
 * @param words at least one
 */
record Row(List<Word> words) {
  /** Baselines that differ by less than this share of the size are one line: raised marks. */
  private static final float SAME_LINE = 0.35f;

  Row {
    words = List.copyOf(words);
  }

  /** The lines of a page from top to bottom. */
  static List<Row> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::baseline).thenComparing(Glyph::left));
    List<Row> rows = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    float baseline = 0;
    float size = 0;
    for (Glyph glyph : sorted) {
      // neither may a large first letter draw two lines together
      float reach =
          SAME_LINE * Math.min(Math.max(size, glyph.size()), 2 * Math.min(size, glyph.size()));
      if (!line.isEmpty() && glyph.baseline() - baseline > reach) {
        add(rows, line);
        line.clear();
      }
      if (line.isEmpty()) {
        baseline = glyph.baseline();
        size = glyph.size();
      }
      line.add(glyph);
    }
    add(rows, line);
    return rows;
  }

  private static void add(List<Row> rows, List<Glyph> line) {
    List<Word> words = Words.of(line);
    if (!words.isEmpty()) {
      rows.add(new Row(words));
    }
  }

  float left() {
    return words.get(0).left();
  }

  float right() {
    float right = left();
    for (Word word : words) {
      right = Math.max(right, word.right());
    }
    return right;
  }

  /** The baseline of its longest word: marks are short. */
  float baseline() {
    return longest().baseline();
  }

  /** The size of its longest word. */
  float size() {
    return longest().size();
  }

  /** Whether all its words with letters are heavy. */
  boolean bold() {
    return words.stream()
        .filter(word -> word.text().chars().anyMatch(Character::isLetter))
        .allMatch(Word::bold);
  }

  /** Whether its words stand apart as the cells of a table do. */
  boolean tabular() {
    int gaps = 0;
    for (int i = 1; i < words.size(); i++) {
      float gap = words.get(i).left() - words.get(i - 1).right();
      gaps += gap > 3 * size() ? 2 : gap > 1.5f * size() ? 1 : 0;
    }
    return gaps > 1;
  }

  /** Its text with one blank between words. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (text.length() > 0 && !word.raised()) {
        text.append(' ');
      }
      text.append(word.text());
    }
    return text.toString();
  }

  private Word longest() {
    Word longest = words.get(0);
    for (Word word : words) {
      longest = word.text().length() > longest.text().length() ? word : longest;
    }
    return longest;
  }
}
