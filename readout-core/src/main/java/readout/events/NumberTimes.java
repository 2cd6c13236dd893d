package readout.events;

import java.util.Optional;
import readout.analysis.Analysis;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.TimeMention;
import readout.model.TimeValue;
import readout.model.Token;
import readout.quantities.QuantityMention;

/** When a number that counts no force holds. Stateless. */
final class NumberTimes {
  private NumberTimes() {}

  /**
   * The time expression of the clause that is nearest to the number, no other number standing
   * between them.
   */
  static Optional<TimeValue> of(
      Analysis analysis, Sentence sentence, Token clause, QuantityMention number) {
    TimeMention nearest = null;
    for (TimeMention time : analysis.times().get(sentence.index())) {
      boolean own =
          ToldTimes.useful(time)
              && ToldTimes.clause(sentence, time)
                  .filter(verb -> verb.index() == clause.index())
                  .isPresent();
      boolean other =
          analysis.quantities().get(sentence.index()).stream()
              .anyMatch(
                  between ->
                      !between.span().overlaps(number.span())
                          && between.span().overlaps(between(number.span(), time.span())));
      if (own
          && !other
          && (nearest == null
              || between(number.span(), time.span()).length()
                  < between(number.span(), nearest.span()).length())) {
        nearest = time;
      }
    }
    return Optional.ofNullable(nearest).map(time -> Spells.of(analysis, sentence, time));
  }

  private static Span between(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    return new Span(from, Math.max(from, Math.max(one.start(), other.start())));
  }
}
