package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.actors.Actor;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.EngagementFamily;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/**
 * Who takes part in an engagement that a noun names: the sides in its phrase, then those of the
 * clause it stands in. Stateless.
 */
final class EngagementSides {
  private static final Set<String> HOLD =
      Set.of(
          "hold",
          "have",
          "attend",
          "host",
          "make",
          "pay",
          "conduct",
          "convene",
          "open",
          "resume",
          "begin",
          "start",
          "end",
          "finish",
          "join",
          "lead",
          "chair",
          "conclude",
          "take",
          "complete",
          "continue",
          "initiate",
          "arrange",
          "enter",
          "deliver",
          "give",
          "participate");
  private static final Set<String> CHANGE =
      Set.of("cancel", "postpone", "delay", "reschedule", "scrap", "propose", "schedule", "plan");
  private static final Set<String> COUNTERPARTS = Set.of("counterparts", "others", "colleagues");
  private static final Set<String> WITHIN = Set.of("in", "during", "at", "after", "following");

  private EngagementSides() {}

  static List<ActorValue> of(
      Analysis analysis, Sentence sentence, Token noun, Optional<Token> verb) {
    Optional<Speech> speech = analysis.speechAt(noun.span());
    List<ActorValue> sides = new ArrayList<>();
    for (Token head :
        Clauses.prepositional(
            sentence, noun, "between", "with", "among", "by", "of", "to", "alongside")) {
      if (!place(analysis, sentence, head)
          || EngagementFamily.of(noun.lemma()) == EngagementFamily.VISIT) {
        sides.addAll(ClauseActors.of(analysis, sentence, head, speech));
      }
    }
    verb.filter(token -> noun.is("nsubj", "nsubjpass", "dobj"))
        .ifPresent(
            token -> {
              for (Token head : Clauses.prepositional(sentence, token, "between", "with")) {
                sides.addAll(ClauseActors.of(analysis, sentence, head, speech));
              }
            });
    if (sides.size() < 2 || Clauses.prepositional(sentence, noun, "between").isEmpty()) {
      inPhrase(analysis, sentence, noun, sides);
    }
    sentence
        .child(noun, "poss")
        .filter(word -> word.text().toLowerCase(Locale.ROOT).matches("his|her"))
        .flatMap(word -> analysis.cast().resolve(sentence, word))
        .ifPresent(sides::add);
    convened(analysis, sentence, noun, speech, sides);
    audience(analysis, sentence, noun, speech, sides);
    including(analysis, sentence, noun, sides);
    if (verb.isPresent() && (sides.size() < 2 || held(sentence, noun, verb.orElseThrow()))) {
      inClause(analysis, sentence, noun, verb.orElseThrow(), speech, sides);
    }
    if (!sides.isEmpty() && sides.stream().noneMatch(ActorValue::named)) {
      topic(analysis, sentence, sides);
    }
    return new ArrayList<>(sides.stream().distinct().toList());
  }

  /** "X flew home a day after a meeting with Y". */
  static boolean dayAfter(Sentence sentence, Token preposition, Token verb) {
    return sentence
        .head(preposition)
        .filter(span -> span.is("npadvmod") && span.head() == verb.index())
        .isPresent();
  }

  /** "X held talks with Y and Z": who holds them takes part, however many the others are. */
  private static boolean held(Sentence sentence, Token noun, Token verb) {
    return noun.is("dobj")
        && verb.lemma().equals("hold")
        && !Clauses.prepositional(sentence, noun, "with").isEmpty()
        && Clauses.prepositional(sentence, noun, "between", "of").isEmpty();
  }

  /**
   * "X will go to Y for a stop that includes meeting activists": the subject of the sentence meets
   * them.
   */
  private static void topic(Analysis analysis, Sentence sentence, List<ActorValue> sides) {
    for (Token token : sentence.tokens()) {
      if (token.is("root") && token.verb()) {
        Clauses.actor(sentence, token)
            .flatMap(subject -> analysis.cast().resolve(sentence, subject))
            .filter(
                subject ->
                    analysis.cast().people().stream()
                        .anyMatch(person -> person.name().equals(subject.name())))
            .ifPresent(sides::add);
      }
    }
  }

  private static void inPhrase(
      Analysis analysis, Sentence sentence, Token noun, List<ActorValue> sides) {
    for (Token word : NounPhrases.core(sentence, noun)) {
      if (word.index() == noun.index()) {
        continue;
      }
      Optional<Mention> mention = analysis.cast().mention(sentence, word);
      boolean last = mention.map(name -> name.span().end() == word.span().end()).orElse(false);
      if (last
          && mention.orElseThrow().type() != Mention.Type.OTHER
          && !place(analysis, sentence, word)) {
        analysis.cast().resolve(sentence, word).ifPresent(sides::add);
      } else if (word.is("poss") && mention.isEmpty() && analysis.cast().acts(sentence, word)) {
        analysis.cast().resolve(sentence, word).ifPresent(sides::add);
      }
    }
  }

  /**
   * A city or seat before the noun tells where, not who: "Beijing meeting", "White House meeting".
   */
  private static boolean place(Analysis analysis, Sentence sentence, Token word) {
    Optional<Actor> known =
        analysis.cast().mention(sentence, word).flatMap(mention -> analysis.cast().known(mention));
    boolean unknown =
        known.isEmpty()
            && analysis
                .cast()
                .mention(sentence, word)
                .map(mention -> mention.type() == Mention.Type.PLACE)
                .orElse(false);
    return unknown
        || known
            .map(actor -> actor.kind() == Actor.Kind.PLACE || actor.name().equals("White House"))
            .orElse(false);
  }

