package readout.tagging;

import java.util.List;
import readout.model.Span;

/**
 * Reads texts as it was trained to: the port behind which a model stands, so that core knows of no
 * runtime. What it says of a text depends on the text and its sentences alone. Thread-safe.
 */
public interface TextTagger {
  /**
   * Reads a text, once for all that it can tell.
   *
   * @param sentences the spans of its sentences, in order
   */
  TaggedText tag(String text, List<Span> sentences);
}
