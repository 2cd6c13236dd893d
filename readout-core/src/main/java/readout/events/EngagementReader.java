package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.EngagementFamily;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.LifeStage;
import readout.model.Mention;
import readout.model.PloverType;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Span;
import readout.model.Status;
import readout.model.TextValue;
import readout.model.TimeValue;
import readout.model.Token;
import readout.statements.StatementReader;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/**
 * Reads engagements that a noun names: "the Biden-Putin call", "talks between X and Y". A definite
 * noun that names no sides ("the planned call") goes to the nearest engagement of its family and
 * state in the report, those that verbs name among them; one before is preferred to one after.
 * Thread-safe.
 */
public final class EngagementReader {
  private static final Reader READER = new Reader("engagement.noun", 2);
  private static final Reader BACK = new Reader("engagement.definite", 2);
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "its", "their", "those", "these");
  private static final int LONG = 320;

  private record Loose(
      Sentence sentence,
      Token noun,
      Optional<Token> verb,
      EngagementState state,
      List<ActorValue> sides) {}

  /**
   * The engagements of the report: those that verbs name, as given, with what nouns add to them,
   * and those that nouns name.
   */
  public List<Finding> read(Analysis analysis, List<Finding> byVerbs) {
    List<Finding> findings = new ArrayList<>(byVerbs);
    List<Loose> loose = new ArrayList<>();
    List<Loose> absent = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token noun : sentence.tokens()) {
        if (noun.noun()
            && EngagementNouns.isEngagement(noun.lemma())
            && !partOfName(analysis, sentence, noun)) {
          Optional<Token> verb = verbAbove(sentence, noun);
          Optional<EngagementState> state = EngagementState.of(analysis, sentence, noun, verb);
          if (verb.isPresent() && EngagementState.absence(sentence, verb.orElseThrow())) {
            absent.add(
                new Loose(
                    sentence,
                    noun,
                    verb,
                    EngagementState.AHEAD_OF_US,
                    EngagementSides.of(analysis, sentence, noun, verb)));
          } else if (state.isPresent()) {
            read(
                analysis,
                new Loose(
                    sentence,
                    noun,
                    verb,
                    state.orElseThrow(),
                    EngagementSides.of(analysis, sentence, noun, verb)),
                findings,
                loose);
          }
        }
      }
    }
    HyphenPairs.read(analysis, findings);
    delegations(analysis, findings);
    loose.forEach(item -> attach(analysis, item, findings));
    absent.forEach(item -> absence(analysis, item, findings));
    return findings;
  }

  private static boolean partOfName(Analysis analysis, Sentence sentence, Token noun) {
    if (noun.is("compound", "nmod")) {
      return true;
    }
    Optional<Mention> mention = analysis.cast().mention(sentence, noun);
    return noun.properNoun() && mention.map(name -> name.text().contains(" ")).orElse(false);
  }

  private static void read(
      Analysis analysis, Loose item, List<Finding> findings, List<Loose> loose) {
    String what = NounPhrases.line(NounPhrases.core(item.sentence, item.noun));
    boolean press = EngagementFamily.of(what) == EngagementFamily.PRESS;
    int needed = EngagementNouns.weak(item.noun.lemma()) && !press ? 2 : 1;
    boolean definite =
        item.sentence
            .child(item.noun, "det", "poss")
            .map(word -> DEFINITE.contains(word.lemma()))
            .orElse(false);
    if (item.sides.size() < 2
        && definite
        && (item.sides.isEmpty() || nearest(item, findings) >= 0)) {
      if (central(item)) {
        loose.add(item);
      }
      return;
    }
    boolean somebody =
        item.sides.stream()
            .anyMatch(
                side ->
                    side.named()
                        || side.country().isPresent()
                        || side.name().chars().anyMatch(Character::isUpperCase));
    boolean merely =
        item.sides.size() == 1 && item.verb.map(verb -> verb.lemma().equals("be")).orElse(false);
    boolean vague = item.sides.size() == 1 && item.state.status() == Status.PROPOSED;
    if (item.sides.size() < needed || !somebody || merely || vague) {
      return;
    }
    Finding.Builder draft = Finding.of(analysis.report(), Kind.ENGAGEMENT).type(PloverType.CONSULT);
    draft
        .addAll(Slot.PARTICIPANTS, item.sides)
        .status(item.state.status())
        .factuality(item.state.factuality());
    item.state.stage().ifPresent(draft::life);
    draft.add(Slot.WHAT, new TextValue(what));
    time(analysis, item).ifPresent(value -> draft.add(Slot.TIME, value));
    place(analysis, item).ifPresent(where -> draft.add(Slot.PLACE, new TextValue(where)));
    requester(analysis, item, draft);
    draft.evidence(
        Evidence.of(
            analysis.report(), EventReader.sentenceOr(item.sentence, span(item)), READER, 1));
    Optional<Speech> speech = analysis.speechAt(item.noun.span());
    draft.source(
        speech
            .map(said -> StatementReader.source(said, Optional.empty(), analysis))
            .orElse(EventReader.reportItself(analysis)));
    findings.add(draft.build());
  }

  /** Gives a definite noun to the engagement it points to, if there is one. */
  private static void attach(Analysis analysis, Loose item, List<Finding> findings) {
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
                    EventReader.sentenceOr(item.sentence, span(item)),
                    BACK,
                    0.8));
    item.state.stage().ifPresent(draft::life);
    if (item.state.status() == Status.CANCELLED) {
      draft.status(Status.CANCELLED);
    }
    direct(analysis, item)
        .filter(value -> compatible(earlier, value))
        .ifPresent(value -> draft.set(Slot.TIME, better(earlier, value)));
    requester(analysis, item, draft);
    findings.set(home, draft.build());
  }

  /** "not expected to take part in the session": goes to the planned engagement of that day. */
  private static void absence(Analysis analysis, Loose item, List<Finding> findings) {
    Optional<TimeValue> day =
        item.verb
            .flatMap(verb -> Moments.direct(analysis, item.sentence, verb))
            .or(() -> Moments.only(analysis, item.sentence, item.noun));
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
                .addAll(Slot.NOT_EXPECTED, item.sides)
                .evidence(
                    Evidence.of(
                        analysis.report(),
                        item.sentence.span(),
                        new Reader("engagement.absence", 1),
                        1))
                .build());
        return;
      }
    }
  }

  /** "The State Department will lead the delegation": to the planned meeting told of last. */
  private static void delegations(Analysis analysis, List<Finding> findings) {
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
                ? Clauses.actor(sentence, verb)
                    .flatMap(head -> analysis.cast().resolve(sentence, head))
                : Optional.empty();
        for (int i = findings.size() - 1; i >= 0 && leader.isPresent(); i--) {
          Finding finding = findings.get(i);
          boolean meeting =
              finding.status().equals(Optional.of(Status.PLANNED))
                  && finding.actors(Slot.PARTICIPANTS).size() > 1
                  && familyOf(finding) == EngagementFamily.MEETING
                  && finding.evidence().get(0).span().start() < verb.span().start();
          if (meeting) {
            findings.set(
                i,
                finding
                    .copy()
                    .add(Slot.DELEGATION_LEAD, leader.orElseThrow())
                    .evidence(
                        Evidence.of(
                            analysis.report(),
                            EventReader.sentenceOr(sentence, EventReader.clause(sentence, verb)),
                            new Reader("engagement.delegation", 1),
                            1))
                    .build());
            leader = Optional.empty();
          }
        }
      }
    }
  }

  /** Whether the noun stands where its clause is about it. */
  private static boolean central(Loose item) {
    return item.noun.is("nsubj", "nsubjpass", "dobj", "attr")
        || item.noun.is("pobj")
            && item.verb.isPresent()
            && item.sentence
                .head(item.noun)
                .map(prep -> prep.head() == item.verb.orElseThrow().index())
                .orElse(false);
  }

  private static int nearest(Loose item, List<Finding> findings) {
    EngagementFamily family = EngagementFamily.of(item.noun.lemma());
    int best = -1;
    long bestGap = Long.MAX_VALUE;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      boolean kin =
          family == familyOf(finding)
              || familyOf(finding) == EngagementFamily.UNKNOWN && family != EngagementFamily.VISIT;
      boolean shared =
          item.sides.stream()
              .allMatch(
                  side ->
                      finding.actors(Slot.PARTICIPANTS).stream()
                          .anyMatch(actor -> actor.name().equals(side.name())));
      if (kin
          && shared
          && item.state.fits(finding.status())
          && finding.actors(Slot.PARTICIPANTS).size() > 1) {
        long at = finding.evidence().get(0).span().start();
        long gap =
            at <= item.noun.span().start()
                ? item.noun.span().start() - at
                : 2000 + at - item.noun.span().start();
        if (gap < bestGap) {
          best = i;
          bestGap = gap;
        }
      }
    }
    return best;
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
        || Moments.days(value) < Moments.days(old.orElseThrow())
        || value.clock().isPresent()) {
      return List.of(value);
    }
    return List.of(old.orElseThrow());
  }

  private static void requester(Analysis analysis, Loose item, Finding.Builder draft) {
    if (item.verb.isEmpty() || !item.noun.is("dobj", "nsubjpass")) {
      return;
    }
    for (Token verb : Clauses.conjuncts(item.sentence, item.verb.orElseThrow())) {
      boolean request = Set.of("request", "propose", "seek", "initiate").contains(verb.lemma());
      if (request || verb.lemma().equals("accept")) {
        Clauses.actor(item.sentence, verb)
            .flatMap(head -> analysis.cast().resolve(item.sentence, head))
            .ifPresent(
                actor ->
                    draft
                        .add(request ? Slot.REQUESTED_BY : Slot.ACCEPTED_BY, actor)
                        .life(request ? LifeStage.REQUESTED : LifeStage.ACCEPTED));
      }
    }
  }

  private static Optional<TimeValue> direct(Analysis analysis, Loose item) {
    return Moments.direct(analysis, item.sentence, item.noun)
        .or(() -> item.verb.flatMap(verb -> Moments.direct(analysis, item.sentence, verb)))
        .map(
            value ->
                Moments.withClock(
                    analysis,
                    item.sentence,
                    item.noun,
                    Moments.bounded(
                        value, item.state.factuality(), analysis.report().publication())));
  }

  private static Optional<TimeValue> time(Analysis analysis, Loose item) {
    boolean held = item.state.status() == Status.HELD;
    Optional<TimeValue> told =
        held
            ? Moments.told(analysis, item.sentence, item.noun)
                .or(() -> item.verb.flatMap(verb -> Moments.told(analysis, item.sentence, verb)))
            : ahead(analysis, item);
    if (told.isPresent()) {
      TimeValue value =
          Moments.bounded(
              told.orElseThrow(), item.state.factuality(), analysis.report().publication());
      return Optional.of(Moments.withClock(analysis, item.sentence, item.noun, value));
    }
    boolean background =
        item.verb.map(verb -> Modality.background(item.sentence, verb)).orElse(false);
    return item.state.status() == Status.HELD && !background
        ? Moments.recent(analysis.report().publication())
        : Optional.empty();
  }

  /** When what lies ahead is to be: the day of a past clause above it is the day of the telling. */
  private static Optional<TimeValue> ahead(Analysis analysis, Loose item) {
    return Moments.direct(analysis, item.sentence, item.noun)
        .or(
            () ->
                item.verb
                    .filter(verb -> !verb.pos().equals("VBD") || item.noun.is("nsubjpass"))
                    .flatMap(verb -> Moments.told(analysis, item.sentence, verb)))
        .or(() -> Moments.following(analysis, item.sentence, item.noun));
  }

  private static Optional<String> place(Analysis analysis, Loose item) {
    List<Token> places =
        new ArrayList<>(Clauses.prepositional(item.sentence, item.noun, "in", "at"));
    item.verb.ifPresent(
        verb -> places.addAll(Clauses.prepositional(item.sentence, verb, "in", "at")));
    for (Token head : places) {
      Optional<Mention> mention = analysis.cast().mention(item.sentence, head);
      if (mention.isPresent()
          && (mention.orElseThrow().type() == Mention.Type.PLACE
              || mention.orElseThrow().type() == Mention.Type.ORGANISATION)) {
        return mention.map(Mention::text);
      }
    }
    return Optional.empty();
  }

  /** The verb whose clause the noun stands in. */
  static Optional<Token> verbAbove(Sentence sentence, Token noun) {
    Optional<Token> at = sentence.head(noun);
    for (int steps = 0; at.isPresent() && steps < 12; steps++) {
      if (at.orElseThrow().verb() && !at.orElseThrow().is("amod", "nmod", "compound")) {
        return at;
      }
      at = sentence.head(at.orElseThrow());
    }
    return Optional.empty();
  }

  private static Span span(Loose item) {
    Span phrase = item.sentence.subtreeSpan(item.noun);
    Span clause = item.verb.map(verb -> EventReader.clause(item.sentence, verb)).orElse(phrase);
    Span whole = clause.union(phrase);
    return whole.length() <= LONG
        ? whole
        : phrase.length() <= LONG ? phrase : NounPhrases.coreSpan(item.sentence, item.noun);
  }
}
