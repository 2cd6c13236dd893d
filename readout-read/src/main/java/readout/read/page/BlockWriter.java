package readout.read.page;

import java.util.ArrayList;
import java.util.List;
import readout.model.AlignedText;
import readout.model.Span;

/**
 * Writes a body block by block out of pieces of a source. Blanks between pieces become one, those
 * at the ends of a block none, and blocks are parted by an empty line. Not thread-safe.
 */
public final class BlockWriter {
  private static final String PARTING = "\n\n";

  private final String source;
  private final AlignedText.Builder body;
  private final List<Span> blocks = new ArrayList<>();
  private int blockStart = -1;
  private int blankAt = -1;
  private int lastEnd;

  /** A writer over a source. */
  public BlockWriter(String source) {
    this.source = source;
    this.body = AlignedText.from(source);
  }

  /** Writes a slice of the source as it is, blanks collapsed and what takes no room left out. */
  public void copy(int start, int end) {
    for (int at = start; at < end; at++) {
      char unit = source.charAt(at);
      if (isBlank(unit)) {
        blank(at);
      } else if (!invisible(unit)) {
        begin(at);
        body.copy(at, at + 1);
        lastEnd = at + 1;
      }
    }
  }

  /** Writes text that stands for a slice of the source: an entity, an escaped mark. */
  public void replace(String text, int start, int end) {
    if (text.isBlank()) {
      blank(start);
      return;
    }
    begin(start);
    body.replace(text, start, end);
    lastEnd = end;
  }

  /** There is a blank in the source, or something that parts words as one does. */
  public void blank(int at) {
    if (blankAt < 0) {
      blankAt = at;
    }
  }

  /** What comes next is another block. */
  public void endBlock() {
    if (blockStart >= 0) {
      blocks.add(new Span(blockStart, body.length()));
    }
    blockStart = -1;
    blankAt = -1;
  }

  /** What was written since the last block is none; the text stays. */
  public void dropBlock() {
    blockStart = -1;
    blankAt = -1;
  }

  /** So many of the last blocks are none; their text stays. */
  public void forget(int last) {
    blocks.subList(blocks.size() - last, blocks.size()).clear();
  }

  /** Whether a block is begun. */
  public boolean open() {
    return blockStart >= 0;
  }

  /** The finished text; the writer is of no use after. */
  public AlignedText body() {
    endBlock();
    return body.build();
  }

  /** The places of the finished blocks in the body. */
  public List<Span> blocks() {
    return List.copyOf(blocks);
  }

  private void begin(int at) {
    if (blockStart < 0) {
      if (body.length() > 0) {
        body.replace(PARTING, lastEnd, lastEnd);
      }
      blockStart = body.length();
    } else if (blankAt >= 0) {
      body.replace(" ", blankAt, Math.max(blankAt, Math.min(blankAt + 1, at)));
    }
    blankAt = -1;
  }

  /** White space and no-break spaces. */
  public static boolean isBlank(int unit) {
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
