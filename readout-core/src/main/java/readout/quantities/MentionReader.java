package readout.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.quantities.Bounds.Bound;
import readout.quantities.Numeral.Form;
import readout.quantities.QuantityMention.Kind;
import readout.quantities.Units.Unit;

/** Reads one sentence's quantities, one at a time: number, bounds, and what is counted. */
final class MentionReader {
  private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

  private final String text;
  private final Sentence sentence;
  private final List<Span> skip;
  private final List<Piece> pieces;
  private final NumeralReader numerals;
  private final RangeReader ranges;
  private final MeasureReader measures;
  private final RankReader ranks;
  private final Bounds bounds;
  private final Units units;

  /**
   * What was read at a piece.
   *
   * @param mention the quantity; empty for a number that is none
   * @param next where reading goes on
   */
  record Read(Optional<QuantityMention> mention, int next) {}

  MentionReader(
      String text,
      Sentence sentence,
      List<Span> skip,
      Bounds bounds,
      Units units,
      ForceLexicon forces) {
    this.text = text;
    this.sentence = sentence;
    this.skip = skip;
    this.bounds = bounds;
    this.units = units;
    pieces = Piece.of(sentence);
    numerals = new NumeralReader(pieces);
    ranges = new RangeReader(sentence, pieces, numerals, units);
    CountedPhrases phrases = new CountedPhrases(sentence, skip);
    measures = new MeasureReader(text, sentence, pieces, phrases, units, forces);
    ranks = new RankReader(text, sentence, skip, phrases);
  }

  /** The number of pieces. */
  int size() {
    return pieces.size();
  }

  /** What is read at the piece, and where reading goes on. */
  Read at(int start) {
    @Nullable Piece money = pieces.get(start).currency() ? pieces.get(start) : null;
    int from = money == null ? start : start + 1;
    Optional<Numeral> read =
        numerals.at(from).filter(number -> money == null || number.form() == Form.DIGITS);
    if (read.isEmpty()) {
      return unitAndHalf(start).orElseGet(() -> rank(start));
    }
    RangeReader.Range range = ranges.at(from, read.get());
    Numeral numeral = range.numeral();
    if (skipped(span(start, numeral.end()))) {
      return new Read(Optional.empty(), numeral.end());
    }
    Optional<Bound> before = bounds.before(sentence, pieces, Math.min(start, range.from()));
    Optional<Bound> after = bounds.after(pieces, numeral.end());
    int open = after.map(Bound::to).orElse(numeral.end());
    boolean bounded = before.isPresent() || after.isPresent();
    Optional<Measure> measure = measures.at(from, numeral, money, open, bounded);
    if (measure.isEmpty()) {
      return new Read(Optional.empty(), numeral.end());
    }
    Measure found = measure.get();
    Optional<Bound> closing = after.isPresent() ? after : bounds.after(pieces, found.end());
    Optional<Bound> bound =
        numeral.form() == Form.DETERMINER
            ? Optional.empty()
            : before.filter(over -> !during(over, found)).or(() -> closing);
    int first = Math.min(start, Math.min(range.from(), before.map(Bound::from).orElse(start)));
    int last = Math.max(found.end(), closing.map(Bound::to).orElse(0));
    return new Read(
        Optional.of(mention(span(first, last), span(start, found.end()), range, bound, found)),
        Math.max(found.next(), numeral.end()));
  }

  /** "tried over a thousand years": all that while, where the verb takes no measure. */
  private boolean during(Bound bound, Measure measure) {
    if (!bound.words().equals("over") || measure.kind() != Kind.DURATION || bound.from() == 0) {
      return false;
    }
    Token before = sentence.tokens().get(pieces.get(bound.from() - 1).token());
    return before.verb()
        && !before
            .lemma()
            .matches("last|take|spend|wait|serve|live|run|be|go|work|stay|need|require|get");
  }

  private QuantityMention mention(
      Span span, Span head, RangeReader.Range range, Optional<Bound> bound, Measure found) {
    return new QuantityMention(
        span,
        head,
        Size.of(range.numeral(), bound, range.word(), found.unit(), span.of(text)),
        found.counted(),
        found.kind());
  }

  // "a year and a half", "an hour and a half"
  private Optional<Read> unitAndHalf(int start) {
    boolean article = pieces.get(start).is("a", "an");
    Optional<Unit> unit = article ? units.at(pieces, start + 1) : Optional.empty();
    if (unit.isEmpty() || unit.get().end() + 2 >= pieces.size()) {
      return Optional.empty();
    }
    int end = unit.get().end() + 3;
    boolean half =
        pieces.get(end - 3).is("and")
            && pieces.get(end - 2).is("a")
            && pieces.get(end - 1).is("half");
    if (!half || unit.get().kind() != Kind.DURATION || skipped(span(start, end))) {
      return Optional.empty();
    }
    Numeral numeral = Numeral.exact(ONE_AND_A_HALF, end, Form.WORDS);
    RangeReader.Range range = new RangeReader.Range(numeral, "", start);
    Optional<Bound> bound = bounds.before(sentence, pieces, start);
    Span span = span(bound.map(Bound::from).orElse(start), end);
    Measure measure = Measure.of(end, unit.get().name(), Optional.empty(), Kind.DURATION);
    return Optional.of(
        new Read(Optional.of(mention(span, span(start, end), range, bound, measure)), end));
  }

  private Read rank(int start) {
    Token token = sentence.tokens().get(pieces.get(start).token());
    return new Read(ranks.at(token), start + 1);
  }

  private boolean skipped(Span span) {
    return skip.stream().anyMatch(span::overlaps);
  }

  private Span span(int from, int to) {
    return pieces.get(from).span().union(pieces.get(Math.max(from + 1, to) - 1).span());
  }
}
