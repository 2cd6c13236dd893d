package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.analysis.Analysis;
import readout.attributions.Quotation;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Publication;
import readout.model.Reader;
import readout.model.Slot;
import readout.model.Span;
import readout.model.TextValue;
import readout.model.TimeValue;
import readout.model.Token;
import readout.statements.SayingTimes;
import readout.syntax.Subjects;

/** The finding that a clause makes, as its rule reads it. Stateless. */
final class EventFindings {
  /** "that if they stay," up to the mark that opens a quotation. */
  private static final Pattern OPENING =
      Pattern.compile("\\bthat,? ((?:if|unless) [^,:;]*[^,:;\\s]),?\\s{0,3}$");

  private static final Modes MODES = Modes.load();

  private EventFindings() {}

  /** The finding; empty where what the clause tells of is not real enough for its rule. */
  static Optional<Finding> of(EventClause clause) {
    EventRule rule = clause.rule();
    Factuality read =
        rule.clause().equals("invitation")
            ? Factuality.POSSIBLE
            : Modality.of(clause.sentence(), clause.verb());
    boolean ahead = rule.kind() == Kind.ENGAGEMENT && ahead(clause, read);
    Factuality factuality = ahead ? Factuality.PLANNED : read;
    if (!FactualityGate.passes(rule, factuality, clause.actors().isEmpty())) {
      return Optional.empty();
    }
    Optional<Finding.Builder> draft =
        rule.kind() == Kind.ENGAGEMENT
            ? engagement(clause, factuality)
            : Optional.of(
                started(clause, factuality)
                    .addAll(Slot.ACTORS, clause.actors())
                    .addAll(Slot.RECIPIENTS, clause.recipients()));
    return draft.map(started -> finished(clause, factuality, started));
  }

  private static Finding.Builder started(EventClause clause, Factuality factuality) {
    Finding.Builder draft =
        Finding.of(clause.analysis().report(), clause.rule().kind()).factuality(factuality);
    clause.rule().type().ifPresent(draft::type);
    return draft;
  }

  /** Who takes part, where, and its state; empty where one is alone, or it is denied. */
  private static Optional<Finding.Builder> engagement(EventClause clause, Factuality factuality) {
    List<ActorValue> all = participants(clause);
    // "spoke with Ohio officials": no town that was visited
    boolean talk =
        clause
            .verb()
            .lemma()
            .matches("speak|talk|confer|consult|chat|negotiate|call|phone|telephone|communicate");
    Optional<String> visited =
        talk ? Optional.empty() : Venues.visited(clause.analysis(), clause.sentence(), all);
    Optional<EngagementState> state = EngagementState.of(factuality);
    boolean alone = all.isEmpty() || all.size() < 2 && !several(clause, all) && visited.isEmpty();
    if (alone || state.isEmpty()) {
      return Optional.empty();
    }
    Finding.Builder draft = started(clause, factuality).addAll(Slot.PARTICIPANTS, all);
    visited
        .or(() -> Venues.named(clause.analysis(), clause.sentence(), List.of(clause.verb())))
        .ifPresent(where -> draft.add(Slot.PLACE, new TextValue(where)));
    draft.status(state.orElseThrow().status());
    state.orElseThrow().stage().ifPresent(draft::life);
    return Optional.of(draft);
  }

  private static List<ActorValue> participants(EventClause clause) {
    List<ActorValue> all = new ArrayList<>(clause.actors());
    all.addAll(clause.recipients());
    EngagementSides.including(clause.analysis(), clause.sentence(), clause.verb(), all);
    return all;
  }

  /** "Diplomats met": those who are many need nobody else. */
  private static boolean several(EventClause clause, List<ActorValue> all) {
    return all.size() == 1
        && !all.get(0).named()
        && Subjects.actor(clause.sentence(), clause.verb())
            .map(head -> head.pos().equals("NNS"))
            .orElse(false)
        && clause.recipients().isEmpty();
  }

  /** "X meets Y on Friday", told on Monday. */
  private static boolean ahead(EventClause clause, Factuality factuality) {
    Publication publication = clause.analysis().report().publication();
    return factuality == Factuality.HAPPENED
        && ToldTimes.told(clause.analysis(), clause.sentence(), clause.verb())
            .flatMap(time -> clause.verb().pos().equals("VBZ") ? time.to() : time.from())
            .filter(day -> publication.to().map(day::isAfter).orElse(false))
            .isPresent();
  }

