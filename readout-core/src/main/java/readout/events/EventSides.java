package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.actors.Cast;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.PloverType;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.Subjects;

/** Who acts in a clause, and towards whom, as an event rule asks. Stateless. */
final class EventSides {
  private EventSides() {}

  static boolean sameSide(List<ActorValue> actors, ActorValue recipient) {
    return actors.stream()
        .anyMatch(
            actor -> actor.country().isPresent() && actor.country().equals(recipient.country()));
  }

  /**
   * The actor of the verb; a word between quotation marks is none of a verb that stands outside
   * them.
   */
  private static Optional<Token> speaking(Analysis analysis, Sentence sentence, Token verb) {
    Optional<Token> actor = Subjects.actor(sentence, verb);
    boolean foreign =
        actor.isPresent()
            && verb.is("conj")
            && !analysis.quoted(verb.span())
            && analysis.quoted(actor.orElseThrow().span());
    if (!foreign) {
      return actor;
    }
    return sentence.tokens().stream()
        .filter(token -> token.is("root") && token.verb())
        .findFirst()
        .flatMap(root -> Subjects.actor(sentence, root));
  }

  static List<ActorValue> actors(
      EventRule rule, Analysis analysis, Sentence sentence, Token verb, Optional<Speech> speech) {
    if (rule.actorFrom().equals("speaker")) {
      return new ArrayList<>(
          speech.map(said -> analysis.cast().apart(said.speaker())).orElse(List.of()));
    }
    if (rule.actorFrom().equals("from")) {
      return from(analysis, sentence, verb, speech);
    }
    return new ArrayList<>(
        speaking(analysis, sentence, verb)
            .map(head -> ClauseActors.acting(analysis, sentence, head, speech))
            .orElse(List.of()));
  }

