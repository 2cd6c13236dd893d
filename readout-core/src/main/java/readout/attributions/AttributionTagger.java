package readout.attributions;

import java.util.List;
import java.util.Optional;
import readout.model.Reader;
import readout.model.RoleSpans;
import readout.model.Span;

/**
 * Tells which words of a text are cues, sources and contents: the port behind which a trained
 * reader stands, so that core knows of no runtime. What it says of a text depends on the text and
 * its sentences alone. Thread-safe.
 */
public interface AttributionTagger {
  /** What stands in the record for what it decides. */
  Reader reader();

  /**
   * Reads a text.
   *
   * @param sentences the spans of its sentences, in order
   */
  TaggedText tag(String text, List<Span> sentences);

  /** What the tagger says of one text. Immutable and thread-safe. */
  interface TaggedText {
    /** The attributions, in the order of their cues. */
    List<RoleSpans> attributions();

    /** The source and content of a cue that is known; empty where it cannot tell. */
    Optional<RoleSpans> towards(Span cue);

    /**
     * The probabilities that words are of the content of a cue that is known.
     *
     * @param words spans of words, in any order
     * @return for each span the mean over the words that begin in it, from 0 to 1, and {@link
     *     Double#NaN} where it cannot tell
     */
    double[] content(Span cue, List<Span> words);
  }
}
