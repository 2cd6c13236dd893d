package readout.events;

import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * Who is meant by "he" or "she" in the words of one who speaks for another: "Holm, a lawyer for
 * Smith's wife, said she would pay": she is the wife. Stateless.
 */
final class SpokenFor {
  private static final Set<String> AGENTS =
      Set.of(
          "lawyer", "attorney", "counsel", "spokesman", "spokeswoman", "spokesperson", "publicist");
  private static final Set<String> KINSWOMEN =
      Set.of("wife", "mother", "daughter", "sister", "widow", "girlfriend", "mom", "aunt");
  private static final Set<String> KINSMEN =
      Set.of("husband", "father", "son", "brother", "widower", "boyfriend", "dad", "uncle");

  private SpokenFor() {}

  /** The client before the pronoun in its sentence; empty where nobody speaks for one such. */
  static Optional<ActorValue> of(Analysis analysis, Sentence sentence, Token pronoun) {
    if (!pronoun.lemma().matches("he|she")) {
      return Optional.empty();
    }
    for (Token agent : sentence.tokens()) {
      if (agent.index() < pronoun.index() && AGENTS.contains(agent.lemma())) {
        for (Token client : Clauses.prepositional(sentence, agent, "for", "of")) {
          if (client.index() < pronoun.index() && fits(analysis, sentence, client, pronoun)) {
            return kin(client)
                ? Optional.of(analysis.cast().described(sentence, client))
                : analysis.cast().resolve(sentence, client);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean kin(Token client) {
    return KINSWOMEN.contains(client.lemma()) || KINSMEN.contains(client.lemma());
  }

  private static boolean fits(Analysis analysis, Sentence sentence, Token client, Token pronoun) {
    boolean she = pronoun.lemma().equals("she");
    if (kin(client)) {
      return KINSWOMEN.contains(client.lemma()) == she;
    }
    return analysis
        .cast()
        .mention(sentence, client)
        .flatMap(name -> analysis.cast().person(name.span()))
        .filter(person -> she == analysis.cast().woman(person.value()))
        .isPresent();
  }
}
