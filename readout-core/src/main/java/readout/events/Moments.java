package readout.events;

import java.util.Optional;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.Factuality;
import readout.model.Kind;
import readout.model.Publication;
import readout.model.Sentence;
import readout.model.TimeValue;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * When the thing a clause tells of takes place: the time expression of its own clause, else of a
 * clause above it that is not the telling of it, else for news the days up to the telling or to
 * publication, said to be inferred, and for what is past an end alone. Stateless.
 */
final class Moments {
  /** From this sentence on, what is past is mostly what led to the news. */
  private static final int NEWS = 15;

  private Moments() {}

  /**
   * The time of the clause headed by the word.
   *
   * @param kind what it is; a position is told by saying it
   * @param said when it was said, for what is done by saying it; empty where that is not known
   */
  static Optional<TimeValue> of(
      Analysis analysis,
      Sentence sentence,
      Token head,
      Factuality state,
      Kind kind,
      Optional<TimeValue> said) {
    boolean position = kind == Kind.POSITION;
    Factuality factuality = position && state != Factuality.PLANNED ? Factuality.HAPPENED : state;
    Publication publication = analysis.report().publication();
    Optional<TimeValue> own =
        ToldTimes.told(analysis, sentence, head)
            .or(
                () ->
                    factuality == Factuality.PLANNED
                        ? ToldTimes.only(analysis, sentence, head)
                            .filter(value -> !PublicationBounds.past(value, publication))
                        : Optional.empty())
            // "will decide by June": June is not when one said so
            .filter(value -> !position || state != Factuality.PLANNED || value.from().isPresent());
    Optional<TimeValue> told =
        own.flatMap(value -> PublicationBounds.bounded(value, factuality, publication))
            .or(() -> said);
    if (told.isPresent()) {
      return told;
    }
    // a day still to come, given for what has happened: one of the two is misread
    if (own.flatMap(TimeValue::from).isPresent() && !position) {
      return Optional.empty();
    }
    // "who opposes the law": these days
    if (position && head.pos().matches("VBZ|VBP") && head.is("relcl")) {
      return Optional.empty();
    }
    // "“I vowed to find them,” he said": some time before
    boolean recalled = position && head.pos().equals("VBD") && analysis.quoted(head.span());
    if (recalled || asideBefore(sentence, head) || Charges.within(sentence, head)) {
      return PublicationBounds.before(publication);
    }
    boolean past =
        perfect(sentence, head)
            || Modality.background(sentence, head)
            || head.is("acl") && head.pos().equals("VBN")
            || retold(sentence, head)
            || kind != Kind.ENGAGEMENT && aside(sentence, head)
            || kind != Kind.ENGAGEMENT && head.pos().equals("VBD") && sentence.index() >= NEWS;
    Optional<Speech> speech = analysis.speechAt(head.span());
    // "has pledged to help" is itself what is said, and nobody's words
    boolean itself =
        perfect(sentence, head)
            && speech
                .flatMap(found -> found.attribution().cue())
                .filter(cue -> cue.overlaps(head.span()))
                .isPresent();
    if (past && (speech.isEmpty() || itself)) {
      return PublicationBounds.before(publication);
    }
    if (!position && factuality != Factuality.HAPPENED && factuality != Factuality.DENIED) {
      return Optional.empty();
    }
    Optional<TimeValue> telling =
        own.isPresent() ? Optional.empty() : ToldTimes.told(analysis, sentence, head, true);
    return telling.isEmpty()
        ? PublicationBounds.recent(publication)
        : PublicationBounds.asNewsOf(telling.orElseThrow(), publication);
  }

  /** "have pledged to help": at some time until now. */
  private static boolean perfect(Sentence sentence, Token verb) {
    return verb.pos().equals("VBN")
        && sentence.children(verb).stream()
            .anyMatch(word -> word.is("aux") && word.lemma().equals("have"));
  }

  /** "the envoy, who had asked for it": before what is told, whoever tells it. */
  private static boolean asideBefore(Sentence sentence, Token verb) {
    return verb.is("relcl")
        && verb.pos().equals("VBN")
        && sentence.children(verb).stream()
            .anyMatch(word -> word.is("aux") && word.text().equalsIgnoreCase("had"));
  }

  /** "the shooting in which 26 died", "killed in the attacks": told of again, not as news. */
  private static boolean retold(Sentence sentence, Token verb) {
    return Clauses.prepositional(sentence, verb, "in", "during").stream()
        .anyMatch(
            occasion ->
                verb.is("relcl") && occasion.lemma().equals("which")
                    || occasion.lemma().matches("attack|shooting|bombing|massacre|war|raid")
                        && sentence
                            .child(occasion, "det")
                            .filter(word -> word.lemma().equals("the"))
                            .isPresent());
  }

  /** "the union, which opposed the law, said": told of who they are, not as news. */
  private static boolean aside(Sentence sentence, Token verb) {
    int first = sentence.subtree(verb).get(0).index();
    return verb.is("relcl")
        && verb.pos().equals("VBD")
        && first > 0
        && (sentence.tokens().get(first).lemma().equals("who")
            || sentence.tokens().get(first - 1).text().equals(",")
                && sentence.tokens().get(first).lemma().equals("which"))
        && sentence.head(verb).filter(noun -> noun.index() < first).isPresent()
        && Above.clause(sentence, verb).filter(above -> above.index() > verb.index()).isPresent();
  }
}
