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
      if (!EmptyClauses.question(sentence)) {
        read(analysis, sentence, findings);
      }
    }
    return EventCoreference.complete(analysis, findings);
  }

  private void read(Analysis analysis, Sentence sentence, List<Finding> findings) {
    Map<Integer, PloverType> told = new HashMap<>();
    Set<Integer> read = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if (tells(sentence, token)) {
        boolean foretold = EmptyClauses.foretold(sentence, token);
        for (Pass pass : Pass.values()) {
          Optional<Finding> finding = read(analysis, sentence, token, pass);
          Optional<PloverType> type = finding.flatMap(Finding::type);
          boolean again =
              pass == Pass.STANCE
                  && (EmptyClauses.toldAbove(sentence, token, type, told)
                      || type.isEmpty() && read.contains(token.index()));
          if (!again && finding.isPresent() && !(foretold && pass != Pass.ENGAGEMENT)) {
            findings.add(finding.orElseThrow());
            read.add(token.index());
            type.ifPresent(value -> told.put(token.index(), value));
          }
        }
      }
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
    List<ToldPair> pairs = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (tells(sentence, token) && !EmptyClauses.question(sentence)) {
          for (Pass pass : Pass.values()) {
            clause(analysis, sentence, token, pass)
                .filter(EventReader::real)
                .flatMap(PairPlaces::of)
                .ifPresent(pairs::add);
          }
        }
      }
    }
    return pairs;
  }

  /** Whether it is the verb of a clause that tells something. */
  private static boolean tells(Sentence sentence, Token token) {
    return token.verb()
        && !token.is("aux", "auxpass", "amod", "nmod", "compound")
        && !EmptyClauses.title(sentence, token)
        && !EmptyClauses.open(sentence, token);
  }

  private static boolean real(EventClause clause) {
    return EventFindings.of(clause)
        .map(Finding::factuality)
        .filter(told -> told == Factuality.HAPPENED || told == Factuality.PLANNED)
        .isPresent();
  }

  private Optional<Finding> read(Analysis analysis, Sentence sentence, Token verb, Pass pass) {
    return clause(analysis, sentence, verb, pass).flatMap(EventFindings::of);
  }

  /** The clause as the first rule reads it that makes a finding of it. */
  private Optional<EventClause> clause(
      Analysis analysis, Sentence sentence, Token verb, Pass pass) {
    String phrase = Clauses.phrase(sentence, verb);
    List<EventRule> rules = new ArrayList<>(byVerb.getOrDefault(phrase, List.of()));
    if (!phrase.equals(verb.lemma()) && !phrase.matches(".* (?:off|away|down)|call (?:out|up)")) {
      rules.addAll(byVerb.getOrDefault(verb.lemma(), List.of()));
    }
    rules.addAll(byVerb.getOrDefault("*", List.of()));
    for (EventRule rule : rules) {
      if (pass == Pass.of(rule)) {
        Optional<EventClause> clause =
            fit.of(rule, analysis, sentence, verb)
                .filter(read -> EventFindings.of(read).isPresent());
        if (clause.isPresent()) {
          return clause;
        }
      }
    }
    return Optional.empty();
  }
}
