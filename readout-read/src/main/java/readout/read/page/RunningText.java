package readout.read.page;

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
  private final BlockWriter writer;

  /** Nothing is written yet. */
  public RunningText(String source) {
    this.source = source;
    this.writer = new BlockWriter(source);
  }

  /** Writes a paragraph of the source; one without words leaves no trace. */
  public void paragraph(Span place) {
    int lineEnds = 0;
    for (int i = place.start(); i < place.end(); i++) {
      char unit = source.charAt(i);
      if (unit == '\n') {
        lineEnds++;
      } else if (!BlockWriter.isBlank(unit) && !BlockWriter.invisible(unit)) {
        lineEnds = 0;
      }
      if (lineEnds > 1) {
        writer.endBlock();
      }
      if (unit == NO_BREAK_HYPHEN) {
        writer.replace("-", i, i + 1);
      } else {
        writer.copy(i, i + 1);
      }
    }
    writer.endBlock();
  }

  /** The finished text. */
  public AlignedText body() {
    return writer.body();
  }

  /** The places of the paragraphs in the body. */
  public List<Span> blocks() {
    return writer.blocks();
  }
}
