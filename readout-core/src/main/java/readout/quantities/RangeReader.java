package readout.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Token;
import readout.quantities.Numeral.Form;

/**
 * Joins two numbers to a range: "between 40 and 50", "20 to 30", "$2-3 billion", "two or three".
 */
final class RangeReader {
  // "rose from 500 to 600" tells of two numbers, not of a range.
  private static final Set<String> CHANGES =
      Set.of(
          "rise",
          "increase",
          "grow",
          "go",
          "jump",
          "climb",
          "fall",
          "drop",
          "decline",
          "decrease",
          "cut",
          "reduce",
          "raise",
          "boost",
          "expand",
          "shrink",
          "lower",
          "double",
          "surge",
          "soar");

  private final Sentence sentence;
  private final List<Piece> pieces;
  private final NumeralReader numerals;
  private final Units units;

  /**
   * A number that may be a range.
   *
   * @param numeral the number, to the range's end
   * @param word the word that opens the range; "" for none
   * @param from the first piece, the opening word included
   */
  record Range(Numeral numeral, String word, int from) {}

  RangeReader(Sentence sentence, List<Piece> pieces, NumeralReader numerals, Units units) {
    this.sentence = sentence;
    this.pieces = pieces;
    this.numerals = numerals;
    this.units = units;
  }

  /** The range that the number at the piece opens, or the number alone. */
  Range at(int from, Numeral first) {
    Range alone = new Range(first, "", from);
    boolean exact = first.form() == Form.DIGITS || first.form() == Form.WORDS;
    if (!first.single() || !(exact || first.form() == Form.ONE)) {
      return alone;
    }
    // "a 40- to 60-hour course"
    boolean suspended =
        first.end() + 1 < pieces.size()
            && pieces.get(first.end()).hyphen()
            && pieces.get(first.end() + 1).is("to", "or");
    int at =
        suspended
            ? first.end() + 1
            : units.at(pieces, first.end()).map(Units.Unit::end).orElse(first.end());
    if (at >= pieces.size()) {
      return alone;
    }
    String before = from > 0 ? pieces.get(from - 1).lower() : "";
    boolean between = before.equals("between") && pieces.get(at).is("and");
    boolean joins = pieces.get(at).is("to", "or") || pieces.get(at).hyphen() || between;
    if (!joins || (before.equals("from") && changes(from - 1))) {
      return alone;
    }
    int next = at + 1;
    boolean money = next < pieces.size() && pieces.get(next).currency();
    boolean unit = at > first.end() && !suspended;
    if (money && (unit || from == 0 || !pieces.get(from - 1).currency())) {
      // "by 5 percent to $30 billion"
      return alone;
    }
    next = next < pieces.size() && pieces.get(next).currency() ? next + 1 : next;
    Optional<Numeral> second = numerals.at(next).filter(Numeral::single);
    if (second.isEmpty() || second.get().form() == Form.SHARE || second.get().end() == at) {
      return alone;
    }
    Numeral low = shared(first, second.get(), next);
    if (low.least().compareTo(second.get().least()) >= 0) {
      return alone;
    }
    boolean opened = between || (before.equals("from") && pieces.get(at).is("to"));
    return new Range(low.to(second.get()), opened ? before : "", opened ? from - 1 : from);
  }

  // "two to three million": the first number shares the second's scale.
  private Numeral shared(Numeral first, Numeral second, int secondFrom) {
    boolean bare = first.least().compareTo(BigDecimal.valueOf(1000)) < 0;
    for (int i = second.end() - 1; bare && i > secondFrom; i--) {
      BigDecimal scale = NumberWords.scale(pieces.get(i).lower());
      if (scale != null) {
        Numeral scaled = first.times(scale, first.end());
        return scaled.least().compareTo(second.least()) < 0 ? scaled : first;
      }
    }
    return first;
  }

  private boolean changes(int from) {
    int at = pieces.get(from).token();
    for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
      Token token = sentence.tokens().get(i);
      if (CHANGES.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }
}