  /** "drew criticism from X and Y": those who criticise. */
  private static List<ActorValue> from(
      Analysis analysis, Sentence sentence, Token verb, Optional<Speech> speech) {
    return Clauses.undergoer(sentence, verb).stream()
        .flatMap(answer -> Stream.of(answer, verb))
        .flatMap(head -> Clauses.prepositional(sentence, head, "from").stream())
        .flatMap(head -> ClauseActors.acting(analysis, sentence, head, speech).stream())
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * Towards whom a clause tells of something.
   *
   * @param loose whether they are named where it is done, or deep in what is said of it
   */
  record Recipients(List<ActorValue> actors, boolean loose) {}

  static Recipients recipients(
      EventRule rule,
      Analysis analysis,
      Sentence sentence,
      Token verb,
      Optional<Token> object,
      Optional<Speech> speech) {
    List<ActorValue> found = new ArrayList<>();
    if (eachOther(sentence, verb)) {
      return new Recipients(found, false);
    }
    boolean loose = false;
    boolean blameless =
        charge(rule)
            && !rule.bySpeaker()
            && object.filter(word -> BlamedActors.blameless(word.lemma())).isPresent();
    for (String place : rule.recipients()) {
      if (!found.isEmpty()) {
        break;
      }
      loose = false;
      // "blamed the storm for the town's troubles": the town is not blamed
      boolean suffering = verb.lemma().equals("blame") && place.matches("for|complement");
      if (suffering || blameless && !place.equals("object-of")) {
        continue;
      }
      if (place.equals("host")) {
        found.addAll(host(analysis, sentence, verb, speech));
      } else if (place.equals("subject")) {
        Subjects.actor(sentence, verb)
            .ifPresent(head -> found.addAll(ClauseActors.acting(analysis, sentence, head, speech)));
      } else if (place.equals("subject-of")) {
        Subjects.of(sentence, verb)
            .ifPresent(head -> found.addAll(InnerActors.ofPhrase(analysis, sentence, head)));
      } else if (place.equals("object")) {
        object.ifPresent(head -> found.addAll(ClauseActors.of(analysis, sentence, head, speech)));
      } else if (place.equals("clause-subject")) {
        sentence
            .child(verb, "ccomp")
            .flatMap(clause -> sentence.child(clause, "nsubj"))
            .ifPresent(head -> found.addAll(ClauseActors.of(analysis, sentence, head, speech)));
      } else if (place.equals("complement")) {
        found.addAll(InnerActors.ofComplement(analysis, sentence, verb, speech, friendly(rule)));
        loose = true;
      } else if (place.equals("object-of")) {
        object.ifPresent(
            head ->
                found.addAll(
                    charge(rule)
                        ? BlamedActors.of(analysis, sentence, head)
                        // "fired a Russian missile": whose it is, is not whom it hit
                        : rule.type().equals(Optional.of(PloverType.ASSAULT))
                            ? InnerActors.against(analysis, sentence, head)
                            : InnerActors.ofPhrase(analysis, sentence, head)));
        // "approved the Novak budget": Novak's, and perhaps not given to him
        loose =
            !charge(rule)
                && object
                    .filter(head -> InnerActors.against(analysis, sentence, head).isEmpty())
                    .filter(head -> sentence.child(head, "poss").isEmpty())
                    .isPresent();
      } else {
        for (Token head : Clauses.prepositional(sentence, verb, place)) {
          if (head.index() < verb.index()) {
            // "On their programme, she called on the others"
            continue;
          }
          found.addAll(ClauseActors.of(analysis, sentence, head, speech));
        }
        if (found.isEmpty() && object.isPresent()) {
          for (Token head : Clauses.prepositional(sentence, object.orElseThrow(), place)) {
            found.addAll(ClauseActors.of(analysis, sentence, head, speech));
          }
        }
      }
    }
    return new Recipients(found, loose && !found.isEmpty());
  }

  /** "each accused the other": the actors themselves, and nobody else. */
  static boolean eachOther(Sentence sentence, Token verb) {
    return Clauses.undergoer(sentence, verb)
        .filter(object -> object.text().equals("other") || object.text().equals("another"))
        .filter(object -> object.index() > 0)
        .map(object -> sentence.tokens().get(object.index() - 1).lemma())
        .filter(before -> before.matches("the|each|one"))
        .isPresent();
  }

  private static boolean charge(EventRule rule) {
    return rule.type().equals(Optional.of(PloverType.ACCUSE));
  }

  private static boolean friendly(EventRule rule) {
    return rule.type()
        .filter(
            type ->
                type == PloverType.AGREE
                    || type == PloverType.SUPPORT
                    || type == PloverType.COOPERATE
                    || type == PloverType.AID)
        .isPresent();
  }

  /** An alert about what a third side may do is no threat by the one who gives it. */
  static boolean thirdParty(
      Analysis analysis, Sentence sentence, Token verb, List<ActorValue> actors) {
    // "warned them to evacuate": for their good
    boolean advice =
        sentence
            .child(verb, "xcomp")
            .filter(
                act -> act.lemma().matches("evacuate|leave|flee|shelter|stay|prepare|avoid|seek"))
            .filter(act -> !Clauses.negated(sentence, act))
            .isPresent();
    if (advice) {
      return true;
    }
    Optional<Token> clause = sentence.child(verb, "ccomp");
    if (clause.isEmpty()) {
      return sentence.child(verb, "xcomp").isEmpty();
    }
    Optional<Token> subject = Subjects.of(sentence, clause.orElseThrow());
    if (subject.isEmpty()
        || subject.orElseThrow().pos().equals("PRP")
        || subject.orElseThrow().is("expl")) {
      return false;
    }
    if (!analysis.cast().acts(sentence, subject.orElseThrow())) {
      return false;
    }
    Optional<ActorValue> other = analysis.cast().resolve(sentence, subject.orElseThrow());
    return other.isPresent()
        && actors.stream()
            .noneMatch(
                actor ->
                    actor.name().equals(other.orElseThrow().name())
                        || actor.country().isPresent()
                            && actor.country().equals(other.orElseThrow().country()));
  }

  /** A person, named or described by a post. */
  static boolean travels(Analysis analysis, ActorValue actor) {
    boolean post = java.util.Arrays.stream(actor.name().split("\\s+")).anyMatch(Cast::postNoun);
    return !actor.named() && post
        || actor.actorId().filter(id -> id.startsWith("person:")).isPresent()
        || analysis.cast().isPerson(actor);
  }

  /** "X spoke with Y, who offered congratulations": they are for X. */
  private static List<ActorValue> host(
      Analysis analysis, Sentence sentence, Token verb, Optional<Speech> speech) {
    if (!verb.is("relcl")) {
      return List.of();
    }
    Optional<Token> main = sentence.head(verb);
    for (int steps = 0; main.isPresent() && !main.orElseThrow().verb() && steps < 10; steps++) {
      main = sentence.head(main.orElseThrow());
    }
    return main.flatMap(token -> Subjects.actor(sentence, token))
        .map(head -> ClauseActors.of(analysis, sentence, head, speech))
        .orElse(List.of());
  }
}
