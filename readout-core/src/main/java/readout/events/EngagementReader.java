package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Factuality;
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
 * Reads engagements that a noun names: "the Biden-Putin call", "talks between X and Y". Sides come
 * from the noun's phrase, then from the clause it stands in; a definite noun without sides ("the
 * planned call") goes back to the last engagement of its family. Thread-safe.
 */
public final class EngagementReader {
  private static final Reader READER = new Reader("engagement.noun", 1);
  private static final Reader BACK = new Reader("engagement.definite", 1);
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
          "wrap",
          "deliver",
          "give",
          "announce");
  private static final Set<String> PLAN =
      Set.of(
          "schedule",
          "plan",
          "set",
          "slate",
          "expect",
          "agree",
          "arrange",
          "prepare",
          "announce",
          "confirm",
          "due");
  private static final Set<String> PROPOSE =
      Set.of(
          "propose",
          "request",
          "seek",
          "suggest",
          "offer",
          "want",
          "demand",
          "urge",
          "invite",
          "consider",
          "discuss",
          "mull",
          "ask");
  private static final Set<String> CANCEL =
      Set.of("cancel", "scrap", "abort", "scuttle", "abandon");
  private static final Set<String> MOVE =
      Set.of("postpone", "delay", "reschedule", "move", "defer");
  private static final Set<String> AHEAD =
      Set.of(
          "planned",
          "upcoming",
          "scheduled",
          "forthcoming",
          "next",
          "coming",
          "future",
          "plan",
          "schedule",
          "upcome");
  private static final Set<String> IDEA = Set.of("proposed", "possible", "potential", "propose");
  private static final int LONG = 320;

  /** The engagements of the report, in order of the text. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    List<String> families = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token noun : sentence.tokens()) {
        if (noun.noun()
            && EngagementNouns.isEngagement(noun.lemma())
            && !partOfName(sentence, noun)) {
          read(analysis, sentence, noun, findings, families);
        }
      }
    }
    return findings;
  }

  private static boolean partOfName(Sentence sentence, Token noun) {
    return noun.is("compound", "nmod")
        || noun.properNoun()
            && Character.isUpperCase(noun.text().charAt(0))
            && noun.index() > 0
            && !noun.text().equals(noun.text().toUpperCase(java.util.Locale.ROOT))
            && sentence.child(noun, "compound").map(Token::properNoun).orElse(true);
  }

  private static void read(
      Analysis analysis,
      Sentence sentence,
      Token noun,
      List<Finding> findings,
      List<String> families) {
    Optional<Token> verb = verbAbove(sentence, noun);
    List<ActorValue> sides = sides(analysis, sentence, noun, verb);
    String family = EngagementNouns.family(noun.lemma());
    Optional<State> state = state(analysis, sentence, noun, verb);
    if (state.isEmpty()) {
      return;
    }
    Span span = span(analysis, sentence, noun, verb);
    int needed = EngagementNouns.weak(noun.lemma()) ? 2 : 1;
    boolean definite =
        sentence
            .child(noun, "det", "poss")
            .map(word -> Set.of("the", "this", "that", "its", "their").contains(word.lemma()))
            .orElse(false);
    Optional<TimeValue> time = time(analysis, sentence, noun, verb, state.orElseThrow());
    if (sides.size() < 2 && definite) {
      int back = lastOf(families, family);
      if (back >= 0 && (sides.isEmpty() || shares(findings.get(back), sides))) {
        findings.set(
            back,
            joined(
                analysis,
                sentence,
                noun,
                verb,
                findings.get(back),
                span,
                time,
                state.orElseThrow()));
        return;
      }
    }
    if (sides.size() < needed
        || sides.stream().noneMatch(side -> side.named() || side.country().isPresent())) {
      return;
    }
    Finding.Builder draft = Finding.of(analysis.report(), Kind.ENGAGEMENT).type(PloverType.CONSULT);
    draft
        .addAll(Slot.PARTICIPANTS, sides)
        .status(state.orElseThrow().status)
        .factuality(state.orElseThrow().factuality);
    state.orElseThrow().stage.ifPresent(draft::life);
    draft.add(Slot.WHAT, new TextValue(NounPhrases.line(NounPhrases.core(sentence, noun))));
    time.ifPresent(value -> draft.add(Slot.TIME, value));
    place(analysis, sentence, noun, verb)
        .ifPresent(where -> draft.add(Slot.PLACE, new TextValue(where)));
    requester(analysis, sentence, noun, verb, draft);
    draft.evidence(Evidence.of(analysis.report(), span, READER, 1));
    Optional<Speech> speech = analysis.speechAt(noun.span());
    draft.source(
        speech
            .map(said -> StatementReader.source(said, Optional.empty(), analysis))
            .orElse(EventReader.reportItself(analysis)));
    findings.add(draft.build());
    families.add(family);
  }

  private static Finding joined(
      Analysis analysis,
      Sentence sentence,
      Token noun,
      Optional<Token> verb,
      Finding earlier,
      Span span,
      Optional<TimeValue> time,
      State state) {
    Finding.Builder draft =
        earlier.copy().evidence(Evidence.of(analysis.report(), span, BACK, 0.8));
    state.stage.ifPresent(draft::life);
    if (earlier.status().equals(Optional.of(Status.PLANNED)) && state.status == Status.CANCELLED) {
      draft.status(Status.CANCELLED);
    }
    time.filter(value -> earlier.values(Slot.TIME).isEmpty() || compatible(earlier, value))
        .ifPresent(value -> draft.add(Slot.TIME, value));
    requester(analysis, sentence, noun, verb, draft);
    return draft.build();
  }

  private static boolean compatible(Finding earlier, TimeValue value) {
    TimeValue old = earlier.first(Slot.TIME, TimeValue.class).orElseThrow();
    return !old.bounded()
        || !value.bounded()
        || !value.from().orElseThrow().isAfter(old.to().orElseThrow())
            && !old.from().orElseThrow().isAfter(value.to().orElseThrow());
  }

  private static boolean shares(Finding earlier, List<ActorValue> sides) {
    return earlier.actors(Slot.PARTICIPANTS).stream()
        .anyMatch(actor -> sides.stream().anyMatch(side -> side.name().equals(actor.name())));
  }

  private static int lastOf(List<String> families, String family) {
    for (int i = families.size() - 1; i >= 0; i--) {
      if (families.get(i).equals(family)) {
        return i;
      }
    }
    return -1;
  }

  private static List<ActorValue> sides(
      Analysis analysis, Sentence sentence, Token noun, Optional<Token> verb) {
    Optional<Speech> speech = analysis.speechAt(noun.span());
    List<ActorValue> sides = new ArrayList<>();
    for (Token head :
        Clauses.prepositional(sentence, noun, "between", "with", "among", "by", "of", "to")) {
      sides.addAll(EventReader.values(analysis, sentence, head, speech));
    }
    verb.filter(token -> noun.is("nsubj", "nsubjpass", "dobj"))
        .ifPresent(
            token -> {
              for (Token head : Clauses.prepositional(sentence, token, "between", "with")) {
                sides.addAll(EventReader.values(analysis, sentence, head, speech));
              }
            });
    boolean between = sides.size() >= 2;
    for (Token word : NounPhrases.core(sentence, noun)) {
      Optional<Mention> mention =
          word.index() == noun.index() ? Optional.empty() : analysis.cast().mention(sentence, word);
      boolean last = mention.map(name -> name.span().end() == word.span().end()).orElse(false);
      if (!between && last && mention.orElseThrow().type() != Mention.Type.OTHER) {
        analysis.cast().resolve(sentence, word).ifPresent(sides::add);
      } else if (!between
          && word.is("poss")
          && analysis.cast().acts(sentence, word)
          && mention.isEmpty()) {
        analysis.cast().resolve(sentence, word).ifPresent(sides::add);
      }
    }
    if (verb.isPresent() && sides.size() < 2) {
      fromClause(analysis, sentence, noun, verb.orElseThrow(), speech, sides);
    }
    return new ArrayList<>(sides.stream().distinct().toList());
  }

  private static void fromClause(
      Analysis analysis,
      Sentence sentence,
      Token noun,
      Token verb,
      Optional<Speech> speech,
      List<ActorValue> sides) {
    boolean object = noun.is("dobj", "attr") && HOLD.contains(verb.lemma());
    boolean inside =
        noun.is("pobj")
            && sentence
                .head(noun)
                .map(
                    prep ->
                        prep.head() == verb.index()
                            && Set.of("in", "during", "at", "after", "for", "over", "on")
                                .contains(prep.lemma()))
                .orElse(false);
    if (object || inside) {
      Clauses.actor(sentence, verb)
          .ifPresent(
              subject -> sides.addAll(EventReader.values(analysis, sentence, subject, speech)));
    }
    if (inside && sides.size() < 2 && !EngagementNouns.family(noun.lemma()).equals("address")) {
      Clauses.undergoer(sentence, verb)
          .ifPresent(head -> sides.addAll(EventReader.values(analysis, sentence, head, speech)));
      for (Token head : Clauses.prepositional(sentence, verb, "with", "alongside", "to")) {
        sides.addAll(EventReader.values(analysis, sentence, head, speech));
      }
    }
  }

  private static void requester(
      Analysis analysis,
      Sentence sentence,
      Token noun,
      Optional<Token> verb,
      Finding.Builder draft) {
    if (verb.isEmpty()) {
      return;
    }
    Token token = verb.orElseThrow();
    Slot slot =
        Set.of("request", "propose", "seek", "initiate").contains(token.lemma())
            ? Slot.REQUESTED_BY
            : token.lemma().equals("accept") ? Slot.ACCEPTED_BY : Slot.WHAT;
    boolean about = noun.is("dobj", "nsubjpass");
    if (slot != Slot.WHAT && about) {
      Clauses.actor(sentence, token)
          .flatMap(head -> analysis.cast().resolve(sentence, head))
          .ifPresent(
              actor ->
                  draft
                      .add(slot, actor)
                      .life(slot == Slot.REQUESTED_BY ? LifeStage.REQUESTED : LifeStage.ACCEPTED));
      for (Token other : Clauses.conjuncts(sentence, token)) {
        if (other.lemma().equals("accept")) {
          Clauses.actor(sentence, other)
              .flatMap(head -> analysis.cast().resolve(sentence, head))
              .ifPresent(actor -> draft.add(Slot.ACCEPTED_BY, actor).life(LifeStage.ACCEPTED));
        }
      }
    }
  }

  private record State(Status status, Factuality factuality, Optional<LifeStage> stage) {}

  private static Optional<State> state(
      Analysis analysis, Sentence sentence, Token noun, Optional<Token> verb) {
    if (sentence.child(noun, "det", "neg").map(det -> det.lemma().equals("no")).orElse(false)) {
      return Optional.empty();
    }
    for (Token child : sentence.children(noun)) {
      if (child.is("nmod", "amod", "acl", "compound", "relcl")
          && (AHEAD.contains(child.lemma()) || AHEAD.contains(child.text()))) {
        return Optional.of(
            new State(Status.PLANNED, Factuality.PLANNED, Optional.of(LifeStage.SCHEDULED)));
      }
      if (child.is("nmod", "amod", "acl")
          && (IDEA.contains(child.lemma()) || IDEA.contains(child.text()))) {
        return Optional.of(new State(Status.PROPOSED, Factuality.POSSIBLE, Optional.empty()));
      }
    }
    if (verb.isEmpty()) {
      return Optional.of(new State(Status.HELD, Factuality.HAPPENED, Optional.of(LifeStage.HELD)));
    }
    Token token = verb.orElseThrow();
    Factuality factuality = Modality.of(sentence, token);
    boolean own = noun.is("dobj", "nsubj", "nsubjpass") || noun.is("pobj");
    String phrase = Clauses.phrase(sentence, token);
    if (own && (CANCEL.contains(token.lemma()) || phrase.equals("call off"))) {
      return Optional.of(
          new State(Status.CANCELLED, Factuality.DENIED, Optional.of(LifeStage.CANCELLED)));
    }
    if (own
        && (MOVE.contains(token.lemma())
            || phrase.equals("push back")
            || phrase.equals("put off"))) {
      return Optional.of(
          new State(Status.PLANNED, Factuality.PLANNED, Optional.of(LifeStage.MOVED)));
    }
    boolean later =
        Moments.told(analysis, sentence, noun)
            .flatMap(TimeValue::from)
            .map(day -> analysis.report().publication().to().map(day::isAfter).orElse(false))
            .orElse(false);
    if (later
        || factuality == Factuality.PLANNED
        || own && PLAN.contains(token.lemma()) && !token.lemma().equals("announce")) {
      return Optional.of(
          new State(Status.PLANNED, Factuality.PLANNED, Optional.of(LifeStage.SCHEDULED)));
    }
    if (own && PROPOSE.contains(token.lemma()) && noun.is("dobj", "nsubjpass")) {
      boolean request = token.lemma().equals("request");
      return Optional.of(
          new State(
              request ? Status.PLANNED : Status.PROPOSED,
              request ? Factuality.PLANNED : Factuality.POSSIBLE,
              request ? Optional.of(LifeStage.REQUESTED) : Optional.empty()));
    }
    if (factuality == Factuality.POSSIBLE
        || factuality == Factuality.CONDITIONAL
        || factuality == Factuality.DEMANDED) {
      return Optional.of(new State(Status.PROPOSED, Factuality.POSSIBLE, Optional.empty()));
    }
    if (factuality == Factuality.DENIED && own && HOLD.contains(token.lemma())) {
      return Optional.empty();
    }
    return Optional.of(new State(Status.HELD, Factuality.HAPPENED, Optional.of(LifeStage.HELD)));
  }

  private static Optional<TimeValue> time(
      Analysis analysis, Sentence sentence, Token noun, Optional<Token> verb, State state) {
    Optional<TimeValue> own = Moments.told(analysis, sentence, noun);
    Optional<TimeValue> told =
        own.or(() -> verb.flatMap(token -> Moments.told(analysis, sentence, token)));
    if (told.isPresent()) {
      return told.map(
          value -> Moments.bounded(value, state.factuality, analysis.report().publication()));
    }
    boolean background = verb.map(token -> Modality.background(sentence, token)).orElse(false);
    return state.status == Status.HELD && !background
        ? Moments.recent(analysis.report().publication())
        : Optional.empty();
  }

  private static Optional<String> place(
      Analysis analysis, Sentence sentence, Token noun, Optional<Token> verb) {
    List<Token> places = new ArrayList<>(Clauses.prepositional(sentence, noun, "in", "at"));
    verb.ifPresent(token -> places.addAll(Clauses.prepositional(sentence, token, "in", "at")));
    for (Token head : places) {
      Optional<Mention> mention = analysis.cast().mention(sentence, head);
      if (mention.isPresent()
          && (mention.orElseThrow().type() == Mention.Type.PLACE
              || mention.orElseThrow().type() == Mention.Type.ORGANISATION)) {
        return mention.map(Mention::text);
      }
    }
    return Optional.empty();
  }

  /** The verb whose clause the noun stands in. */
  private static Optional<Token> verbAbove(Sentence sentence, Token noun) {
    Optional<Token> at = sentence.head(noun);
    for (int steps = 0; at.isPresent() && steps < 12; steps++) {
      if (at.orElseThrow().verb() && !at.orElseThrow().is("amod", "nmod", "compound")) {
        return at;
      }
      at = sentence.head(at.orElseThrow());
    }
    return Optional.empty();
  }

  private static Span span(Analysis analysis, Sentence sentence, Token noun, Optional<Token> verb) {
    Span phrase = sentence.subtreeSpan(noun);
    Span clause = verb.map(token -> EventReader.clause(sentence, token)).orElse(phrase);
    Span whole = clause.union(phrase);
    return whole.length() <= LONG
        ? whole
        : phrase.length() <= LONG ? phrase : NounPhrases.coreSpan(sentence, noun);
  }
}
