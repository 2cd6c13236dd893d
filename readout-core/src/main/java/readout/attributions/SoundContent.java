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
   * had failed") is kept, and so is the reason or condition behind it; no word is left without the
   * one that it leads to, or that follows it as its own ("compared | with the rest"); and a stop in
   * the midst of the sentence ends nothing.
   */
  static boolean is(Sentence sentence, Span cue, List<Span> ours, List<Span> theirs) {
    for (int i = 1; i < theirs.size(); i++) {
      if (cue.start() < theirs.get(i - 1).end() || cue.end() > theirs.get(i).start()) {
        return false;
      }
    }
    boolean before = ours.stream().anyMatch(piece -> piece.end() <= cue.start());
    boolean after =
        ours.stream().anyMatch(piece -> piece.start() >= cue.end() && hangs(sentence, piece));
    int end = theirs.get(theirs.size() - 1).end();
    if (before && (theirs.get(0).start() >= cue.end() || after && end <= cue.start())
        || theirs.stream().anyMatch(piece -> cutShort(sentence, ours, theirs, piece))) {
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

  /** "They will go, she said, even if nobody asks": of a clause before the cue. */
  private static boolean hangs(Sentence sentence, Span piece) {
    return sentence.tokens().stream()
        .filter(word -> piece.covers(word.span()) && TaggedPieces.isWord(word))
        .limit(2)
        .anyMatch(word -> word.is("mark") && !word.lemma().equals("that"));
  }

  /** Whether what ends the piece goes on: with its own next word, or behind a stray stop. */
  private static boolean cutShort(
      Sentence sentence, List<Span> ours, List<Span> theirs, Span piece) {
    List<Token> words = sentence.tokens();
    int next = 0;
    while (next < words.size() && words.get(next).span().start() < piece.end()) {
      next++;
    }
    if (next == 0 || next + 1 >= words.size()) {
      return false;
    }
    Token last = words.get(next - 1);
    Token following = words.get(next);
    boolean stop = following.text().equals(".");
    Token on = stop ? words.get(next + 1) : following;
    return covered(ours, on)
        && !covered(theirs, on)
        && (stop
            ? Character.isLowerCase(on.first())
            : on.head() == last.index() && last.verb() && on.is("prep"));
  }

  private static boolean covered(List<Span> pieces, Token word) {
    return pieces.stream().anyMatch(piece -> piece.overlaps(word.span()));
  }
}
