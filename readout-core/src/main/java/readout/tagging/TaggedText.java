package readout.tagging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Factuality;
import readout.model.Reader;
import readout.model.RoleSpans;
import readout.model.Span;
import readout.model.TypedSpan;

/** What a tagger says of one text. Immutable and thread-safe. */
public interface TaggedText {
  /** What stands in the record for what the tagger decides. */
  Reader reader();

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

  /**
   * The names of a sentence with the types of CoNLL-2003 (PER, ORG, LOC, MISC), in order; none
   * overlap.
   *
   * @param words the places of the sentence's words, in order
   * @return empty where the tagger was not trained to tell names
   */
  default Optional<List<TypedSpan>> names(List<Span> words) {
    return Optional.empty();
  }

  /**
   * The mentions of actors in a sentence, each of the type that a {@link readout.model.MentionKind}
   * is called by, in order; none overlap. A name that {@link #names} tells may be one of them.
   *
   * @param words the places of the sentence's words, in order
   * @return empty where the tagger was not trained to tell mentions
   */
  default Optional<List<TypedSpan>> mentions(List<Span> words) {
    return Optional.empty();
  }

  /**
   * Of which type what the source does to the target is, if it does something.
   *
   * @param source the places of the one who acts; none where it is not named
   * @param target the places of the one acted upon; none where it is not named
   * @param sentence the sentence they stand in
   * @return empty where the tagger was not trained to tell events, or an actor stands outside of
   *     the sentence
   */
  default Optional<PairTypes> pair(List<Span> source, List<Span> target, Span sentence) {
    return Optional.empty();
  }

  /**
   * How the text stands to what a word tells of, if it tells of something that happens.
   *
   * @param word the place of a verb, or of a noun that names what happens
   * @return the probability of each; empty where the tagger was not trained to tell
   */
  default Optional<Map<Factuality, Double>> factuality(Span word) {
    return Optional.empty();
  }
}
