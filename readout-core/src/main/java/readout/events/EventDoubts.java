package readout.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.attributions.Quotation;
import readout.model.ActorValue;
import readout.model.Doubt;
import readout.model.Factuality;
import readout.model.Kind;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.TimeValue;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.Subjects;

/** What of an event, a position, an engagement or a force may be misread. Stateless. */
final class EventDoubts {
  private static final Set<Factuality> OPEN =
      EnumSet.of(Factuality.PLANNED, Factuality.POSSIBLE, Factuality.CONDITIONAL);

  /** A comma or a stop before the mark that closes a quotation. */
  private static final int MARKS = 1;

  /** From this many words on, a day may be of what stands before it. */
  private static final int FAR = 14;

  private static final String WHERE = "in|near|along|around";

  private EventDoubts() {}

  /** The doubts about what a clause tells. */
  static List<Doubt> of(
      EventClause clause, Span words, Factuality factuality, Optional<TimeValue> time) {
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    List<Doubt> doubts = new ArrayList<>();
    if (midway(sentence, words) || insideQuotation(clause, words)) {
      doubts.add(Doubt.WORDS);
    }
    if (hangs(clause)) {
      doubts.add(Doubt.CLAUSE);
    }
    doubts.addAll(sides(clause.actors()));
    doubts.addAll(sides(clause.recipients()));
    if (borrowed(sentence, verb)
        || clause.loose() && !ofComplement(clause)
        || located(clause)
        || clause.rule().bySpeaker() && byAnother(clause)
        || pronoun(sentence, verb)
        || listed(sentence, verb)) {
      doubts.add(Doubt.SIDES);
    }
    doubts.addAll(TaggedEventDoubts.of(clause, factuality));
    boolean own = ToldTimes.direct(clause.analysis(), sentence, verb).isPresent();
    boolean spoken = spoken(clause.analysis(), verb, time);
    boolean inner = inner(sentence, verb, time);
    doubts.addAll(time(time, own && !far(sentence, verb, time) && !spoken && !inner));
    // the status of an engagement tells that it is planned
    if (clause.rule().kind() != Kind.ENGAGEMENT || factuality != Factuality.PLANNED) {
      boolean hedged = !OPEN.contains(factuality) && Hedges.over(sentence, verb);
      doubts.addAll(hedged ? List.of(Doubt.OPEN) : open(factuality));
    }
    return doubts;
  }

  /**
   * The doubts about a time.
   *
   * @param own whether words of its own clause, or of the thing's own phrase, tell it
   */
  static List<Doubt> time(Optional<TimeValue> time, boolean own) {
    if (time.isEmpty()) {
      return List.of();
    }
    if (time.orElseThrow().asWritten().isEmpty()) {
      // an end alone claims little
      return time.orElseThrow().from().isPresent() ? List.of(Doubt.TIME_INFERRED) : List.of();
    }
    boolean counted =
        time.map(TimeValue::asWritten)
            .filter(
                words ->
                    words.matches(
                        "(?i)(?:the )?(?:following|next|previous|same) (?:day|morning|evening|week|month)"
                            + "|(?:the )?day (?:before|after)|.* (?:later|earlier)"))
            .isPresent();
    // "the next day": after which, other sentences tell
    return own && !counted ? List.of() : List.of(Doubt.TIME_ELSEWHERE);
  }

  /** "the minister said that Mr. Holm would stay": who speaks is none of those whose will it is. */
  private static boolean byAnother(EventClause clause) {
    return clause
        .speech()
        .map(Speech::speaker)
        .filter(
            speaker ->
                clause.actors().stream().noneMatch(actor -> actor.name().equals(speaker.name())))
        .isPresent();
  }

  /** "the team heading south": who does it is read from what the clause hangs on. */
  private static boolean borrowed(Sentence sentence, Token verb) {
    return verb.is("acl", "advcl", "pcomp")
        && Clauses.agent(sentence, verb).isEmpty()
        && sentence.child(verb, "nsubj", "nsubjpass").isEmpty();
  }

  /** "asked members to join him on Monday": the day of what is asked, or of the asking. */
  private static boolean inner(Sentence sentence, Token verb, Optional<TimeValue> time) {
    int at = sentence.text().indexOf(time.map(TimeValue::asWritten).orElse(""));
    return sentence.children(verb).stream()
        .filter(child -> child.is("xcomp", "ccomp") && child.index() > verb.index())
        .anyMatch(child -> child.span().end() - sentence.span().start() <= at);
  }

