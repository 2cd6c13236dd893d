package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.actors.Cast;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;

/** The other side of an act, where it is only named somewhere in its clause. Stateless. */
final class OtherSide {
  private OtherSide() {}

  /**
   * The first side of another state that the clause names after its verb, with those listed beside
   * it.
   */
  static List<ActorValue> of(
      Analysis analysis, Span clause, Sentence sentence, Token verb, List<ActorValue> actors) {
    boolean sided = actors.stream().anyMatch(actor -> actor.country().isPresent() || actor.named());
    for (Mention mention : sided ? analysis.cast().mentions(sentence) : List.<Mention>of()) {
      boolean after =
          mention.span().start() > verb.span().start()
              && clause.covers(mention.span())
              && !aside(sentence, verb, mention)
              && !beforeTitle(sentence, mention);
      if (after && mention.type() != Mention.Type.OTHER) {
        List<ActorValue> sides = new ArrayList<>();
        sentence.tokens().stream()
            .filter(token -> token.span().end() == mention.span().end())
            .findFirst()
            .ifPresent(
                token -> {
                  for (Token word : Clauses.conjuncts(sentence, token)) {
                    analysis
                        .cast()
                        .mention(sentence, word)
                        .flatMap(name -> analysis.cast().resolve(sentence, word))
                        .ifPresent(sides::add);
                  }
                });
        sides.removeIf(
            side ->
                side.country().isEmpty()
                        && analysis.cast().people().stream()
                            .noneMatch(person -> person.name().equals(side.name()))
                    || EventSides.sameSide(actors, side)
                    || actors.stream().anyMatch(actor -> actor.name().contains(side.name())));
        if (!sides.isEmpty()) {
          return sides;
        }
      }
    }
    return List.of();
  }

  /** "endorsed Marlow Governor Jan Holm": the state stands before his title. */
  private static boolean beforeTitle(Sentence sentence, Mention mention) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() == mention.span().end() && token.is("compound"))
        .map(token -> token.index() + 1)
        .filter(next -> next < sentence.tokens().size())
        .map(sentence.tokens()::get)
        .anyMatch(
            next -> next.properNoun() && Cast.postNoun(next.lemma().toLowerCase(Locale.ROOT)));
  }

  /**
   * "opposes a fence, although he calls for guards along the border with Y", "asked for changes in
   * Y": of another act, or only where it is done.
   */
  private static boolean aside(Sentence sentence, Token verb, Mention mention) {
    Optional<Token> at =
        sentence.tokens().stream()
            .filter(token -> token.span().end() == mention.span().end())
            .findFirst();
    boolean where =
        mention.type() == Mention.Type.PLACE
            && at.filter(word -> word.is("pobj"))
                .flatMap(sentence::head)
                .filter(prep -> prep.lemma().matches("in|at"))
                .isPresent();
    boolean border =
        at.filter(word -> word.is("pobj"))
            .flatMap(sentence::head)
            .flatMap(sentence::head)
            .filter(noun -> noun.lemma().matches("border|frontier|boundary"))
            .isPresent();
    if (where || border) {
      return true;
    }
    while (at.isPresent() && at.orElseThrow().index() != verb.index()) {
      Token word = at.orElseThrow();
      boolean beside =
          word.is("advcl")
              && sentence
                  .child(word, "mark")
                  .filter(mark -> mark.lemma().matches("although|though|while|whereas"))
                  .isPresent();
      boolean ofNoun =
          (word.is("relcl", "ccomp")
                  || word.is("acl") && sentence.child(word, "nsubj", "nsubjpass").isPresent())
              && sentence
                  .head(word)
                  .filter(noun -> noun.noun() && noun.index() > verb.index())
                  .isPresent();
      if (beside || ofNoun) {
        return true;
      }
      at = sentence.head(word);
    }
    return false;
  }
}
