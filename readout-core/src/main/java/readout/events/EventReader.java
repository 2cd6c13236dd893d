package readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.analysis.Analysis;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.PloverType;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * Reads events, positions and verb-borne engagements from clauses by the rules. The first rule that
 * fits a clause reads it. Thread-safe.
 */
public final class EventReader {
  private final RuleFit fit = new RuleFit();
  private final Map<String, List<EventRule>> byVerb = new HashMap<>();

  /** A reader with these rules. */
  public EventReader(List<EventRule> rules) {
    for (EventRule rule : rules) {
      rule.verbs()
          .forEach(verb -> byVerb.computeIfAbsent(verb, key -> new ArrayList<>()).add(rule));
    }
    byVerb
        .values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(rules.indexOf(a), rules.indexOf(b))));
  }

  /** The findings of the report, in order of the text. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      read(analysis, sentence).forEach(reading -> findings.add(reading.finding()));
    }
    return EventCoreference.complete(analysis, findings);
  }

  /** What the rules make of a sentence, in order. */
  private List<Reading> read(Analysis analysis, Sentence sentence) {
    List<Reading> readings = new ArrayList<>();
    if (EmptyClauses.question(sentence)) {
      return readings;
    }
    Map<Integer, PloverType> told = new HashMap<>();
    Set<Integer> read = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if (tells(sentence, token)) {
        boolean foretold = EmptyClauses.foretold(sentence, token);
        for (Pass pass : Pass.values()) {
          Optional<Reading> reading = read(analysis, sentence, token, pass);
          Optional<PloverType> type = reading.flatMap(any -> any.finding().type());
          boolean again =
              pass == Pass.STANCE
                  && (EmptyClauses.toldAbove(sentence, token, type, told)
                      || type.isEmpty() && read.contains(token.index()));
          if (!again && reading.isPresent() && !(foretold && pass != Pass.ENGAGEMENT)) {
            readings.add(reading.orElseThrow());
            read.add(token.index());
            type.ifPresent(value -> told.put(token.index(), value));
          }
        }
      }
    }
    return readings;
  }

  /** A clause as a rule reads it, and what it makes of it. */
  private record Reading(EventClause clause, Finding finding) {
    private boolean real() {
      return finding.factuality() == Factuality.HAPPENED
          || finding.factuality() == Factuality.PLANNED;
    }
  }

  /** A clause may tell of an engagement, of an act, and of where its speaker stands, once each. */
  private enum Pass {
    ENGAGEMENT,
    ACT,
    STANCE;

    private static Pass of(EventRule rule) {
      if (rule.kind() == Kind.ENGAGEMENT) {
        return ENGAGEMENT;
      }
      return rule.bySpeaker() ? STANCE : ACT;
    }
  }

  /**
   * The pairs of actors of what happened or is planned, both named in the sentence, by the rules
   * alone: to learn from.
   */
  public List<ToldPair> pairs(Analysis analysis) {
    return analysis.sentences().stream()
        .flatMap(sentence -> read(analysis, sentence).stream())
        .filter(Reading::real)
        .flatMap(reading -> PairPlaces.of(reading.clause()).stream())
        .toList();
  }

  /** Whether it is the verb of a clause that tells something. */
  private static boolean tells(Sentence sentence, Token token) {
    return token.verb()
        && !token.is("aux", "auxpass", "amod", "nmod", "compound")
        && !EmptyClauses.title(sentence, token)
        && !EmptyClauses.open(sentence, token);
  }

  /** What the first rule that fits, and makes a finding of the clause, reads. */
  private Optional<Reading> read(Analysis analysis, Sentence sentence, Token verb, Pass pass) {
    String phrase = Clauses.phrase(sentence, verb);
    List<EventRule> rules = new ArrayList<>(byVerb.getOrDefault(phrase, List.of()));
    if (!phrase.equals(verb.lemma()) && !phrase.matches(".* (?:off|away|down)|call (?:out|up)")) {
      rules.addAll(byVerb.getOrDefault(verb.lemma(), List.of()));
    }
    rules.addAll(byVerb.getOrDefault("*", List.of()));
    for (EventRule rule : rules) {
      if (pass == Pass.of(rule)) {
        Optional<Reading> reading =
            fit.of(rule, analysis, sentence, verb)
                .flatMap(
                    clause ->
                        EventFindings.of(clause).map(finding -> new Reading(clause, finding)));
        if (reading.isPresent()) {
          return reading;
        }
      }
    }
    return Optional.empty();
  }
}
