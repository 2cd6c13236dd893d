package readout.show.terminal;

import java.util.ArrayList;
import java.util.List;

/** A page of wrapped, perhaps coloured lines. Not thread-safe. */
final class Paper {
  /** How a piece of a line looks where colour is asked for. */
  enum Ink {
    PLAIN(""),
    STRONG("\u001b[1m"),
    FAINT("\u001b[2m"),
    HEADING("\u001b[1;36m"),
    MARKED("\u001b[33m"),
    GONE("\u001b[31m"),
    NEW("\u001b[32m"),
    DOUBTED("\u001b[35m");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /** Words in one ink; a whole piece is kept on one line where it fits on one. */
  record Piece(String text, Ink ink, boolean whole) {
    static Piece words(String text, Ink ink) {
      return new Piece(text, ink, false);
    }

    static Piece whole(String text, Ink ink) {
      return new Piece(text, ink, true);
    }
  }

  private static final int LEAST = 24;
  private static final String PLAIN_AGAIN = "\u001b[0m";

  private final StringBuilder out = new StringBuilder();
  private final boolean colour;
  private final int width;

  Paper(boolean colour, int width) {
    this.colour = colour;
    this.width = Math.max(width, LEAST);
  }

  /** A line of words in one ink. */
  void line(int indent, String text, Ink ink) {
    line(indent, indent, List.of(Piece.words(text, ink)));
  }

  /** A line of pieces, its first row and the rows it is wrapped to indented. */
  void line(int first, int rest, List<Piece> pieces) {
    List<Piece> words = new ArrayList<>();
    for (Piece piece : pieces) {
      split(piece, width - Math.max(first, rest), words);
    }
    out.append(" ".repeat(first));
    int at = first;
    boolean begun = false;
    for (Piece word : words) {
      int size = Columns.of(word.text());
      if (begun && at + 1 + size > width) {
        out.append('\n').append(" ".repeat(rest));
        at = rest;
        begun = false;
      }
      if (begun) {
        out.append(' ');
        at++;
      }
      ink(word);
      at += size;
      begun = true;
    }
    out.append('\n');
  }

  /** An empty line. */
  void gap() {
    out.append('\n');
  }

  /** Everything so far; every line ends in {@code \n}. */
  String text() {
    return out.toString();
  }

  private void ink(Piece word) {
    if (colour && word.ink() != Ink.PLAIN) {
      out.append(word.ink().code).append(word.text()).append(PLAIN_AGAIN);
    } else {
      out.append(word.text());
    }
  }

  private static void split(Piece piece, int room, List<Piece> words) {
    if (piece.whole() && Columns.of(piece.text()) <= room) {
      words.add(piece);
      return;
    }
    for (String word : piece.text().split(" ")) {
      if (!word.isEmpty()) {
        cut(new Piece(word, piece.ink(), true), room, words);
      }
    }
  }

  /** A word wider than a row is cut between code points. */
  private static void cut(Piece word, int room, List<Piece> words) {
    int begun = 0;
    int size = 0;
    String text = word.text();
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int columns = Columns.of(point);
      if (size + columns > room && at > begun) {
        words.add(new Piece(text.substring(begun, at), word.ink(), true));
        begun = at;
        size = 0;
      }
      size += columns;
      at += Character.charCount(point);
    }
    words.add(new Piece(text.substring(begun), word.ink(), true));
  }
}
