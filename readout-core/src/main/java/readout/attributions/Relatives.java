package readout.attributions;

import java.util.Optional;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * The relative pronouns around a cue. What they stand for is a question of reference: marked is the
 * pronoun. Stateless.
 */
final class Relatives {
  private static final int DEEPEST = 5;

  private Relatives() {}

  /** "the envoy, who said": the pronoun that is the cue's subject. */
  static Optional<Token> subject(Sentence sentence, Span cue) {
    Optional<Token> verb = verb(sentence, cue);
    for (int steps = 0; verb.isPresent() && steps < DEEPEST; steps++) {
      Optional<Token> subject = sentence.child(verb.orElseThrow(), "nsubj", "nsubjpass");
      if (subject.isPresent()) {
        return subject.filter(Relatives::pronoun);
      }
      verb = verb.filter(word -> word.is("conj", "xcomp")).flatMap(sentence::head);
    }
    return Optional.empty();
  }

  /** "the plan, which she said would fail": the pronoun that is of what the cue brings. */
  static Optional<Token> object(Sentence sentence, Span cue) {
    Optional<Token> verb = verb(sentence, cue).filter(word -> word.is("relcl", "pcomp", "csubj"));
    Optional<Token> subject = verb.flatMap(word -> sentence.child(word, "nsubj"));
    return subject.flatMap(
        speaker ->
            sentence.subtree(verb.orElseThrow()).stream()
                .takeWhile(word -> word.index() < speaker.index())
                .filter(Relatives::pronoun)
                .findFirst());
  }

  private static Optional<Token> verb(Sentence sentence, Span cue) {
    return sentence.tokens().stream()
        .filter(word -> cue.covers(word.span()) && word.verb())
        .findFirst();
  }

  private static boolean pronoun(Token word) {
    return word.pos().equals("WP") || word.pos().equals("WDT");
  }
}
