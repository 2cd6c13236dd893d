package readout.events;

import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.Factuality;
import readout.model.LifeStage;
import readout.model.Sentence;
import readout.model.Status;
import readout.model.TimeValue;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * The state of an engagement: of one that a noun names, read from its modifiers, its clause and its
 * day; of one that a verb names, from its factuality.
 *
 * @param status what a desk sorts by
 * @param factuality the same in the terms of events
 * @param stage the stage of life the words tell of
 */
record EngagementState(Status status, Factuality factuality, Optional<LifeStage> stage) {
  private static final EngagementState HELD =
      new EngagementState(Status.HELD, Factuality.HAPPENED, Optional.of(LifeStage.HELD));
  private static final EngagementState SCHEDULED =
      new EngagementState(Status.PLANNED, Factuality.PLANNED, Optional.of(LifeStage.SCHEDULED));

  /** For those who are said to stay away from it. */
  static final EngagementState AHEAD_OF_US = SCHEDULED;

  private static final EngagementState MOVED =
      new EngagementState(Status.PLANNED, Factuality.PLANNED, Optional.of(LifeStage.MOVED));
  private static final EngagementState REQUESTED =
      new EngagementState(Status.PLANNED, Factuality.PLANNED, Optional.of(LifeStage.REQUESTED));
  private static final EngagementState IDEA =
      new EngagementState(Status.PROPOSED, Factuality.POSSIBLE, Optional.empty());
  private static final EngagementState CANCELLED =
      new EngagementState(Status.CANCELLED, Factuality.DENIED, Optional.of(LifeStage.CANCELLED));

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
          "due",
          "preview");
  private static final Set<String> PROPOSE =
      Set.of(
          "propose",
          "seek",
          "suggest",
          "offer",
          "want",
          "demand",
          "urge",
          "invite",
          "consider",
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
          "plan",
          "schedule",
          "upcome");
  private static final Set<String> POSSIBLE =
      Set.of("proposed", "possible", "potential", "propose", "future");

  /** Somebody is said not to take part in what is planned all the same. */
  static boolean absence(Sentence sentence, Token verb) {
    boolean part =
        verb.lemma().equals("take")
            && Clauses.undergoer(sentence, verb)
                .filter(it -> it.lemma().equals("part"))
                .isPresent();
    if (!part && !Set.of("participate", "attend", "join").contains(verb.lemma())) {
      return false;
    }
    Optional<Token> at = Optional.of(verb);
    for (int steps = 0; at.isPresent() && steps < 4; steps++) {
      if (Clauses.negated(sentence, at.orElseThrow())) {
        return true;
      }
      at = sentence.head(at.orElseThrow());
    }
    return false;
  }

  /** The state that the noun's words and clause show; empty where they deny that there is one. */
  static Optional<EngagementState> of(
      Analysis analysis, Sentence sentence, Token noun, Optional<Token> verb) {
    if (sentence.child(noun, "det", "neg").map(det -> det.lemma().equals("no")).orElse(false)) {
      return Optional.empty();
    }
    Optional<EngagementState> ended = verb.flatMap(token -> ended(sentence, noun, token));
    if (ended.isPresent()) {
      return ended;
    }
    // "the recent exercises"
    boolean recent =
        sentence.children(noun).stream()
            .anyMatch(
                child ->
                    child.is("amod", "nmod")
                        && child.index() < noun.index()
                        && child.text().matches("recent|latest|past|previous"));
    if (recent
        && verb.map(token -> Modality.of(sentence, token) == Factuality.HAPPENED).orElse(true)) {
      return Optional.of(HELD);
    }
    for (Token child : sentence.children(noun)) {
      if (child.is("nmod", "amod", "acl", "compound", "relcl")
          && (AHEAD.contains(child.lemma()) || AHEAD.contains(child.text()))) {
        return Optional.of(SCHEDULED);
      }
      if (child.is("nmod", "amod", "acl")
          && (POSSIBLE.contains(child.lemma()) || POSSIBLE.contains(child.text()))) {
        return Optional.of(IDEA);
      }
    }
    boolean over =
        ToldTimes.direct(analysis, sentence, noun)
            .filter(day -> PublicationBounds.past(day, analysis.report().publication()))
            .isPresent();
    if (aheadOf(sentence, noun) && !over) {
      return Optional.of(SCHEDULED);
    }
    if (verb.isEmpty()) {
      return Optional.of(HELD);
    }
    return ofClause(analysis, sentence, noun, verb.orElseThrow());
  }

  /** Cancelled or moved, whatever was planned before. */
  private static Optional<EngagementState> ended(Sentence sentence, Token noun, Token verb) {
    boolean undergoes = noun.is("dobj", "nsubjpass");
    String phrase = Clauses.phrase(sentence, verb);
    if (undergoes && (CANCEL.contains(verb.lemma()) || phrase.equals("call off"))) {
      return Optional.of(Modality.of(sentence, verb) == Factuality.DENIED ? SCHEDULED : CANCELLED);
    }
    boolean moved =
        MOVE.contains(verb.lemma()) || phrase.equals("push back") || phrase.equals("put off");
    return undergoes && moved && !Clauses.negated(sentence, verb)
        ? Optional.of(MOVED)
        : Optional.empty();
  }

  /** "the cessation of exercises", "a lack of talks", "the prospect of a summit". */
  private static boolean ended(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(prep -> noun.is("pobj") && prep.lemma().equals("of"))
        .flatMap(sentence::head)
        .filter(
            word ->
                word.lemma()
                    .matches(
                        "cessation|suspension|lack|absence|collapse|possibility|prospect|hope|idea|chance|refusal"))
        .isPresent();
  }

  /** "agreed on a basis for resuming talks", "a way of holding a summit": still to come. */
  private static Optional<EngagementState> meant(Sentence sentence, Token verb) {
    Optional<Token> basis =
        Optional.of(verb)
            .filter(word -> word.is("pcomp") && word.pos().equals("VBG"))
            .flatMap(sentence::head)
            .flatMap(sentence::head)
            .filter(
                noun ->
                    noun.lemma()
                        .matches(
                            "basis|plan|agreement|deal|way|hope|chance|prospect|idea|proposal"
                                + "|possibility|condition|goal|aim|offer|call|framework|option"));
    return basis.map(
        noun ->
            sentence.head(noun).flatMap(sentence::head).or(() -> sentence.head(noun)).stream()
                    .anyMatch(above -> above.lemma().equals("agree"))
                ? SCHEDULED
                : IDEA);
  }

  /** "ahead of the summit". */
  private static boolean aheadOf(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(prep -> noun.is("pobj") && prep.lemma().equals("of") && prep.index() > 0)
        .map(prep -> sentence.tokens().get(prep.index() - 1))
        .filter(word -> word.lemma().equals("ahead"))
        .isPresent();
  }

  private static Optional<EngagementState> ofClause(
      Analysis analysis, Sentence sentence, Token noun, Token verb) {
    boolean own = noun.is("dobj", "nsubj", "nsubjpass", "pobj");
    boolean likely =
        noun.is("nsubj")
            && verb.lemma().equals("be")
            && sentence
                .child(verb, "acomp")
                .filter(word -> word.lemma().matches("likely|due|set|unlikely"))
                .isPresent();
    if (likely) {
      return Optional.of(SCHEDULED);
    }
    boolean leaving =
        noun.is("pobj")
            && verb.lemma().matches("walk|withdraw|pull|back")
            && sentence
                .head(noun)
                .filter(prep -> prep.lemma().matches("from|of"))
                .filter(
                    prep ->
                        prep.head() == verb.index()
                            || sentence
                                .head(prep)
                                .filter(out -> out.head() == verb.index() && !out.noun())
                                .isPresent())
                .isPresent();
    if (leaving) {
      // "will walk away from the talks": they are under way; "walked out of them": they were
      return Modality.of(sentence, verb) == Factuality.HAPPENED
          ? Optional.of(HELD)
          : Optional.empty();
    }
    boolean undergoes = noun.is("dobj", "nsubjpass");
    Factuality factuality = Modality.of(sentence, verb);
    // "bypassing formal talks": none with them
    if (undergoes
        && verb.lemma().matches("bypass|avoid|shun|forgo|sidestep")
        && !Clauses.negated(sentence, verb)) {
      return Optional.empty();
    }
    boolean later =
        ToldTimes.told(analysis, sentence, noun)
            .flatMap(TimeValue::from)
            .map(day -> analysis.report().publication().to().map(day::isAfter).orElse(false))
            .orElse(false);
    if (undergoes && verb.lemma().equals("request")) {
      return Optional.of(REQUESTED);
    }
    boolean at =
        noun.is("pobj")
            && sentence
                .head(noun)
                .filter(preposition -> preposition.lemma().matches("in|at|during|after"))
                .isPresent();
    boolean past =
        verb.pos().equals("VBD")
            && at
            && !PLAN.contains(verb.lemma())
            && !Clauses.passive(sentence, verb);
    if (later && !past
        || factuality == Factuality.PLANNED
        || own && !at && PLAN.contains(verb.lemma())) {
      return Optional.of(SCHEDULED);
    }
    boolean calledFor =
        noun.is("pobj")
            && verb.lemma().matches("call|push|press|appeal|ask|lobby|hope|wait")
            && sentence.head(noun).filter(prep -> prep.lemma().equals("for")).isPresent();
    boolean invited =
        noun.is("pobj")
            && verb.lemma().equals("invite")
            && sentence.head(noun).filter(prep -> prep.lemma().equals("to")).isPresent();
    boolean refused =
        undergoes
            && (verb.lemma().matches("reject|refuse|decline|oppose")
                || Clauses.phrase(sentence, verb).equals("rule out"));
    boolean left =
        noun.is("pobj")
            && verb.lemma().equals("turn")
            && sentence.child(verb, "dobj").filter(word -> word.lemma().equals("back")).isPresent();
    if (left || ended(sentence, noun)) {
      return Optional.empty();
    }
    Optional<EngagementState> meant = meant(sentence, verb);
    if (meant.isPresent()) {
      return meant;
    }
    if (calledFor || invited || refused || undergoes && PROPOSE.contains(verb.lemma())) {
      return Optional.of(IDEA);
    }
    // "refused to testify at the hearing": there was one
    boolean attended =
        at
            && verb.is("xcomp")
            && sentence
                .head(verb)
                .filter(
                    above -> above.lemma().matches("refuse|decline") && above.pos().equals("VBD"))
                .isPresent();
    if (attended) {
      return Optional.of(HELD);
    }
    if (factuality == Factuality.CONDITIONAL) {
      // "if I gave a speech to them": there is none
      return Optional.empty();
    }
    if (factuality == Factuality.POSSIBLE || factuality == Factuality.DEMANDED) {
      return Optional.of(IDEA);
    }
    return factuality == Factuality.DENIED && undergoes ? Optional.empty() : Optional.of(HELD);
  }

  /** The state of an engagement that a verb tells of so; empty where it is denied. */
  static Optional<EngagementState> of(Factuality factuality) {
    return switch (factuality) {
      case HAPPENED -> Optional.of(HELD);
      case PLANNED -> Optional.of(SCHEDULED);
      case POSSIBLE, CONDITIONAL, DEMANDED -> Optional.of(IDEA);
      case DENIED -> Optional.empty();
    };
  }

  /**
   * Whether two states can be of one engagement as one report tells of it: what is ahead is not
   * what was.
   */
  boolean fits(Optional<Status> other) {
    boolean held = status == Status.HELD;
    return other
        .map(found -> held == (found == Status.HELD || found == Status.REPORTED_UNCONFIRMED))
        .orElse(true);
  }
}
