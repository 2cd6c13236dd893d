package readout.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.PloverType;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Source;
import readout.model.Span;
import readout.model.Status;
import readout.model.TextValue;
import readout.model.TimeValue;
import readout.model.Token;
import readout.statements.StatementReader;
import readout.syntax.Clauses;

/**
 * Reads events, positions and verb-borne engagements from clauses by the rules. The first rule that
 * fits a clause reads it. Thread-safe.
 */
public final class EventReader {

  /** Types that are told of one side towards another. */
  private static final Set<PloverType> TWO_SIDED =
      EnumSet.of(
          PloverType.ACCUSE,
          PloverType.THREATEN,
          PloverType.REJECT,
          PloverType.REQUEST,
          PloverType.SUPPORT,
          PloverType.CONCEDE,
          PloverType.SANCTION,
          PloverType.AGREE,
          PloverType.COOPERATE,
          PloverType.AID);

  private static final int GLANCE = 200;

  private final Conditions conditions = Conditions.load();
  private final Standing standing = new Standing(conditions);
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
      if (asks(sentence)) {
        continue;
      }
      Map<Integer, PloverType> told = new HashMap<>();
      Set<Integer> read = new TreeSet<>();
      for (Token token : sentence.tokens()) {
        if (token.verb()
            && !token.is("aux", "auxpass", "amod", "nmod", "compound")
            && !ofTitle(sentence, token)) {
          for (Pass pass : Pass.values()) {
            Optional<Finding> finding = read(analysis, sentence, token, pass);
            Optional<PloverType> type = finding.flatMap(Finding::type);
            boolean again =
                pass == Pass.STANCE
                    && (toldAbove(sentence, token, type, told)
                        || type.isEmpty() && read.contains(token.index()));
            if (!again && finding.isPresent()) {
              findings.add(finding.orElseThrow());
              read.add(token.index());
              type.ifPresent(value -> told.put(token.index(), value));
            }
          }
        }
      }
    }
    return EventCoreference.complete(analysis, findings);
  }

  /**
   * "Do we send more troops?" tells of nothing; "Why did they send troops?" tells that they did.
   */
  private static boolean asks(Sentence sentence) {
    return sentence.text().strip().matches("(?s).*\\?[\"”’']*")
        && !sentence
            .text()
            .strip()
            .matches("(?is)[\"“‘']*(?:why|how|when|where|who|which|what)\\b.*");
  }

  /** "Meet the Press": a word with a capital after a quotation mark, names after it. */
  private static boolean ofTitle(Sentence sentence, Token verb) {
    List<Token> tokens = sentence.tokens();
    int i = verb.index();
    boolean marked = i > 1 && "\"“‘".contains(tokens.get(i - 1).text());
    boolean closes =
        tokens.stream()
            .anyMatch(
                token ->
                    token.index() > i + 1
                        && token.index() <= i + 5
                        && "\"”’".contains(token.text()));
    return marked
        && closes
        && Character.isUpperCase(verb.text().codePointAt(0))
        && tokens.stream()
            .anyMatch(token -> token.index() > i && token.index() <= i + 2 && token.properNoun());
  }

  /** "X warned that it will be forced to act" is one threat: a verb above has told it. */
  private static boolean toldAbove(
      Sentence sentence, Token verb, Optional<PloverType> type, Map<Integer, PloverType> told) {
    Token at = verb;
    while (at.is("ccomp", "xcomp") && at.head() >= 0) {
      at = sentence.tokens().get(at.head());
      Optional<PloverType> above = Optional.ofNullable(told.get(at.index()));
      if (type.isEmpty() ? above.isPresent() : type.equals(above)) {
        return true;
      }
    }
    return false;
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
      return rule.actorFrom().equals("speaker") ? STANCE : ACT;
    }
  }

  private Optional<Finding> read(Analysis analysis, Sentence sentence, Token verb, Pass pass) {
    String phrase = Clauses.phrase(sentence, verb);
    List<EventRule> rules = new ArrayList<>(byVerb.getOrDefault(phrase, List.of()));
    if (!phrase.equals(verb.lemma()) && !phrase.matches(".* (?:off|away|down)|call out")) {
      rules.addAll(byVerb.getOrDefault(verb.lemma(), List.of()));
    }
    rules.addAll(byVerb.getOrDefault("*", List.of()));
    for (EventRule rule : rules) {
      if (pass == Pass.of(rule)) {
        Optional<Finding> finding = apply(rule, analysis, sentence, verb);
        if (finding.isPresent()) {
          return finding;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> apply(
      EventRule rule, Analysis analysis, Sentence sentence, Token verb) {
    Optional<Token> object =
        Clauses.undergoer(sentence, verb).or(() -> sentence.child(verb, "attr"));
    if (rule.objectRequired() && object.isEmpty()
        || !rule.objects().isEmpty()
            && !object.map(head -> contains(sentence, head, rule.objects())).orElse(false)) {
      return Optional.empty();
    }
    if (object.map(head -> rule.unless().contains(head.lemma())).orElse(false)) {
      return Optional.empty();
    }
    if (rule.kind() == Kind.POSITION
        && object.map(head -> EngagementNouns.isEngagement(head.lemma())).orElse(false)) {
      return Optional.empty();
    }
    if (!conditions.met(rule.clause(), sentence, verb)) {
      return Optional.empty();
    }
    Optional<Speech> speech = analysis.speechAt(verb.span());
    List<ActorValue> actors = EventSides.actors(rule, analysis, sentence, verb, speech);
    List<ActorValue> recipients =
        EventSides.recipients(rule, analysis, sentence, verb, object, speech);
    if (recipients.isEmpty() && rule.recipients().contains("clause")) {
      recipients.addAll(
          EventSides.otherSide(analysis, clause(sentence, verb), sentence, verb, actors));
    }
    recipients.removeIf(
        recipient -> actors.stream().anyMatch(actor -> actor.name().equals(recipient.name())));
    if (!standing.fit(rule, analysis, sentence, verb, actors, recipients)) {
      return Optional.empty();
    }
    if (rule.actorFrom().equals("person")
        && actors.stream().noneMatch(actor -> EventSides.travels(analysis, actor))) {
      return Optional.empty();
    }
    if (rule.actorFrom().equals("speaker")
        && recipients.stream().anyMatch(recipient -> EventSides.sameSide(actors, recipient))) {
      return Optional.empty();
    }
    boolean agentless =
        actors.isEmpty()
            && Clauses.passive(sentence, verb)
            && !recipients.isEmpty()
            && rule.kind() == Kind.EVENT;
    if (actors.isEmpty() && !agentless || rule.recipientRequired() && recipients.isEmpty()) {
      return Optional.empty();
    }
    if (rule.id().startsWith("threaten.warn")
        && EventSides.thirdParty(analysis, sentence, verb, actors)) {
      return Optional.empty();
    }
    if (recipients.isEmpty() && rule.type().filter(TWO_SIDED::contains).isPresent()) {
      recipients.addAll(
          EventSides.otherSide(analysis, clause(sentence, verb), sentence, verb, actors));
    }
    if (rule.kind() == Kind.POSITION
        && speech.isPresent()
        && speech.orElseThrow().person()
        && !actors.isEmpty()
        && EventSides.sameSide(actors, speech.orElseThrow().speaker())
        && actors.stream()
            .noneMatch(actor -> actor.name().equals(speech.orElseThrow().speaker().name()))) {
      actors.add(0, speech.orElseThrow().speaker());
    }
    Factuality factuality =
        rule.id().equals("consult.invite") ? Factuality.POSSIBLE : Modality.of(sentence, verb);
    boolean wished = factuality != Factuality.HAPPENED && factuality != Factuality.PLANNED;
    if (rule.id().equals("consult.travel") && wished) {
      return Optional.empty();
    }
    boolean position = rule.kind() == Kind.POSITION;
    boolean charge = rule.clause().equals("charge");
    if (charge && factuality != Factuality.HAPPENED && factuality != Factuality.DENIED
        || rule.actorFrom().equals("speaker") && factuality == Factuality.CONDITIONAL
        || agentless && factuality == Factuality.PLANNED) {
      return Optional.empty();
    }
    if (!rule.actorFrom().equals("speaker")
        && rule.kind() != Kind.ENGAGEMENT
        && (factuality == Factuality.CONDITIONAL
            || factuality == Factuality.DEMANDED
            || factuality == Factuality.POSSIBLE && !position)) {
      return Optional.empty();
    }
    if (!rule.actorFrom().equals("speaker")
        && position
        && (factuality == Factuality.DENIED || factuality == Factuality.POSSIBLE)
        && rule.type().isPresent()
        && !rule.clause().equals("never")) {
      return Optional.empty();
    }
    if (factuality == Factuality.DENIED && rule.type().equals(Optional.of(PloverType.AGREE))) {
      return Optional.empty();
    }
    if (factuality == Factuality.DENIED && !position && rule.kind() != Kind.ENGAGEMENT) {
      return Optional.empty();
    }
    Finding.Builder draft = Finding.of(analysis.report(), rule.kind()).factuality(factuality);
    rule.type().ifPresent(draft::type);
    if (rule.kind() == Kind.ENGAGEMENT) {
      List<ActorValue> all = new ArrayList<>(actors);
      all.addAll(recipients);
      EngagementSides.including(analysis, sentence, verb, all);
      boolean several =
          all.size() == 1
              && !all.get(0).named()
              && Clauses.actor(sentence, verb).map(head -> head.pos().equals("NNS")).orElse(false)
              && recipients.isEmpty();
      if (all.size() < 2 && !several) {
        return Optional.empty();
      }
      draft.addAll(Slot.PARTICIPANTS, all);
      EngagementReader.place(analysis, sentence, List.of(verb))
          .ifPresent(where -> draft.add(Slot.PLACE, new TextValue(where)));
      boolean ahead =
          factuality == Factuality.HAPPENED
              && Moments.told(analysis, sentence, verb)
                  .flatMap(TimeValue::from)
                  .filter(
                      day -> analysis.report().publication().to().map(day::isAfter).orElse(false))
                  .isPresent();
      Optional<Status> status = status(ahead ? Factuality.PLANNED : factuality);
      if (status.isEmpty()) {
        return Optional.empty();
      }
      draft.status(status.orElseThrow());
      life(status.orElseThrow()).ifPresent(draft::life);
    } else {
      draft.addAll(Slot.ACTORS, actors).addAll(Slot.RECIPIENTS, recipients);
    }
    Span clause = clause(sentence, verb);
    draft.add(Slot.CONTENT, new TextValue(clause.of(analysis.text()).replaceAll("\\s+", " ")));
    condition(analysis, sentence, verb)
        .ifPresent(words -> draft.add(Slot.CONDITION, new TextValue(words)));
    Moments.of(analysis, sentence, verb, position ? Factuality.HAPPENED : factuality, true)
        .ifPresent(time -> draft.add(Slot.TIME, time));
    draft.evidence(
        Evidence.of(
            analysis.report(),
            sentenceOr(sentence, clause),
            new Reader("event." + rule.id(), rule.version()),
            1));
    draft.source(
        speech
            .map(said -> StatementReader.source(said, Optional.empty(), analysis))
            .orElse(reportItself(analysis)));
    return Optional.of(draft.build());
  }

  static Source reportItself(Analysis analysis) {
    return new Source(
        Source.Kind.REPORT,
        analysis.report().id(),
        Optional.empty(),
        Optional.empty(),
        analysis.report().publication().day());
  }

  static Optional<Status> status(Factuality factuality) {
    return switch (factuality) {
      case HAPPENED -> Optional.of(Status.HELD);
      case PLANNED -> Optional.of(Status.PLANNED);
      case POSSIBLE, CONDITIONAL, DEMANDED -> Optional.of(Status.PROPOSED);
      case DENIED -> Optional.empty();
    };
  }

  static Optional<readout.model.LifeStage> life(Status status) {
    return switch (status) {
      case HELD -> Optional.of(readout.model.LifeStage.HELD);
      case PLANNED -> Optional.of(readout.model.LifeStage.SCHEDULED);
      case CANCELLED -> Optional.of(readout.model.LifeStage.CANCELLED);
      case PROPOSED, REPORTED_UNCONFIRMED -> Optional.empty();
    };
  }

  private static boolean contains(Sentence sentence, Token head, Set<String> lemmas) {
    if (lemmas.contains(head.lemma())) {
      return true;
    }
    for (Token word : Clauses.conjuncts(sentence, head)) {
      if (lemmas.contains(word.lemma())) {
        return true;
      }
      for (Token child : sentence.children(word)) {
        if (child.is("compound", "nmod", "amod") && lemmas.contains(child.lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<String> condition(Analysis analysis, Sentence sentence, Token verb) {
    for (Token token : sentence.subtree(verb)) {
      if (token.is("advcl")
          && sentence.children(token).stream()
              .anyMatch(
                  child -> child.is("mark") && Set.of("if", "unless").contains(child.lemma()))) {
        return Optional.of(sentence.subtreeSpan(token).of(analysis.text()).replaceAll("\\s+", " "));
      }
    }
    return Optional.empty();
  }

  /** The sentence where it is short enough to be read at a glance, else the part of it. */
  static Span sentenceOr(Sentence sentence, Span part) {
    return sentence.span().length() <= GLANCE ? sentence.span() : part;
  }

  /** The clause of a verb: from its subject to the end of what it governs, in whole words. */
  static Span clause(Sentence sentence, Token verb) {
    Span span = parts(sentence, verb);
    // "'s" of "let's" is no beginning
    for (int i = sentence.tokens().size() - 1; i > 0; i--) {
      Token before = sentence.tokens().get(i - 1);
      boolean word = Character.isLetterOrDigit(before.text().codePointAt(0));
      if (sentence.tokens().get(i).span().start() == span.start()
          && before.span().end() == span.start()
          && word
          && "'’".indexOf(sentence.tokens().get(i).text().charAt(0)) >= 0) {
        span = span.union(before.span());
      }
    }
    return span;
  }

  private static Span parts(Sentence sentence, Token verb) {
    Span span = verb.span();
    for (Token child : sentence.children(verb)) {
      if (!child.is("punct", "cc", "mark", "conj")) {
        Span part = sentence.subtreeSpan(child);
        int end = Clauses.endWithoutComment(sentence, child);
        span = span.union(new Span(Math.min(part.start(), end), end));
      }
    }
    if (verb.is("relcl", "acl")) {
      Optional<Token> head = sentence.head(verb);
      if (head.isPresent()) {
        span = span.union(readout.syntax.NounPhrases.coreSpan(sentence, head.orElseThrow()));
      }
    } else if (sentence.child(verb, "nsubj", "nsubjpass").isEmpty()) {
      Optional<Token> subject = Clauses.subject(sentence, verb);
      if (subject.isPresent()
          && subject.orElseThrow().index() < verb.index()
          && subject.orElseThrow().is("nsubj", "nsubjpass")
          && !verb.is("pcomp")) {
        span = span.union(readout.syntax.NounPhrases.coreSpan(sentence, subject.orElseThrow()));
      }
    }
    return span;
  }
}
