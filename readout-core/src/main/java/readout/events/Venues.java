package readout.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.actors.Actor;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * Where an engagement takes place: what its words say, and which names say where and not who.
 * Stateless.
 */
final class Venues {
  private Venues() {}

  /** Where: what its noun, a clause that hangs on it, or its verb says. */
  static Optional<String> of(Analysis analysis, EngagementPhrase item) {
    return named(analysis, item.sentence(), item.sentence().subtree(item.noun()))
        .or(() -> item.verb().flatMap(verb -> named(analysis, item.sentence(), List.of(verb))));
  }

  /** The place or body named after "in" or "at" under one of the words; the first that is. */
  static Optional<String> named(Analysis analysis, Sentence sentence, List<Token> words) {
    for (Token word : words) {
      for (Token head : Clauses.prepositional(sentence, word, "in", "at")) {
        Optional<Mention> mention = analysis.cast().mention(sentence, head);
        if (mention.isPresent()
            // "at the G-20 in Riga": an occasion
            && !mention.orElseThrow().text().matches("(?:the )?G-?\\d+|.*[Ss]ummit")
            && (mention.orElseThrow().type() == Mention.Type.PLACE
                || mention.orElseThrow().type() == Mention.Type.ORGANISATION)) {
          return mention.map(Mention::text);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The town that is visited, or the towns in a row. They are taken out of those who take part,
   * where a state comes in for its town unless it is their own; a town alone stays.
   */
  static Optional<String> visited(
      Analysis analysis, Sentence sentence, List<ActorValue> participants) {
    List<ActorValue> towns =
        participants.stream().filter(place -> town(analysis, sentence, place)).toList();
    if (towns.isEmpty() || participants.size() < 2) {
      return Optional.empty();
    }
    for (ActorValue town : towns) {
      int at = participants.indexOf(town);
      participants.remove(at);
      town.country()
          .filter(
              code ->
                  participants.stream()
                      .noneMatch(other -> other.country().equals(Optional.of(code))))
          .flatMap(analysis.cast()::stateOfCode)
          .ifPresent(host -> participants.add(at, host));
    }
    return Optional.of(towns.stream().map(ActorValue::name).collect(Collectors.joining(", ")));
  }

  private static boolean town(Analysis analysis, Sentence sentence, ActorValue place) {
    boolean known = place.actorId().filter(id -> id.startsWith("place:")).isPresent();
    return known
        || place.actorId().isEmpty()
            && analysis.cast().mentions(sentence).stream()
                .filter(name -> name.type() == Mention.Type.PLACE)
                .anyMatch(name -> name.text().equals(place.name()));
  }

  /**
   * A city or seat before the noun tells where, not who: "Beijing meeting", "White House meeting".
   */
  static boolean isPlace(Analysis analysis, Sentence sentence, Token word) {
    Optional<Actor> known =
        analysis.cast().mention(sentence, word).flatMap(mention -> analysis.cast().known(mention));
    boolean unknown =
        known.isEmpty()
            && analysis
                .cast()
                .mention(sentence, word)
                .map(mention -> mention.type() == Mention.Type.PLACE)
                .orElse(false);
    boolean building = word.entity().endsWith("FAC");
    return unknown
        || building
        || known
            .map(actor -> actor.kind() == Actor.Kind.PLACE || actor.name().equals("White House"))
            .orElse(false);
  }
}
