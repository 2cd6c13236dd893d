package readout.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.actors.Cast;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Kind;
import readout.model.Mention;
import readout.model.PloverType;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.Subjects;

/**
 * Whether those whom a rule found can be sides of what it reads: states, organisations, armed
 * groups, officials and named people, not those who watch and comment. Immutable.
 */
final class Standing {
  /** Types that anybody can do or suffer. */
  private static final Set<PloverType> ANYBODY =
      EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.PROTEST, PloverType.AID);

  private static final Set<String> BODIES =
      Set.of(
          "country",
          "nation",
          "counterpart",
          "leadership",
          "delegation",
          "government",
          "opposition",
          "ally",
          "authority",
          "committee",
          "council",
          "side",
          "negotiator",
          "family",
          "troop",
          "representative",
          "senator",
          "administration",
          "source",
          "community",
          "congress",
          "parliament");

  /** What befalls one and is not done. */
  private static final Set<String> ENDURED =
      Set.of(
          "be", "become", "face", "have", "lose", "need", "remain", "run", "see", "suffer", "win",
          "say", "call", "think", "do", "get", "know", "look", "happen", "like", "cost");

  /** To want only this is no stance towards anybody. */
  private static final Set<String> IDLE =
      Set.of("know", "see", "say", "point", "note", "pay", "be");

  private final Conditions conditions;

  Standing(Conditions conditions) {
    this.conditions = conditions;
  }

  /** Takes out of both lists who cannot be meant; false where the rule then does not fit. */
  boolean fit(
      EventRule rule,
      Analysis analysis,
      Sentence sentence,
      Token verb,
      List<ActorValue> actors,
      List<ActorValue> recipients) {
    recipients.removeIf(recipient -> rule.unless().contains(head(recipient)));
    if (rule.type().filter(ANYBODY::contains).isEmpty()) {
      boolean had = !actors.isEmpty();
      actors.removeIf(this::bystander);
      if (had && actors.isEmpty()) {
        return false;
      }
      if (rule.kind() != Kind.ENGAGEMENT) {
        recipients.removeIf(this::bystander);
      }
    }
    if (rule.kind() == Kind.ENGAGEMENT && rule.recipientRequired()) {
      recipients.removeIf(Standing::outlet);
      recipients.removeIf(
          recipient -> !recipient.named() && (bystander(recipient) || !meets(recipient)));
      if (recipients.isEmpty()
          || actors.stream().noneMatch(actor -> known(actor) || meets(actor))) {
        return false;
      }
    }
    return switch (rule.clause()) {
      case "person-object" ->
          Clauses.undergoer(sentence, verb)
              .filter(object -> person(analysis, sentence, object))
              .isPresent();
      case "abroad" ->
          abroad(actors, recipients)
              && actors.stream().anyMatch(actor -> official(analysis, actor));
      case "charge" ->
          !verb.is("acl", "relcl", "advcl")
              && actors.stream().allMatch(Standing::known)
              && actors.stream().noneMatch(actor -> press(analysis, actor))
              && recipients.stream().anyMatch(Standing::known);
      case "should" ->
          actors.stream().allMatch(Standing::state) && recipients.stream().anyMatch(Standing::body);
      case "call-for" -> actors.stream().anyMatch(Standing::body);
      case "will-act", "will-if" -> ownWill(analysis, sentence, verb, actors);
      case "own-act" -> ownAct(analysis, sentence, verb, actors);
      case "charge-side" -> recipients.stream().anyMatch(Standing::state);
      case "own-will", "own-must" ->
          !ENDURED.contains(verb.lemma())
              && !supposed(analysis, sentence, verb)
              && actors.stream().allMatch(actor -> state(actor) && official(analysis, actor))
              && ownSubject(analysis, sentence, verb, actors);
      case "want-of" ->
          actors.stream().allMatch(actor -> state(actor) && official(analysis, actor))
              && recipients.stream().anyMatch(Standing::body)
              && recipients.stream().noneMatch(side -> EventSides.sameSide(actors, side));
      case "own-want" ->
          !verb.is("relcl", "acl", "advcl", "pcomp", "xcomp")
              && !verb.pos().matches("VBG|VBN")
              && !idle(sentence, verb)
              && ownMind(analysis, sentence, verb)
              && actors.stream().allMatch(actor -> state(actor) && official(analysis, actor));
      case "side-subject" -> recipients.stream().anyMatch(Standing::known);
      default -> true;
    };
  }

  /** "X warned that X would leave": what is foretold is an act of the one who warns. */
  private static boolean ownAct(
      Analysis analysis, Sentence sentence, Token verb, List<ActorValue> actors) {
    boolean many = Subjects.of(sentence, verb).map(word -> word.pos().equals("NNS")).orElse(false);
    Optional<Token> act =
        sentence
            .child(verb, "ccomp")
            .filter(
                clause ->
                    clause.verb()
                        && !ENDURED.contains(clause.lemma())
                        && !Clauses.passive(sentence, clause)
                        && Clauses.auxiliaries(sentence, clause).stream()
                            .anyMatch(Set.of("will", "would")::contains));
    Optional<ActorValue> subject =
        act.flatMap(clause -> Subjects.of(sentence, clause))
            .filter(
                word ->
                    word.noun() || word.pos().equals("PRP") && !(many && word.lemma().equals("it")))
            .flatMap(word -> analysis.cast().resolve(sentence, word));
    return subject
        .map(
            own ->
                actors.stream().anyMatch(actor -> actor.name().equals(own.name()))
                    || EventSides.sameSide(actors, own))
        .orElse(false);
  }

  /** What he says will be done, he or his side will do; "they" are others, quoted or not. */
  private static boolean ownWill(
      Analysis analysis, Sentence sentence, Token verb, List<ActorValue> actors) {
    boolean others =
        Subjects.of(sentence, verb).filter(word -> word.lemma().equals("they")).isPresent();
    if (others && actors.stream().anyMatch(Standing::known) && analysis.quoted(verb.span())) {
      return false;
    }
    Optional<ActorValue> subject =
        Subjects.of(sentence, verb)
            .filter(word -> word.noun() && !Clauses.passive(sentence, verb))
            .flatMap(word -> analysis.cast().resolve(sentence, word));
    return subject
        .map(
            own ->
                actors.stream().anyMatch(actor -> actor.name().equals(own.name()) || !known(actor))
                    || EventSides.sameSide(actors, own))
        .orElse(true);
  }

  /** "We will", "France will" where France's president speaks. */
  private static boolean ownSubject(
      Analysis analysis, Sentence sentence, Token verb, List<ActorValue> actors) {
    Optional<Token> subject = Subjects.of(sentence, verb);
    if (subject.filter(word -> word.lemma().matches("we|i")).isPresent()) {
      return analysis.quoted(verb.span());
    }
    boolean thing = subject.filter(word -> word.lemma().equals("it")).isPresent();
    boolean pronoun = subject.filter(word -> word.pos().startsWith("PRP")).isPresent();
    boolean people = actors.stream().anyMatch(analysis.cast()::isPerson);
    boolean press = actors.stream().anyMatch(Standing::outlet);
    if (press || thing && people || pronoun && analysis.quoted(verb.span())) {
      return false;
    }
    return subject
        .flatMap(word -> analysis.cast().resolve(sentence, word))
        .map(
            own ->
                actors.stream().anyMatch(actor -> actor.name().equals(own.name()))
                    || EventSides.sameSide(actors, own) && whole(own))
        .orElse(false);
  }

  /** "We would have won", "I would put it so": said of what is not. */
  private static boolean supposed(Analysis analysis, Sentence sentence, Token verb) {
    List<String> auxiliaries = Clauses.auxiliaries(sentence, verb);
    boolean would = auxiliaries.contains("would") || auxiliaries.contains("'d");
    return would && (auxiliaries.contains("have") || analysis.quoted(verb.span()));
  }

  /** "wants to know", "sought to paint him as", "what he wants". */
  private static boolean idle(Sentence sentence, Token verb) {
    Optional<Token> act = sentence.child(verb, "xcomp");
    boolean tried = verb.lemma().equals("seek") && verb.pos().equals("VBD") && act.isPresent();
    boolean whatever =
        sentence.child(verb, "dobj").filter(word -> word.pos().startsWith("W")).isPresent();
    boolean second =
        verb.is("conj")
            && sentence.head(verb).filter(head -> head.is("relcl", "acl", "advcl")).isPresent();
    return tried
        || whatever
        || second
        || act.filter(word -> IDLE.contains(word.lemma())).isPresent();
  }

  /** In somebody's words "we" and "I" want, or who is named: "they" are not he who speaks. */
  private static boolean ownMind(Analysis analysis, Sentence sentence, Token verb) {
    return !analysis.quoted(verb.span())
        || Subjects.of(sentence, verb)
            .filter(word -> word.noun() || word.lemma().matches("we|i"))
            .isPresent();
  }

  /** The state as a whole, or its government: not another of its people. */
  private static boolean whole(ActorValue actor) {
    return actor.actorId().filter(id -> id.matches("(?:state|place|body):.*")).isPresent()
        || !actor.named() && actor.name().matches("(?i).*\\b(?:government|administration|country)");
  }

  /** "spoke with the Harbor Times": to the press. */
  private static boolean outlet(ActorValue actor) {
    return actor.actorId().filter(id -> id.startsWith("outlet:")).isPresent();
  }

  /** Those who report and do not accuse. */
  private static boolean press(Analysis analysis, ActorValue actor) {
    boolean person = analysis.cast().isPerson(actor);
    return outlet(actor)
        || !person
            && actor
                .name()
                .matches(
                    "(?i).*\\b(?:television|tv|radio|news agency|newspaper|media|website)\\b.*");
  }

  /** Who is met: people and bodies, no buildings. */
  private boolean meets(ActorValue actor) {
    String head = head(actor);
    return conditions.persons().contains(head) && !conditions.bystanders().contains(head)
        || Cast.postNoun(head)
        || BODIES.contains(head);
  }

  private boolean bystander(ActorValue actor) {
    return !known(actor) && conditions.bystanders().contains(head(actor));
  }

  /** Somebody named, of a state, or a body that needs no name. */
  private static boolean body(ActorValue actor) {
    return known(actor) || BODIES.contains(head(actor));
  }

  private static boolean known(ActorValue actor) {
    return actor.named() || actor.country().isPresent();
  }

  /** The last word before what hangs on it, in the singular where that is plain. */
  private static String head(ActorValue actor) {
    String[] words =
        actor
            .name()
            .toLowerCase(Locale.ROOT)
            .replaceFirst(" (of|for|from|in|with|on|to|at) .*", "")
            .split("\\s+");
    String word = words[words.length - 1];
    if (word.endsWith("ss") || !word.endsWith("s")) {
      return word.equals("men") ? "man" : word.equals("women") ? "woman" : word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }

  private boolean person(Analysis analysis, Sentence sentence, Token object) {
    Optional<Mention> mention = analysis.cast().mention(sentence, object);
    boolean named =
        mention
            .map(
                name ->
                    name.type() == Mention.Type.PERSON
                        || name.type() == Mention.Type.PEOPLE
                        || analysis.cast().person(name.span()).isPresent())
            .orElse(false);
    boolean award = object.text().matches("Award|Prize|Medal|Trophy|Cup");
    return named && !award
        || object.pos().equals("PRP")
        || conditions.persons().contains(object.lemma())
        || Cast.postNoun(object.lemma());
  }

  /** Somebody who speaks for a state or a body, not an expert on it. */
  private static boolean state(ActorValue actor) {
    return actor.country().isPresent() || actor.actorId().isPresent();
  }

  private static boolean official(Analysis analysis, ActorValue actor) {
    return !actor.named()
        || actor.actorId().isPresent()
        || analysis.cast().people().stream()
            .anyMatch(person -> person.name().equals(actor.name()) && !person.posts().isEmpty());
  }

  /** To a place of another state than the traveller's. */
  private static boolean abroad(List<ActorValue> actors, List<ActorValue> recipients) {
    return recipients.stream()
        .anyMatch(
            place ->
                place.country().isPresent()
                    && place.actorId().map(id -> id.matches("(?:state|place):.*")).orElse(true)
                    && actors.stream().noneMatch(actor -> actor.country().equals(place.country())));
  }
}
