package readout.attributions;

import java.util.List;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/** Whether pieces that are to stand for a content are whole by the sentence's tree. Stateless. */
final class SoundContent {
  private SoundContent() {}

  /**
   * Nothing but the cue may part the pieces; what stands before the cue ("a plan that, she said,
   * had failed") is kept; and no word is left without the one that it leads to.
   */
  static boolean is(Sentence sentence, Span cue, List<Span> ours, List<Span> theirs) {
    for (int i = 1; i < theirs.size(); i++) {
      if (cue.start() < theirs.get(i - 1).end() || cue.end() > theirs.get(i).start()) {
        return false;
      }
    }
    boolean before = ours.stream().anyMatch(piece -> piece.end() <= cue.start());
    if (before && theirs.get(0).start() >= cue.end()) {
      return false;
    }
    return sentence.tokens().stream()
        .filter(word -> covered(theirs, word) && word.head() > word.index())
        .filter(
            word ->
                word.is("nsubj", "nsubjpass", "det", "amod", "poss", "aux", "compound", "nummod"))
        .map(word -> sentence.tokens().get(word.head()))
        .noneMatch(head -> covered(ours, head) && !covered(theirs, head));
  }

  private static boolean covered(List<Span> pieces, Token word) {
    return pieces.stream().anyMatch(piece -> piece.overlaps(word.span()));
  }
}
