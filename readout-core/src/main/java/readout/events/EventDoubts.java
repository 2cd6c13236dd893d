package readout.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Doubt;
import readout.model.Factuality;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.TimeValue;
import readout.model.Token;

/** What of an event, a position or an engagement may be misread. Stateless. */
final class EventDoubts {
  private static final Set<Factuality> OPEN =
      EnumSet.of(Factuality.PLANNED, Factuality.POSSIBLE, Factuality.CONDITIONAL);

  private EventDoubts() {}

  /** The doubts about what a clause tells, in order. */
  static List<Doubt> of(
      EventClause clause, Span words, Factuality factuality, Optional<TimeValue> time) {
    List<Doubt> doubts = new ArrayList<>();
    if (midway(clause.sentence(), words)) {
      doubts.add(Doubt.WORDS);
    }
    Token verb = clause.verb();
    boolean said = clause.speech().isPresent() && verb.is("ccomp");
    if (!verb.is("root", "conj") && !said) {
      doubts.add(Doubt.CLAUSE);
    }
    if (!clause.actors().stream().allMatch(ActorValue::named)
        || !clause.recipients().stream().allMatch(ActorValue::named)
        || pronoun(clause)) {
      doubts.add(Doubt.SIDES);
    }
    doubts.addAll(about(clause.analysis(), clause.sentence(), verb, time));
    if (OPEN.contains(factuality)) {
      doubts.add(Doubt.OPEN);
    }
    return doubts;
  }

  /** "apologised after the leaders | condemned it": a clause ends with a mark, or the sentence. */
  private static boolean midway(Sentence sentence, Span words) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= words.end())
        .findFirst()
        .filter(next -> Character.isLetterOrDigit(next.first()))
        .isPresent();
  }

  /** The doubts about when the thing was that a word names. */
  static List<Doubt> about(
      Analysis analysis, Sentence sentence, Token word, Optional<TimeValue> time) {
    if (time.isEmpty()) {
      return List.of();
    }
    TimeValue value = time.orElseThrow();
    if (value.asWritten().isEmpty()) {
      // an end alone claims little
      return value.from().isPresent() ? List.of(Doubt.TIME_INFERRED) : List.of();
    }
    return ToldTimes.direct(analysis, sentence, word).isEmpty()
        ? List.of(Doubt.TIME_ELSEWHERE)
        : List.of();
  }

  /** "he wants it", said by somebody: which of those who were named is hard to tell. */
  private static boolean pronoun(EventClause clause) {
    return clause.sentence().children(clause.verb()).stream()
        .anyMatch(word -> word.is("nsubj", "nsubjpass") && word.pos().matches("PRP|WP|WDT|DT"));
  }
}
