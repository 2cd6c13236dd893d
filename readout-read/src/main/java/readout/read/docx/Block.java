package readout.read.docx;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is read. Not thread-safe. */
final class Block {
  /** Its words so far. */
  final StringBuilder words = new StringBuilder();

  /** The paragraphs of the text boxes that hang on it. */
  final List<Block> boxes = new ArrayList<>();

  /** What its style says. */
  Style style = Style.TEXT;

  /** Whether its end is a tracked deletion: then the next one goes on in it. */
  boolean open;
}
