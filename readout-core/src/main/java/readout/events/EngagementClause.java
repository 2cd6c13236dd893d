package readout.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.EngagementFamily;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/**
 * Who takes part in an engagement by the clause its noun stands in: who holds it, or acts while it
 * lasts. Stateless.
 */
final class EngagementClause {
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
  private static final Set<String> WITHIN = Set.of("in", "during", "at", "after", "following");

  private EngagementClause() {}

  /** Adds who holds or changes it, before the others, and who is with them while it lasts. */
  static void add(
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
    Subjects.actor(sentence, verb)
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
      // many are at a conference: whom one warns there need not be
      boolean crowd =
          noun.lemma()
              .matches("conference|summit|forum|seminar|session|ceremony|exercise|election");
      boolean address =
          family == EngagementFamily.ADDRESS || family == EngagementFamily.PRESS || crowd;
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
        if (!Venues.isPlace(analysis, sentence, head)) {
          sides.addAll(ClauseActors.of(analysis, sentence, head, speech));
        }
      }
    }
  }

  /** "X held talks with Y and Z": who holds them takes part, however many the others are. */
  static boolean held(Sentence sentence, Token noun, Token verb) {
    return noun.is("dobj")
        && verb.lemma().equals("hold")
        && !Clauses.prepositional(sentence, noun, "with").isEmpty()
        && Clauses.prepositional(sentence, noun, "between", "of").isEmpty();
  }

  /** "X flew home a day after a meeting with Y". */
  static boolean dayAfter(Sentence sentence, Token preposition, Token verb) {
    return sentence
        .head(preposition)
        .filter(span -> span.is("npadvmod") && span.head() == verb.index())
        .isPresent();
  }
}