  /** What a verb inside a quotation tells ends with the quotation. */
  private static Span ownWords(Analysis analysis, Token verb, Span words) {
    return analysis.quotations().stream()
        .map(Quotation::inner)
        .filter(inner -> inner.covers(verb.span()))
        .findFirst()
        .map(
            inner ->
                new Span(
                    Math.max(inner.start(), words.start()), Math.min(inner.end(), words.end())))
        .orElse(words);
  }

  /** "If they fail, she said, we will go": the condition in the piece before the cue. */
  private static Optional<Span> apart(EventClause clause) {
    List<Span> pieces =
        clause.speech().map(speech -> speech.attribution().content()).orElse(List.of());
    String text = clause.analysis().text();
    return pieces.size() == 2
            && pieces.get(1).covers(clause.verb().span())
            && pieces.get(0).of(text).matches("(?is)(?:if|unless) .*")
        ? Optional.of(pieces.get(0))
        : Optional.empty();
  }

  /** "warned that if they stay, “we will go”": the condition before the quotation of the clause. */
  private static Optional<Span> opening(EventClause clause) {
    String text = clause.analysis().text();
    int start = clause.sentence().span().start();
    return clause.analysis().quotations().stream()
        .map(Quotation::outer)
        .filter(outer -> outer.covers(clause.verb().span()) && outer.start() > start)
        .findFirst()
        .map(outer -> OPENING.matcher(text.substring(start, outer.start())))
        .filter(Matcher::find)
        .map(found -> new Span(start + found.start(1), start + found.end(1)));
  }

  /** With the mark that closes a quotation which ends the words ("would bring “war.”"). */
  private static Span closed(Analysis analysis, Span words) {
    return analysis.quotations().stream()
        .filter(quotation -> quotation.closed() && words.start() <= quotation.outer().start())
        .filter(quotation -> quotation.outer().start() < words.end())
        .map(Quotation::outer)
        .filter(outer -> outer.end() > words.end() && outer.end() - words.end() <= 2)
        .map(words::union)
        .findFirst()
        .orElse(words);
  }

  /** With its words, its condition, its time, its evidence and its source. */
  private static Finding finished(
      EventClause clause, Factuality factuality, Finding.Builder draft) {
    EventRule rule = clause.rule();
    Analysis analysis = clause.analysis();
    Span words =
        closed(
            analysis,
            ownWords(analysis, clause.verb(), Extents.clause(clause.sentence(), clause.verb())));
    draft.add(Slot.CONTENT, text(analysis, words));
    rule.type()
        .flatMap(type -> MODES.of(type, clause.sentence(), clause.verb(), words))
        .ifPresent(mode -> draft.add(Slot.MODE, new TextValue(mode)));
    Extents.condition(clause.sentence(), clause.verb())
        .or(() -> apart(clause))
        .filter(condition -> analysis.quoted(condition) == analysis.quoted(clause.verb().span()))
        .or(() -> opening(clause))
        .ifPresent(condition -> draft.add(Slot.CONDITION, text(analysis, condition)));
    // a position without a day of its own is dated by the day on which it is voiced
    Optional<TimeValue> said =
        clause
            .speech()
            .filter(speech -> rule.kind() == Kind.POSITION)
            .filter(
                speech ->
                    clause.actors().stream()
                        .anyMatch(actor -> actor.name().equals(speech.speaker().name())))
            .flatMap(speech -> SayingTimes.of(speech, analysis));
    Optional<TimeValue> time =
        Moments.of(analysis, clause.sentence(), clause.verb(), factuality, rule.kind(), said);
    // when one was invited, or may have acted, is not when it was
    boolean unsure =
        time.filter(value -> value.asWritten().isEmpty()).isPresent()
            && (rule.clause().equals("invitation")
                || rule.kind() == Kind.EVENT
                    && time.flatMap(TimeValue::from).isEmpty()
                    && clause.sentence().tokens().stream().anyMatch(word -> word.pos().equals("MD"))
                    && Hedges.over(clause.sentence(), clause.verb()));
    Optional<TimeValue> shown = time.filter(value -> !unsure);
    shown.ifPresent(value -> draft.add(Slot.TIME, value));
    return draft
        .doubts(EventDoubts.of(clause, words, factuality, shown))
        .evidence(
            Evidence.of(
                analysis.report(),
                Extents.sentenceOr(clause.sentence(), words),
                new Reader("event." + rule.id(), rule.version()),
                1))
        .source(Sources.of(analysis, clause.speech()))
        .build();
  }

  private static TextValue text(Analysis analysis, Span span) {
    return new TextValue(span.of(analysis.text()).replaceAll("\\s+", " "));
  }
}
