package readout.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Subjects;

/** Finds the phrases that a rule read its sides from. Stateless. */
final class PairPlaces {
  private PairPlaces() {}

  /** The pair of the clause; empty where one side stands in no phrase of the sentence. */
  static Optional<ToldPair> of(EventClause clause) {
    if (clause.loose() || clause.rule().type().isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = clause.sentence();
    Optional<Token> subject =
        Subjects.actor(sentence, clause.verb())
            .filter(word -> stands(clause, word, clause.actors()));
    Optional<Span> source =
        subject
            .or(() -> nearest(clause, clause.actors(), Optional.empty()))
            .map(word -> ActorPhrases.span(sentence, word));
    Optional<Span> target =
        nearest(clause, clause.recipients(), source).map(word -> ActorPhrases.span(sentence, word));
    return source.isEmpty() || target.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ToldPair(
                sentence,
                source.orElseThrow(),
                target.orElseThrow(),
                clause.rule().type().orElseThrow()));
  }

  /** The head nearest to the verb that stands for one of them, outside of what is taken. */
  private static Optional<Token> nearest(
      EventClause clause, List<ActorValue> sides, Optional<Span> taken) {
    return ActorPhrases.heads(clause.sentence()).stream()
        .filter(
            word ->
                taken
                    .filter(span -> span.overlaps(ActorPhrases.span(clause.sentence(), word)))
                    .isEmpty())
        .filter(word -> stands(clause, word, sides))
        .min(Comparator.comparingInt(word -> Math.abs(word.index() - clause.verb().index())));
  }

  private static boolean stands(EventClause clause, Token head, List<ActorValue> sides) {
    return ClauseActors.of(clause.analysis(), clause.sentence(), head, clause.speech()).stream()
        .anyMatch(actor -> sides.stream().anyMatch(side -> side.name().equals(actor.name())));
  }
}