  /** "“This afternoon they met,” the offices said on Sunday": the afternoon of the speaker. */
  static boolean spoken(Analysis analysis, Token word, Optional<TimeValue> time) {
    return analysis.quoted(word.span())
        && time.map(TimeValue::asWritten)
            .filter(
                words ->
                    words.matches(
                        "(?i)today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)"))
            .isPresent();
  }

  /** "supported by the mayors, with plans for a rally there on Friday": the rally may be then. */
  private static boolean far(Sentence sentence, Token verb, Optional<TimeValue> time) {
    int at = sentence.text().indexOf(time.map(TimeValue::asWritten).orElse(""));
    int end = verb.span().end() - sentence.span().start();
    return at > end
        && sentence.text().substring(end, at).chars().filter(Character::isWhitespace).count() > FAR;
  }

  /** The doubts about who they are. */
  static List<Doubt> sides(List<ActorValue> actors) {
    // "a Democrat who asked for it" is called by a party's name, and not named
    return actors.stream()
            .allMatch(actor -> actor.named() && !actor.name().matches("Democrat|Republican"))
        ? List.of()
        : List.of(Doubt.SIDES);
  }

  /** The doubts about whether it is so. */
  static List<Doubt> open(Factuality factuality) {
    return OPEN.contains(factuality) ? List.of(Doubt.OPEN) : List.of();
  }

  /** Whether the clause is neither the sentence's own nor that of what somebody says. */
  private static boolean hangs(EventClause clause) {
    Token first = Clauses.first(clause.sentence(), clause.verb());
    boolean said =
        clause.speech().isPresent()
            && first.is("ccomp")
            && clause
                .sentence()
                .head(first)
                .filter(above -> !above.lemma().equals("be"))
                .isPresent();
    return !first.is("root") && !said;
  }

  /**
   * "apologised after the leaders | condemned it", "criticised the result | : a war": a clause ends
   * with a mark or an "and".
   */
  private static boolean midway(Sentence sentence, Span words) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= words.end())
        .dropWhile(token -> "\"”’'".indexOf(token.first()) >= 0)
        .findFirst()
        .filter(
            next ->
                next.text().equals(":")
                    || Character.isLetterOrDigit(next.first()) && !next.is("cc"))
        .isPresent();
  }

  /** "demanded that Peru withdraw": it is asked of who is to do it. */
  private static boolean ofComplement(EventClause clause) {
    Sentence sentence = clause.sentence();
    return sentence
        .child(clause.verb(), "ccomp")
        .flatMap(act -> Subjects.of(sentence, act))
        .flatMap(who -> clause.analysis().cast().resolve(sentence, who))
        .filter(clause.recipients()::contains)
        .isPresent();
  }

  /** "airstrikes in Iraq", "sent a ship near Korea": where it was, and perhaps no target. */
  private static boolean located(EventClause clause) {
    Sentence sentence = clause.sentence();
    return sentence.subtree(clause.verb()).stream()
        .filter(word -> word.is("pobj"))
        .filter(word -> sentence.head(word).filter(prep -> prep.lemma().matches(WHERE)).isPresent())
        .flatMap(word -> clause.analysis().cast().resolve(sentence, word).stream())
        .anyMatch(clause.recipients()::contains);
  }

  /** "according to the Post, Chile, Peru and Spain agreed": the list may begin before. */
  private static boolean listed(Sentence sentence, Token verb) {
    return Subjects.of(sentence, verb)
        .filter(subject -> sentence.child(subject, "conj").isPresent())
        .map(subject -> sentence.subtree(subject).get(0).index())
        .filter(first -> first > 1 && sentence.tokens().get(first - 1).text().equals(","))
        .map(first -> sentence.tokens().get(first - 2))
        .filter(Token::properNoun)
        .isPresent();
  }

  /** "would make clear that “we are ready to talk": what else he said there is not told. */
  private static boolean insideQuotation(EventClause clause, Span words) {
    return clause.analysis().quotations().stream()
        .map(Quotation::inner)
        .anyMatch(
            inner ->
                words.start() < inner.start()
                    && inner.start() < words.end()
                    && words.end() + MARKS < inner.end());
  }

  /** "she rejects it", "condemned them": which of those who were named is hard to tell. */
  private static boolean pronoun(Sentence sentence, Token verb) {
    // what "it" is that somebody wants is no side
    Stream<Token> objects =
        sentence.children(verb).stream()
            .filter(word -> word.is("dobj", "dative") && !word.lemma().equals("it"));
    Stream<Token> agents = Clauses.prepositional(sentence, verb, "by").stream();
    return Stream.of(Subjects.of(sentence, verb).stream(), objects, agents)
        .flatMap(words -> words)
        .anyMatch(word -> word.pos().matches("PRP|WP|WDT|DT"));
  }
}
