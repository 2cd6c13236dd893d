package readout.read.page;

import java.util.ArrayList;
import java.util.List;
import readout.model.AlignedText;
import readout.model.Span;

/**
 * Writes a source that has no markup as it is read: blanks collapse to one, what takes no room is
 * left out, a hyphen that holds a word together is a hyphen, two line ends in a row end a
 * paragraph. Paragraphs are parted by an empty line. Not thread-safe.
 */
public final class RunningText {
  private static final char NO_BREAK_HYPHEN = '\u2011';

  private final String source;
  private final AlignedText.Builder body;
  private final List<Span> blocks = new ArrayList<>();
  private int lastEnd;

  /** Nothing is written yet. */
  public RunningText(String source) {
    this.source = source;
    body = AlignedText.from(source);
  }

  /** Writes a paragraph of the source; one without words leaves no trace. */
  public void paragraph(Span place) {
    int start = -1;
    int blankAt = -1;
    int lineEnds = 0;
    for (int i = place.start(); i < place.end(); i++) {
      char unit = source.charAt(i);
      if (blank(unit)) {
        blankAt = blankAt < 0 ? i : blankAt;
        lineEnds += unit == '\n' ? 1 : 0;
        continue;
      }
      if (invisible(unit)) {
        continue;
      }
      if (start >= 0 && lineEnds > 1) {
        blocks.add(new Span(start, body.length()));
        start = -1;
      }
      if (start < 0) {
        if (body.length() > 0) {
          body.replace("\n\n", lastEnd, lastEnd);
        }
        start = body.length();
      } else if (blankAt >= 0) {
        body.replace(" ", blankAt, blankAt + 1);
      }
      blankAt = -1;
      lineEnds = 0;
      if (unit == NO_BREAK_HYPHEN) {
        body.replace("-", i, i + 1);
      } else {
        body.copy(i, i + 1);
      }
      lastEnd = i + 1;
    }
    if (start >= 0) {
      blocks.add(new Span(start, body.length()));
    }
  }

  /** The finished text. */
  public AlignedText body() {
    return body.build();
  }

  /** The places of the paragraphs in the body. */
  public List<Span> blocks() {
    return List.copyOf(blocks);
  }

  /** White space and no-break spaces. */
  public static boolean blank(int unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** Soft hyphens, joiners and marks that take no room; controls. */
  public static boolean invisible(char unit) {
    return unit == '\u00ad'
        || unit == '\u200b'
        || unit == '\u2060'
        || unit == '\ufeff'
        || Character.isISOControl(unit);
  }
}
