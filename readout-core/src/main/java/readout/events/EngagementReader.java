package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
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
import readout.model.Status;
import readout.model.TextValue;
import readout.model.TimeValue;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/**
 * Reads engagements that a noun names: "the Biden-Putin call", "talks between X and Y". A definite
 * noun that names no sides ("the planned call") goes to the nearest engagement of its family and
 * state in the report, those that verbs name among them; one before is preferred to one after.
 * Thread-safe.
 */
public final class EngagementReader {
  private static final Reader READER = new Reader("engagement.noun", 7);
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "its", "their", "those", "these");

  /**
   * The engagements of the report: those that verbs name, as given, with what nouns add to them,
   * and those that nouns name.
   */
  public List<Finding> read(Analysis analysis, List<Finding> byVerbs) {
    List<Finding> findings = new ArrayList<>(byVerbs);
    List<EngagementPhrase> loose = new ArrayList<>();
    List<EngagementPhrase> absent = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token noun : sentence.tokens()) {
        if (noun.noun()
            && EngagementNouns.isEngagement(noun.lemma())
            && !partOfName(analysis, sentence, noun)
            && !speaking(sentence, noun)
            && !habit(sentence, noun)) {
          Optional<Token> verb = Above.verb(sentence, noun);
          Optional<EngagementState> state = EngagementState.of(analysis, sentence, noun, verb);
          if (verb.isPresent() && EngagementState.absence(sentence, verb.orElseThrow())) {
            absent.add(
                new EngagementPhrase(
                    sentence,
                    noun,
                    verb,
                    EngagementState.AHEAD_OF_US,
                    EngagementSides.of(analysis, sentence, noun, verb)));
          } else if (state.isPresent()) {
            read(
                analysis,
                new EngagementPhrase(
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
    EngagementCoreference.delegations(analysis, findings);
    loose.forEach(item -> EngagementCoreference.attach(analysis, item, findings));
    absent.forEach(item -> EngagementCoreference.absence(analysis, item, findings));
    return findings;
  }

  /**
   * "his talk of peace", "talk about a truce": words, not talks; "election of Mr. Smith", "lost his
   * election": his alone.
   */
  private static boolean speaking(Sentence sentence, Token noun) {
    return noun.lemma().equals("talk") && noun.pos().equals("NN")
        || noun.lemma().equals("election")
            && (Clauses.prepositional(sentence, noun, "of").stream().anyMatch(Token::properNoun)
                || noun.is("dobj")
                    && sentence
                        .head(noun)
                        .filter(verb -> verb.lemma().matches("win|lose"))
                        .isPresent());
  }

  /** "often jokes at hearings": no one of them. */
  private static boolean habit(Sentence sentence, Token noun) {
    return noun.pos().equals("NNS")
        && noun.is("pobj")
        && sentence.head(noun).filter(prep -> prep.lemma().matches("in|at|during")).isPresent()
        && Above.verb(sentence, noun).filter(verb -> verb.pos().matches("VBZ|VBP")).stream()
            .flatMap(verb -> sentence.children(verb).stream())
            .anyMatch(word -> word.lemma().matches("often|usually|routinely|frequently|regularly"));
  }

  private static boolean partOfName(Analysis analysis, Sentence sentence, Token noun) {
    if (noun.is("compound", "nmod")) {
      return true;
    }
    Optional<Mention> mention = analysis.cast().mention(sentence, noun);
    return noun.properNoun() && mention.map(name -> name.text().contains(" ")).orElse(false);
  }

  private static void read(
      Analysis analysis,
      EngagementPhrase item,
      List<Finding> findings,
      List<EngagementPhrase> loose) {
    String what = what(analysis, item);
    boolean press = EngagementFamily.of(what) == EngagementFamily.PRESS;
    int needed = EngagementNouns.weak(item.noun().lemma()) && !press ? 2 : 1;
    boolean definite =
        item.sentence()
            .child(item.noun(), "det", "poss")
            .map(word -> DEFINITE.contains(word.lemma()))
            .orElse(false);
    boolean ofOthers =
        item.sides().isEmpty()
            && item.sentence()
                .child(item.noun(), "poss")
                .filter(word -> word.lemma().matches("its|their"))
                .isPresent();
    if (ofOthers) {
      // "many documented their visits"
      return;
    }
    if (item.sides().size() < 2
        && definite
        && (item.sides().isEmpty() || EngagementCoreference.nearest(item, findings) >= 0)) {
      if (EngagementCoreference.central(item)) {
        loose.add(item);
      }
      return;
    }
    boolean somebody =
        item.sides().stream()
            .anyMatch(
                side ->
                    side.named()
                        || side.country().isPresent()
                        || side.name().chars().anyMatch(Character::isUpperCase));
    boolean merely =
        item.sides().size() == 1
            && item.verb().map(verb -> verb.lemma().equals("be")).orElse(false);
    boolean vague = item.sides().size() == 1 && item.state().status() == Status.PROPOSED;
    // "wake-": the phrase of "wake-up call" leaves its particle out
    boolean figure =
        what.toLowerCase(Locale.ROOT).matches(".*\\b(?:wake-? ?up|wake-|roll|close) call.*");
    if (figure
        || Elections.spokenOf(item, what)
        || item.sides().size() < needed
        || !somebody
        || merely
        || vague) {
      return;
    }
    List<ActorValue> sides = new ArrayList<>(item.sides());
    Optional<String> visited =
        EngagementFamily.of(what) == EngagementFamily.VISIT
            ? Venues.visited(analysis, item.sentence(), sides)
            : Optional.empty();
    if (sides.isEmpty()) {
      // "trips to Riga and Vilnius": by whom is not told
      return;
    }
    Finding.Builder draft = Finding.of(analysis.report(), Kind.ENGAGEMENT).type(PloverType.CONSULT);
    draft
        .addAll(Slot.PARTICIPANTS, sides)
        .status(item.state().status())
        .factuality(item.state().factuality());
    item.state().stage().ifPresent(draft::life);
    draft.add(Slot.WHAT, new TextValue(what));
    Modes.ofEngagement(what).ifPresent(mode -> draft.add(Slot.MODE, new TextValue(mode)));
    Optional<TimeValue> time = EngagementTimes.of(analysis, item);
    time.ifPresent(value -> draft.add(Slot.TIME, value));
    draft.doubts(EngagementDoubts.of(analysis, item, sides, time));
    visited
        .or(() -> Venues.of(analysis, item))
        .ifPresent(where -> draft.add(Slot.PLACE, new TextValue(where)));
    requester(analysis, item, draft);
    draft.evidence(
        Evidence.of(
            analysis.report(),
            Extents.sentenceOr(item.sentence(), Extents.engagement(item)),
            READER,
            1));
    draft.source(Sources.of(analysis, analysis.speechAt(item.noun().span())));
    findings.add(draft.build());
  }

  /** The noun with what stands before it, names whole. */
  private static String what(Analysis analysis, EngagementPhrase item) {
    List<Token> words = NounPhrases.core(item.sentence(), item.noun());
    Token first = words.get(0);
    List<Token> whole = new ArrayList<>();
    analysis
        .cast()
        .mention(item.sentence(), first)
        .ifPresent(
            name ->
                item.sentence().tokens().stream()
                    .filter(token -> token.index() < first.index())
                    .filter(token -> name.span().covers(token.span()))
                    .forEach(whole::add));
    whole.addAll(words);
    // "this week's summit": the days are told as its time
    return NounPhrases.phrase(whole).replaceFirst("^(?:day|week|weekend|month|year)[’']s ", "");
  }

  static void requester(Analysis analysis, EngagementPhrase item, Finding.Builder draft) {
    if (item.verb().isEmpty() || !item.noun().is("dobj", "nsubjpass")) {
      return;
    }
    if (item.sentence().tokens().stream().anyMatch(word -> word.lemma().equals("behest"))) {
      // "initiated a call at the behest of X": whoever began it, X asked for it
      return;
    }
    for (Token verb : Clauses.conjuncts(item.sentence(), item.verb().orElseThrow())) {
      boolean request = Set.of("request", "propose", "seek", "initiate").contains(verb.lemma());
      if (request || verb.lemma().equals("accept")) {
        Subjects.actor(item.sentence(), verb)
            .flatMap(head -> analysis.cast().resolve(item.sentence(), head))
            .ifPresent(
                actor ->
                    draft
                        .add(request ? Slot.REQUESTED_BY : Slot.ACCEPTED_BY, actor)
                        .life(request ? LifeStage.REQUESTED : LifeStage.ACCEPTED));
      }
    }
  }
}