  private static void inClause(
      Analysis analysis,
      Sentence sentence,
      Token noun,
      Token verb,
      Optional<Speech> speech,
      List<ActorValue> sides) {
    boolean object =
        noun.is("dobj", "attr", "nsubjpass")
            && (HOLD.contains(verb.lemma())
                || CHANGE.contains(verb.lemma())
                || Clauses.phrase(sentence, verb).equals("call off"));
    boolean inside =
        noun.is("pobj")
            && sentence
                .head(noun)
                .map(
                    prep ->
                        (prep.head() == verb.index() || dayAfter(sentence, prep, verb))
                            && (WITHIN.contains(prep.lemma())
                                || prep.lemma().equals("for")
                                    && Set.of(
                                            "sit", "meet", "gather", "convene", "travel", "head",
                                            "fly", "return")
                                        .contains(verb.lemma())
                                || prep.lemma().equals("on")
                                    && EngagementFamily.of(noun.lemma()) == EngagementFamily.VISIT))
                .orElse(false);
    if (!object && !inside) {
      return;
    }
    Clauses.actor(sentence, verb)
        .ifPresent(
            subject -> sides.addAll(0, ClauseActors.of(analysis, sentence, subject, speech)));
    if (object && EngagementFamily.of(noun.lemma()) == EngagementFamily.ADDRESS) {
      for (Token head : Clauses.prepositional(sentence, verb, "to", "with")) {
        sides.addAll(ClauseActors.of(analysis, sentence, head, speech));
      }
    }
    if (inside && sides.size() < 2) {
      EngagementFamily family =
          EngagementFamily.of(NounPhrases.line(NounPhrases.core(sentence, noun)));
      boolean address = family == EngagementFamily.ADDRESS || family == EngagementFamily.PRESS;
      if (!address || verb.lemma().equals("tell")) {
        Clauses.undergoer(sentence, verb)
            .ifPresent(head -> sides.addAll(ClauseActors.of(analysis, sentence, head, speech)));
      }
      boolean later =
          sentence
              .head(noun)
              .filter(preposition -> preposition.lemma().matches("after|following"))
              .isPresent();
      // "after the speech, X sat down with Y": Y was not at it
      String[] beside = later ? new String[0] : new String[] {"with", "alongside", "to"};
      for (Token head : Clauses.prepositional(sentence, verb, beside)) {
        if (!place(analysis, sentence, head)) {
          sides.addAll(ClauseActors.of(analysis, sentence, head, speech));
        }
      }
    }
  }

  /** "a speech at the National Press Club", "his visit there": who was spoken to, where. */
  private static void audience(
      Analysis analysis,
      Sentence sentence,
      Token noun,
      Optional<Speech> speech,
      List<ActorValue> sides) {
    EngagementFamily family = EngagementFamily.of(noun.lemma());
    if (family == EngagementFamily.ADDRESS) {
      for (Token head : Clauses.prepositional(sentence, noun, "at", "before")) {
        boolean body =
            analysis
                .cast()
                .mention(sentence, head)
                .filter(name -> name.type() == Mention.Type.ORGANISATION)
                .isPresent();
        if (body) {
          sides.addAll(ClauseActors.of(analysis, sentence, head, speech));
        }
      }
    }
    boolean there =
        family == EngagementFamily.VISIT
            && sentence.children(noun).stream().anyMatch(word -> word.lemma().equals("there"));
    if (there) {
      sentence.tokens().stream()
          .filter(word -> word.index() < noun.index() && word.is("pobj"))
          .filter(word -> place(analysis, sentence, word))
          .findFirst()
          .flatMap(word -> analysis.cast().resolve(sentence, word))
          .ifPresent(sides::add);
    }
  }

  /** "talks convened by the UN", "a meeting hosted by France". */
  private static void convened(
      Analysis analysis,
      Sentence sentence,
      Token noun,
      Optional<Speech> speech,
      List<ActorValue> sides) {
    for (Token child : sentence.children(noun)) {
      if (child.is("acl") && child.pos().equals("VBN")) {
        Clauses.agent(sentence, child)
            .ifPresent(agent -> sides.addAll(ClauseActors.of(analysis, sentence, agent, speech)));
      }
    }
  }

  /**
   * "with their counterparts, including those from X and in the Y format": who is meant by them.
   */
  static void including(Analysis analysis, Sentence sentence, Token noun, List<ActorValue> sides) {
    for (Token word : sentence.subtree(noun)) {
      if (word.index() > noun.index() && word.lemma().equals("include")) {
        List<ActorValue> named = new ArrayList<>();
        named(analysis, sentence, word, named);
        if (!named.isEmpty()) {
          sides.removeIf(side -> COUNTERPARTS.contains(side.name().toLowerCase(Locale.ROOT)));
        }
        sides.addAll(named);
        return;
      }
    }
  }

  private static void named(
      Analysis analysis, Sentence sentence, Token from, List<ActorValue> sides) {
    for (Token token : sentence.tokens()) {
      boolean after =
          token.index() > from.index() && token.noun() && token.is("pobj", "conj", "dobj", "nmod");
      Optional<Mention> mention =
          after ? analysis.cast().mention(sentence, token) : Optional.empty();
      boolean last =
          mention.map(name -> name.span().end() == token.span().end()).orElse(!token.is("nmod"));
      if (after && last && (mention.isPresent() || analysis.cast().acts(sentence, token))) {
        analysis.cast().resolve(sentence, token).ifPresent(sides::add);
      }
    }
  }
}
