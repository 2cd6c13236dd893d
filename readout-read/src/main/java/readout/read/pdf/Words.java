package readout.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the letters of a line together to words: many documents print no blanks, only distance. */
final class Words {
  /** A mark of a footnote is smaller than the text it stands at, and stands higher. */
  private static final float SMALL = 0.86f;

  private static final float RAISED = 0.15f;
  private static final Pattern MARK = Pattern.compile("[0-9]{1,3}|[*†‡]{1,3}");

  /** Not "km" and "2": what a mark stands at is a word, a stop or a quotation mark. */
  private static final Pattern MARKED =
      Pattern.compile(".*(?:\\p{L}{3}|[.,;:!?\"”’)])", Pattern.DOTALL);

  private Words() {}

  /** The words from left to right. */
  static List<Word> of(List<Glyph> line) {
    List<Glyph> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparing(Glyph::left));
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    boolean blank = true;
    float right = 0;
    for (Glyph glyph : sorted) {
      if (glyph.text().isBlank()) {
        blank = true;
        continue;
      }
      if (!word.isEmpty()) {
        Glyph last = word.get(word.size() - 1);
        float gap = glyph.left() - right;
        boolean shift =
            glyph.size() != last.size()
                && Math.abs(glyph.baseline() - last.baseline()) > RAISED * last.size();
        // a blank that the next letter covers is none
        boolean parted =
            gap > least(last, glyph)
                || (word.size() == 1 && cap(last, glyph))
                || (blank && gap > -0.1f * last.size());
        if (parted || shift) {
          add(words, word, !parted);
          word.clear();
        }
      }
      right = word.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
      word.add(glyph);
      blank = false;
    }
    if (!word.isEmpty()) {
      add(words, word, false);
    }
    return joined(words);
  }

  /** A large first letter is put to its word later: it may be one of a line above. */
  private static boolean cap(Glyph last, Glyph next) {
    return last.size() > DropCaps.LARGE * next.size()
        && Character.isUpperCase(last.text().charAt(0));
  }

  /** The narrowest gap that is a blank. */
  private static float least(Glyph last, Glyph next) {
    float size = Math.max(last.size(), next.size());
    return Math.min(Math.max(0.5f * last.blank(), 0.12f * size), 0.3f * size);
  }

  private static void add(List<Word> words, List<Glyph> glyphs, boolean touching) {
    StringBuilder text = new StringBuilder();
    float right = 0;
    int heavy = 0;
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
      right = Math.max(right, glyph.right());
      heavy += glyph.bold() ? 1 : 0;
    }
    Glyph first = glyphs.get(0);
    words.add(
        new Word(
            text.toString(),
            first.left(),
            Math.max(right, first.left()),
            first.baseline(),
            first.size(),
            heavy * 2 > glyphs.size(),
            touching));
  }

  /**
   * Here a word is marked where the next one touches it; marks of footnotes become raised words,
   * and other pieces (small capitals, a raised "th") are joined again.
   */
  private static List<Word> joined(List<Word> pieces) {
    List<Word> words = new ArrayList<>();
    boolean touched = false;
    for (Word piece : pieces) {
      Word last = words.isEmpty() ? piece : words.get(words.size() - 1);
      boolean mark =
          touched
              && !last.raised()
              && piece.size() < SMALL * last.size()
              && last.baseline() - piece.baseline() > RAISED * last.size()
              && MARK.matcher(piece.text()).matches()
              && MARKED.matcher(last.text()).matches();
      if (mark || !touched || last.raised()) {
        words.add(of(piece, piece.text(), piece.left(), piece.right(), mark));
      } else {
        Word larger = piece.size() > last.size() ? piece : last;
        words.set(
            words.size() - 1,
            of(
                larger,
                last.text() + piece.text(),
                last.left(),
                Math.max(last.right(), piece.right()),
                false));
      }
      touched = piece.raised();
    }
    return words;
  }

  private static Word of(Word like, String text, float left, float right, boolean raised) {
    return new Word(text, left, right, like.baseline(), like.size(), like.bold(), raised);
  }
}
