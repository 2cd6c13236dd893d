package readout.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.Kind;
import readout.model.PloverType;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * Whether a rule fits a clause: by its object, by the condition it sets, and by the sides that the
 * clause names. Immutable.
 */
final class RuleFit {

  /** Types that are told of one side towards another. */
  private static final Set<PloverType> TWO_SIDED =
      EnumSet.of(
          PloverType.ACCUSE,
          PloverType.THREATEN,
          PloverType.REJECT,
          PloverType.REQUEST,
          PloverType.SUPPORT,
          PloverType.CONCEDE,
          PloverType.SANCTION,
          PloverType.AGREE,
          PloverType.COOPERATE,
          PloverType.AID);

  /** Conditions of warnings: of what the warner does himself, and no alert about a third side. */
  private static final Set<String> ALERTING = Set.of("no-alert", "own-act");

  private final Conditions conditions = Conditions.load();
  private final Standing standing = new Standing(conditions);

  /** The clause of the verb as the rule reads it; empty where the rule does not fit. */
  Optional<EventClause> of(EventRule rule, Analysis analysis, Sentence sentence, Token verb) {
    Optional<Token> object =
        Clauses.undergoer(sentence, verb).or(() -> sentence.child(verb, "attr"));
    boolean nobodys =
        rule.kind() == Kind.POSITION && EmptyClauses.byTheWay(sentence, verb)
            || rule.bySpeaker() && EmptyClauses.toldTo(sentence, verb);
    if (nobodys
        || !takes(rule, sentence, object)
        || !conditions.met(rule.clause(), sentence, verb)) {
      return Optional.empty();
    }
    Optional<Speech> speech = analysis.speechAt(verb.span());
    List<ActorValue> actors = EventSides.actors(rule, analysis, sentence, verb, speech);
    EventSides.Recipients found =
        EventSides.recipients(rule, analysis, sentence, verb, object, speech);
    List<ActorValue> recipients = found.actors();
    // "urged better ties with Chile", "called for a united Peru": not whom it is asked of
    boolean asked =
        rule.type().equals(Optional.of(PloverType.REQUEST))
            && !recipients.isEmpty()
            && rule.recipients().stream().anyMatch(place -> place.matches("object-of|for"));
    boolean nowhere = recipients.isEmpty();
    if (nowhere && rule.recipients().contains("clause")) {
      recipients.addAll(otherSide(analysis, sentence, verb, actors));
    }
    recipients.removeIf(
        recipient -> actors.stream().anyMatch(actor -> actor.name().equals(recipient.name())));
    if (!standing.fit(rule, analysis, sentence, verb, actors, recipients)) {
      return Optional.empty();
    }
    EventClause clause =
        new EventClause(
            rule,
            analysis,
            sentence,
            verb,
            speech,
            actors,
            recipients,
            asked || found.loose() || nowhere && !recipients.isEmpty());
    return sided(clause) ? Optional.of(completed(clause)) : Optional.empty();
  }

  /** Whether the object is one that the rule takes. */
  private static boolean takes(EventRule rule, Sentence sentence, Optional<Token> object) {
    if (object.isEmpty()) {
      return !rule.objectRequired() && rule.objects().isEmpty();
    }
    Token head = object.orElseThrow();
    boolean asked = rule.objects().isEmpty() || contains(sentence, head, rule.objects());
    boolean engagement = rule.kind() == Kind.POSITION && EngagementNouns.isEngagement(head.lemma());
    return asked && !rule.unless().contains(head.lemma()) && !engagement;
  }

  private static boolean contains(Sentence sentence, Token head, Set<String> lemmas) {
    if (lemmas.contains(head.lemma())) {
      return true;
    }
    for (Token word : Clauses.conjuncts(sentence, head)) {
      if (lemmas.contains(word.lemma())) {
        return true;
      }
      for (Token child : sentence.children(word)) {
        if (child.is("compound", "nmod", "amod") && lemmas.contains(child.lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the sides are those that the rule is about; only a passive may leave out who acts. */
  private static boolean sided(EventClause clause) {
    EventRule rule = clause.rule();
    List<ActorValue> actors = clause.actors();
    List<ActorValue> recipients = clause.recipients();
    if (rule.actorFrom().equals("person")
        && actors.stream().noneMatch(actor -> EventSides.travels(clause.analysis(), actor))) {
      return false;
    }
    if (rule.bySpeaker()
        && recipients.stream().anyMatch(recipient -> EventSides.sameSide(actors, recipient))) {
      return false;
    }
    boolean agentless =
        Clauses.passive(clause.sentence(), clause.verb())
            && !recipients.isEmpty()
            && rule.kind() == Kind.EVENT
            && !anySuch(clause.sentence(), clause.verb());
    if (actors.isEmpty() && !agentless || rule.recipientRequired() && recipients.isEmpty()) {
      return false;
    }
    return !(ALERTING.contains(rule.clause())
        && EventSides.thirdParty(clause.analysis(), clause.sentence(), clause.verb(), actors));
  }

  /** "those who free immigrants who have been convicted": whoever that may be. */
  private static boolean anySuch(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(noun -> verb.is("relcl") && noun.pos().equals("NNS"))
        .filter(noun -> sentence.child(noun, "det", "nummod", "poss").isEmpty())
        .isPresent();
  }

  /** The clause with the other side, where its type has two, and with who speaks for the actors. */
  private static EventClause completed(EventClause clause) {
    EventRule rule = clause.rule();
    List<ActorValue> actors = new ArrayList<>(clause.actors());
    List<ActorValue> recipients = new ArrayList<>(clause.recipients());
    // whom an agreement or promise is with, its own words say
    boolean promised = rule.clause().equals("promise");
    // who suffered what is condemned, or what another is blamed for, is not who is accused of it
    boolean suffered =
        clause.verb().lemma().equals("blame")
            || rule.type().equals(Optional.of(PloverType.ACCUSE))
                && Clauses.undergoer(clause.sentence(), clause.verb())
                    .filter(object -> BlamedActors.blameless(object.lemma()))
                    .isPresent();
    if (recipients.isEmpty()
        && !promised
        && !suffered
        && rule.type().filter(TWO_SIDED::contains).isPresent()) {
      recipients.addAll(otherSide(clause.analysis(), clause.sentence(), clause.verb(), actors));
    }
    // what a state has done or does is told by him, not done by him
    boolean saying = rule.bySpeaker() || !clause.verb().pos().matches("VBD|VBN|VBG");
    boolean people = actors.stream().anyMatch(clause.analysis().cast()::isPerson);
    if (rule.kind() == Kind.POSITION && actors.size() == 1 && saying && !people) {
      clause
          .speech()
          .filter(Speech::person)
          .map(Speech::speaker)
          .filter(speaker -> EventSides.sameSide(actors, speaker))
          .filter(
              speaker -> actors.stream().noneMatch(actor -> actor.name().equals(speaker.name())))
          .ifPresent(speaker -> actors.add(0, speaker));
    }
    return new EventClause(
        rule,
        clause.analysis(),
        clause.sentence(),
        clause.verb(),
        clause.speech(),
        actors,
        recipients,
        clause.loose() || clause.recipients().isEmpty() && !recipients.isEmpty());
  }

  private static List<ActorValue> otherSide(
      Analysis analysis, Sentence sentence, Token verb, List<ActorValue> actors) {
    return EventSides.eachOther(sentence, verb)
        ? List.of()
        : OtherSide.of(analysis, Extents.clause(sentence, verb), sentence, verb, actors);
  }
}
