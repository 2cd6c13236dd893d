package readout.read.text;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/**
 * The paragraphs of plain text. A blank line ends a paragraph; so does a line end, except where the
 * text is wrapped by hand: then the line ends because the next word would not have fitted, or the
 * sentence plainly runs on. Thread-safe.
 */
public final class Blocks {
  /** Hand-wrapped lines are no longer than this. */
  private static final int WIDEST = 90;

  /** And their longest is no shorter than this, or one cannot tell. */
  private static final int NARROWEST = 40;

  private Blocks() {}

  /** The paragraphs from an offset on, in order, without blanks at their ends. */
  public static List<Span> of(String text, int from) {
    return of(text, Lines.of(text, from));
  }

  /**
   * The paragraphs that some lines make, in order.
   *
   * @param lines places of the text in order; one without words parts what stands around it
   */
  public static List<Span> of(String text, List<Span> lines) {
    List<Span> blocks = new ArrayList<>();
    List<Span> run = new ArrayList<>();
    for (Span line : lines) {
      Span words = Lines.trim(text, line);
      if (words.length() == 0) {
        blocks.addAll(join(text, run));
        run.clear();
      } else {
        run.add(words);
      }
    }
    blocks.addAll(join(text, run));
    return blocks;
  }

  private static List<Span> join(String text, List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (width >= WIDEST) {
      return List.copyOf(lines);
    }
    List<Span> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (i > 0 && runsOn(text, lines.get(i - 1), line, width)) {
        Span last = joined.remove(joined.size() - 1);
        joined.add(last.union(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean runsOn(String text, Span line, Span next, int width) {
    char last = text.charAt(line.end() - 1);
    boolean ended = ".!?:;\"”’)".indexOf(last) >= 0;
    if (!ended && Character.isLowerCase(text.codePointAt(next.start()))) {
      return true;
    }
    int firstWord = 0;
    while (firstWord < next.length()
        && !Character.isWhitespace(text.charAt(next.start() + firstWord))) {
      firstWord++;
    }
    return width >= NARROWEST && line.length() + 1 + firstWord > width;
  }
}
