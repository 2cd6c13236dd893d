package readout.events;

import java.util.Optional;
import readout.model.Sentence;
import readout.model.Token;

/** What a word stands under in its sentence. Stateless. */
final class Above {
  private Above() {}

  /** The verb whose clause the noun stands in. */
  static Optional<Token> verb(Sentence sentence, Token noun) {
    Optional<Token> at = sentence.head(noun);
    for (int steps = 0; at.isPresent() && steps < 12; steps++) {
      if (at.orElseThrow().verb() && !at.orElseThrow().is("amod", "nmod", "compound")) {
        return at;
      }
      at = sentence.head(at.orElseThrow());
    }
    return Optional.empty();
  }

  /** The verb or engagement noun whose clause the word stands in. */
  static Optional<Token> clause(Sentence sentence, Token token) {
    Optional<Token> at = sentence.head(token);
    for (int steps = 0; at.isPresent() && steps < 20; steps++) {
      Token word = at.orElseThrow();
      if (word.verb() && !word.is("aux", "auxpass") || EngagementNouns.isEngagement(word.lemma())) {
        return at;
      }
      at = sentence.head(word);
    }
    return Optional.empty();
  }
}
