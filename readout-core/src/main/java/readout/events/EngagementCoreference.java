package readout.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.EngagementFamily;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Status;
import readout.model.TextValue;
import readout.model.TimeValue;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.Subjects;

/**
 * What a noun without sides goes back to: the nearest engagement of its family and state that the
 * report names. Stateless.
 */
final class EngagementCoreference {
  private static final Reader DELEGATION = new Reader("engagement.delegation", 2);
  private static final Reader BACK = new Reader("engagement.definite", 4);

  /** What is told after the noun is meant only where nothing before it is. */
  private static final long NOT_YET_TOLD = 2000;

  private static final Set<String> CHAIRS = Set.of("lead", "chair", "host", "open", "moderate");

  private EngagementCoreference() {}

  /** Gives a definite noun to the engagement it points to, if there is one. */
  static void attach(Analysis analysis, EngagementPhrase item, List<Finding> findings) {
    int home = nearest(item, findings);
    if (home < 0) {
      return;
    }
    Finding earlier = findings.get(home);
    Finding.Builder draft =
        earlier
            .copy()
            .evidence(
                Evidence.of(
                    analysis.report(),
                    Extents.sentenceOr(item.sentence(), Extents.engagement(item)),
                    BACK,
                    0.8));
    item.state().stage().ifPresent(draft::life);
    if (item.state().status() == Status.CANCELLED) {
      draft.status(Status.CANCELLED);
    }
    EngagementTimes.direct(analysis, item)
        .filter(value -> compatible(earlier, value))
        .ifPresent(value -> draft.set(Slot.TIME, better(earlier, value)));
    EngagementReader.requester(analysis, item, draft);
    findings.set(home, draft.build());
  }

