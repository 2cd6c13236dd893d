package readout.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Span;
import readout.model.TextValue;
import readout.model.TimeValue;
import readout.model.Token;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/** Reads the attacks that a report says are feared. Stateless. */
final class FearedAttacks {
  private static final Reader READER = new Reader("force.feared-attack", 1);
  private static final Set<String> ATTACKS =
      Set.of("attack", "invasion", "offensive", "assault", "incursion", "strike");

  private FearedAttacks() {}

  /** Whether the word names an attack. */
  static boolean named(Token token) {
    return token.noun() && ATTACKS.contains(token.lemma());
  }

  /** An attack that somebody says may come: no event, and no threat by the one who says so. */
  static Optional<Finding> read(Analysis analysis, Sentence sentence, Token noun) {
    Optional<Token> verb = Optional.of(noun);
    for (int steps = 0; verb.isPresent() && !verb.orElseThrow().verb() && steps < 6; steps++) {
      verb = sentence.head(verb.orElseThrow());
    }
    if (verb.isEmpty() || !verb.orElseThrow().verb() || !noun.is("dobj", "pobj")) {
      return Optional.empty();
    }
    Token token = verb.orElseThrow();
    Factuality factuality = Modality.of(sentence, token);
    Optional<Token> above = sentence.head(token);
    boolean weighed =
        above
            .map(
                head ->
                    Set.of("consider", "plan", "prepare", "weigh", "threaten")
                            .contains(head.lemma())
                        && token.is("xcomp"))
            .orElse(false);
    if (weighed) {
      factuality = Factuality.POSSIBLE;
    }
    Optional<Token> actor = Subjects.actor(sentence, token);
    boolean alert =
        sentence.tokens().stream()
            .anyMatch(
                word ->
                    Set.of("warn", "fear", "worry", "alert", "assess", "concern")
                        .contains(word.lemma()));
    if (factuality != Factuality.POSSIBLE && factuality != Factuality.PLANNED
        || !alert
        || actor.isEmpty()) {
      return Optional.empty();
    }
    List<ActorValue> actors =
        ClauseActors.of(analysis, sentence, actor.orElseThrow(), Optional.empty());
    if (actors.isEmpty()) {
      return Optional.empty();
    }
    Finding.Builder draft =
        Finding.of(analysis.report(), Kind.FORCE).factuality(Factuality.POSSIBLE);
    Token top = above.filter(head -> head.verb()).orElse(token);
    while (top.head() >= 0
        && sentence.tokens().get(top.head()).verb()
        && sentence.subtreeSpan(sentence.tokens().get(top.head())).length() < Extents.LONG) {
      top = sentence.tokens().get(top.head());
    }
    Span span = Extents.clause(sentence, top).union(sentence.subtreeSpan(noun));
    draft
        .addAll(Slot.ACTORS, actors)
        .add(
            Slot.WHAT,
            new TextValue(
                "possible "
                    + NounPhrases.line(NounPhrases.core(sentence, noun))
                    + " by "
                    + actors.get(0).name()));
    Optional<TimeValue> time = ToldTimes.told(analysis, sentence, token);
    time.ifPresent(value -> draft.add(Slot.TIME, value));
    draft
        .doubts(EventDoubts.time(time, ToldTimes.direct(analysis, sentence, token).isPresent()))
        .doubts(EventDoubts.sides(actors))
        .doubts(EventDoubts.open(Factuality.POSSIBLE));
    draft.evidence(
        Evidence.of(
            analysis.report(),
            span.length() <= 2 * Extents.LONG ? span : Extents.clause(sentence, token),
            READER,
            1));
    return Optional.of(draft.source(Sources.of(analysis, analysis.speechAt(noun.span()))).build());
  }
}
