package readout.events;

import java.util.Optional;
import readout.analysis.Analysis;
import readout.model.Span;
import readout.model.Status;
import readout.model.TimeMention;
import readout.model.TimeValue;
import readout.model.Token;

/** When an engagement that a noun names takes place. Stateless. */
final class EngagementTimes {
  private EngagementTimes() {}

  /** Its day: told, else for what was held and is news, the days up to publication. */
  static Optional<TimeValue> of(Analysis analysis, EngagementPhrase item) {
    boolean held = item.state().status() == Status.HELD;
    boolean dayAfter =
        item.verb().isPresent()
            && item.sentence()
                .head(item.noun())
                .filter(
                    preposition ->
                        EngagementClause.dayAfter(
                            item.sentence(), preposition, item.verb().orElseThrow()))
                .isPresent();
    Optional<TimeValue> told =
        dayAfter
            // the day of the clause is another
            ? ToldTimes.direct(analysis, item.sentence(), item.noun())
            : held ? past(analysis, item) : ahead(analysis, item);
    Optional<TimeValue> value =
        told.flatMap(
            time ->
                PublicationBounds.bounded(
                    time, item.state().factuality(), analysis.report().publication()));
    if (told.isPresent()) {
      return value.map(time -> ToldTimes.withClock(analysis, item.sentence(), item.noun(), time));
    }
    boolean background =
        item.verb().map(verb -> Modality.background(item.sentence(), verb)).orElse(false)
            || mentioned(item);
    return held && !background
        ? PublicationBounds.recent(analysis.report().publication())
        : held ? Optional.empty() : clock(analysis, item);
  }

  /** "nothing improper in his discussion with X": spoken of, and at some time before. */
  private static boolean mentioned(EngagementPhrase item) {
    return item.sentence()
        .head(item.noun())
        .filter(prep -> item.noun().is("pobj") && prep.lemma().matches("in|about|of"))
        .filter(prep -> prep.index() > 0)
        .map(prep -> item.sentence().tokens().get(prep.index() - 1))
        .filter(
            noun ->
                noun.lemma()
                    .matches("impropriety|wrongdoing|fault|flaw|error|wrong|improper|mention"))
        .isPresent();
  }

  /** "The call, scheduled for 3:30 p.m.": the hour, where no day is told. */
  private static Optional<TimeValue> clock(Analysis analysis, EngagementPhrase item) {
    Span phrase = item.sentence().subtreeSpan(item.noun());
    return analysis.times().get(item.sentence().index()).stream()
        .filter(time -> phrase.covers(time.span()))
        .map(TimeMention::value)
        .filter(value -> value.clock().isPresent())
        .findFirst();
  }

  private static Optional<TimeValue> past(Analysis analysis, EngagementPhrase item) {
    return ToldTimes.told(analysis, item.sentence(), item.noun())
        .or(() -> item.verb().flatMap(verb -> ToldTimes.told(analysis, item.sentence(), verb)));
  }

  /** When what lies ahead is to be: the day of a past clause above it is the day of the telling. */
  private static Optional<TimeValue> ahead(Analysis analysis, EngagementPhrase item) {
    return ToldTimes.direct(analysis, item.sentence(), item.noun())
        .or(
            () ->
                item.verb()
                    .filter(verb -> !verb.pos().equals("VBD") || item.noun().is("nsubjpass"))
                    .flatMap(verb -> planned(analysis, item, verb)))
        .or(() -> ToldTimes.following(analysis, item.sentence(), item.noun()));
  }

  /**
   * "In Wednesday's statement announcing the call, X noted ...": Wednesday is not the call's day.
   */
  private static Optional<TimeValue> planned(Analysis analysis, EngagementPhrase item, Token verb) {
    Optional<TimeValue> own = ToldTimes.direct(analysis, item.sentence(), verb);
    boolean within = verb.is("acl", "advcl", "pcomp", "relcl") && !item.noun().is("nsubjpass");
    boolean telling =
        within
            && Above.clause(item.sentence(), verb)
                .filter(above -> above.pos().equals("VBD"))
                .isPresent();
    return telling ? own : own.or(() -> ToldTimes.told(analysis, item.sentence(), verb));
  }

  /** The day that its noun or verb itself gives. */
  static Optional<TimeValue> direct(Analysis analysis, EngagementPhrase item) {
    return ToldTimes.direct(analysis, item.sentence(), item.noun())
        .or(() -> item.verb().flatMap(verb -> ToldTimes.direct(analysis, item.sentence(), verb)))
        .flatMap(
            value ->
                PublicationBounds.bounded(
                    value, item.state().factuality(), analysis.report().publication()))
        .map(value -> ToldTimes.withClock(analysis, item.sentence(), item.noun(), value));
  }
}
