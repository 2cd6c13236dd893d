package readout.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Token;
import readout.quantities.Numeral.Form;
import readout.quantities.QuantityMention.Kind;
import readout.quantities.Units.Unit;

/** Reads the unit or age that a number is given in. */
final class UnitReader {
  // "5 km of the town" and "10 percent of" place or share; "300 tons of aid" measures.
  private static final Set<Kind> PLACED = Set.of(Kind.PERCENT, Kind.DURATION, Kind.DISTANCE);

  private final String text;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final CountedPhrases phrases;
  private final Units units;

  UnitReader(
      String text, Sentence sentence, List<Piece> pieces, CountedPhrases phrases, Units units) {
    this.text = text;
    this.sentence = sentence;
    this.pieces = pieces;
    this.phrases = phrases;
    this.units = units;
  }

  /** The unit after the number: "7 km", "41-year", "63 years old", "200,000-strong". */
  Optional<Measure> unit(Numeral numeral, int open, boolean bounded) {
    boolean hyphen = hyphen(open);
    int at = hyphen ? open + 1 : open;
    if (numeral.form() == Form.PLURAL && is(open, "of")) {
      at = open + 1;
    }
    Optional<Unit> found = units.at(pieces, at);
    if (found.isEmpty() || numeral.form() == Form.SHARE) {
      return strong(open).or(() -> coordinated(numeral, open));
    }
    Unit unit = found.get();
    boolean letter = pieces.get(unit.end() - 1).text().length() == 1;
    boolean idle =
        numeral.form() == Form.DETERMINER && (numeral.words().isEmpty() || numeral.min().isEmpty());
    boolean figure =
        numeral.form() == Form.ONE && is(at, "day", "night", "minute") && !bounded && !hyphen;
    if (idle || figure || (letter && numeral.form() != Form.DIGITS)) {
      return Optional.empty();
    }
    int end = unit.end();
    if (unit.kind() == Kind.DURATION) {
      int old = hyphen(end) ? end + 1 : end;
      if (is(old, "old", "olds")) {
        return Optional.of(Measure.of(old + 1, unit.name(), measured(old + 1), Kind.AGE));
      }
      if (is(end, "of") && is(end + 1, "age")) {
        return Optional.of(Measure.of(end + 2, unit.name(), Optional.empty(), Kind.AGE));
      }
    }
    Optional<String> counted = Optional.empty();
    if (hyphen) {
      counted = measured(hyphen(end) ? end + 1 : end);
    } else if (is(end, "of") && !PLACED.contains(unit.kind())) {
      counted = phrases.afterOf(token(end).index()).map(phrase -> phrase.span().of(text));
    }
    return Optional.of(Measure.of(end, unit.name(), counted, unit.kind()));
  }

  // "for 14 and 16 years": the numbers share the unit.
  private Optional<Measure> coordinated(Numeral numeral, int open) {
    if (!is(open, "and", "or") || numeral.form() != Form.DIGITS) {
      return Optional.empty();
    }
    return new NumeralReader(pieces)
        .at(open + 1)
        .filter(next -> next.form() == Form.DIGITS)
        .flatMap(next -> units.at(pieces, next.end()))
        .map(unit -> Measure.of(numeral.end(), unit.name(), Optional.empty(), unit.kind()));
  }

  // "a 200,000-strong army"
  private Optional<Measure> strong(int open) {
    if (!hyphen(open) || !is(open + 1, "strong")) {
      return Optional.empty();
    }
    return Optional.of(Measure.of(open + 2, "persons", measured(open + 2), Kind.COUNT));
  }

  private Optional<String> measured(int piece) {
    return piece < pieces.size()
        ? phrases.at(token(piece).index(), -1).map(phrase -> phrase.span().of(text))
        : Optional.empty();
  }

  /** The age in years: "Name, 84," and "aged 84". */
  Optional<Measure> age(int from, Numeral numeral) {
    BigDecimal value = numeral.least();
    boolean years = value.signum() > 0 && value.compareTo(BigDecimal.valueOf(120)) < 0;
    if (!years || !numeral.single() || from == 0 || numeral.form() != Form.DIGITS) {
      return Optional.empty();
    }
    boolean said =
        is(from - 1, "aged", "age", "ages") || (is(from - 1, "of") && is(from - 2, "age", "ages"));
    boolean closed = is(numeral.end(), ",", ".", ";", ")");
    boolean comma = from > 1 && is(from - 1, ",", "(") && closed;
    boolean person = comma && named(token(from - 2)) && !numberElsewhere(from, numeral);
    return said || person
        ? Optional.of(Measure.of(numeral.end(), "years", Optional.empty(), Kind.AGE))
        : Optional.empty();
  }

  private static boolean named(Token token) {
    return token.properNoun()
        && !NotQuantities.calendar(token.text())
        && !token.entity().matches(".*(?:GPE|LOC|DATE|NORP|FAC|EVENT)");
  }

  // A list of names and numbers is a table, not a person's age.
  private boolean numberElsewhere(int from, Numeral numeral) {
    return is(from - 1, ",") && is(numeral.end(), ",") && digit(numeral.end() + 1);
  }

  private boolean digit(int i) {
    return i < pieces.size() && Character.isDigit(pieces.get(i).text().codePointAt(0));
  }

  private boolean hyphen(int i) {
    return i + 1 < pieces.size() && pieces.get(i).hyphen();
  }

  private Token token(int piece) {
    return sentence.tokens().get(pieces.get(piece).token());
  }

  private boolean is(int i, String... words) {
    return i >= 0 && i < pieces.size() && pieces.get(i).is(words);
  }
}