  /** "not expected to take part in the session": goes to the planned engagement of that day. */
  static void absence(Analysis analysis, EngagementPhrase item, List<Finding> findings) {
    Optional<TimeValue> day =
        item.verb()
            .flatMap(verb -> ToldTimes.direct(analysis, item.sentence(), verb))
            .or(() -> ToldTimes.only(analysis, item.sentence(), item.noun()));
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding finding = findings.get(i);
      Optional<TimeValue> time = finding.first(Slot.TIME, TimeValue.class);
      boolean same =
          day.isPresent()
              && time.isPresent()
              && time.orElseThrow().from().equals(day.orElseThrow().from())
              && time.orElseThrow().to().equals(day.orElseThrow().to());
      if (finding.status().equals(Optional.of(Status.PLANNED)) && same) {
        findings.set(
            i,
            finding
                .copy()
                .addAll(Slot.NOT_EXPECTED, item.sides())
                .evidence(
                    Evidence.of(
                        analysis.report(),
                        item.sentence().span(),
                        new Reader("engagement.absence", 3),
                        1))
                .build());
        return;
      }
    }
  }

  /** "The State Department will lead the delegation": to the planned meeting told of last. */
  static void delegations(Analysis analysis, List<Finding> findings) {
    for (Sentence sentence : analysis.sentences()) {
      for (Token verb : sentence.tokens()) {
        boolean leads =
            verb.verb()
                && Set.of("lead", "head").contains(verb.lemma())
                && Clauses.undergoer(sentence, verb)
                    .map(object -> object.lemma().equals("delegation"))
                    .orElse(false);
        Optional<ActorValue> leader =
            leads
                ? Subjects.actor(sentence, verb)
                    .flatMap(head -> analysis.cast().resolve(sentence, head))
                : Optional.empty();
        int home = leader.isPresent() ? meetingBefore(analysis, verb, findings) : -1;
        if (home >= 0) {
          findings.set(
              home,
              findings
                  .get(home)
                  .copy()
                  .add(Slot.DELEGATION_LEAD, leader.orElseThrow())
                  .evidence(
                      Evidence.of(
                          analysis.report(),
                          Extents.sentenceOr(sentence, Extents.clause(sentence, verb)),
                          DELEGATION,
                          1))
                  .build());
        }
      }
    }
  }

  /** The planned meeting whose words stand last before the verb; -1 where there is none. */
  private static int meetingBefore(Analysis analysis, Token verb, List<Finding> findings) {
    int at = analysis.report().body().toSource(verb.span()).start();
    int best = -1;
    int bestStart = -1;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      boolean meeting =
          finding.status().equals(Optional.of(Status.PLANNED))
              && finding.actors(Slot.PARTICIPANTS).size() > 1
              && familyOf(finding) == EngagementFamily.MEETING;
      for (Evidence words : meeting ? finding.evidence() : List.<Evidence>of()) {
        if (words.span().start() < at && words.span().start() > bestStart) {
          best = i;
          bestStart = words.span().start();
        }
      }
    }
    return best;
  }

  /** Whether the noun stands where its clause is about it. */
  static boolean central(EngagementPhrase item) {
    return item.noun().is("nsubj", "nsubjpass", "dobj")
        || item.noun().is("pobj")
            && item.verb().isPresent()
            && item.sentence()
                .head(item.noun())
                .map(prep -> prep.head() == item.verb().orElseThrow().index())
                .orElse(false);
  }

  static int nearest(EngagementPhrase item, List<Finding> findings) {
    EngagementFamily family = EngagementFamily.of(item.noun().lemma());
    if (another(item)) {
      return -1;
    }
    int best = -1;
    long bestGap = Long.MAX_VALUE;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      boolean kin =
          family == familyOf(finding)
              || familyOf(finding) == EngagementFamily.UNKNOWN
                  && (family == EngagementFamily.MEETING || family == EngagementFamily.CALL);
      boolean shared =
          item.sides().stream()
              .allMatch(
                  side ->
                      finding.actors(Slot.PARTICIPANTS).stream()
                          .anyMatch(actor -> actor.name().equals(side.name())));
      boolean chaired =
          item.noun().is("dobj")
              && item.verb().filter(verb -> CHAIRS.contains(verb.lemma())).isPresent();
      if (kin
          && !(several(item) && !plural(finding))
          && (shared || chaired)
          && item.state().fits(finding.status())
          && finding.actors(Slot.PARTICIPANTS).size() > 1) {
        long at = finding.evidence().get(0).span().start();
        long ahead = at - item.noun().span().start();
        long gap = ahead <= 0 ? -ahead : NOT_YET_TOLD + ahead;
        if (gap < bestGap && (ahead <= 0 || family == familyOf(finding))) {
          best = i;
          bestGap = gap;
        }
      }
    }
    return best;
  }

  /** "the briefings" are not the one briefing; "the talks" may be one meeting. */
  private static boolean several(EngagementPhrase item) {
    return item.noun().pos().equals("NNS")
        && !item.noun().lemma().matches("talks?|negotiations?|discussions?|conversations?");
  }

  private static boolean plural(Finding finding) {
    return finding
        .first(Slot.WHAT, TextValue.class)
        .filter(what -> what.text().endsWith("s"))
        .isPresent();
  }

  /** "the lame-duck session", "the budget talks": the words before it tell it from others. */
  private static boolean another(EngagementPhrase item) {
    return item.sentence().children(item.noun()).stream()
        .anyMatch(
            word ->
                word.index() < item.noun().index()
                    && (word.is("compound") && !word.lemma().matches("phone|telephone|video")
                        || word.text().indexOf('-') > 0
                            && word.is("compound", "nmod", "amod")
                            && !word.text()
                                .matches(
                                    "(?i)closed-door|face-to-face|one-on-one|.*hour.*|.*day.*|.*minute.*")));
  }

  private static EngagementFamily familyOf(Finding finding) {
    return EngagementFamily.of(
        finding.first(Slot.WHAT, TextValue.class).map(TextValue::text).orElse(""));
  }

  private static boolean compatible(Finding earlier, TimeValue value) {
    Optional<TimeValue> old = earlier.first(Slot.TIME, TimeValue.class);
    return old.isEmpty()
        || !old.orElseThrow().bounded()
        || !value.bounded()
        || !value.from().orElseThrow().isAfter(old.orElseThrow().to().orElseThrow())
            && !old.orElseThrow().from().orElseThrow().isAfter(value.to().orElseThrow());
  }

  private static List<TimeValue> better(Finding earlier, TimeValue value) {
    Optional<TimeValue> old = earlier.first(Slot.TIME, TimeValue.class);
    if (old.isEmpty()
        || old.orElseThrow().asWritten().isEmpty()
        || ToldTimes.days(value) < ToldTimes.days(old.orElseThrow())
        || value.clock().isPresent()) {
      return List.of(value);
    }
    return List.of(old.orElseThrow());
  }
}
