package readout.quantities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.model.Sentence;
import readout.model.Token;
import readout.quantities.CountedPhrases.Counted;
import readout.quantities.Numeral.Form;
import readout.quantities.QuantityMention.Kind;

/** Reads what stands after a number: a unit, an age, or the noun phrase it counts. */
final class MeasureReader {
  private static final Set<String> HARM =
      Set.of(
          "kill", "wound", "injure", "die", "hurt", "arrest", "detain", "capture", "rescue",
          "execute", "behead", "murder", "slay", "dead", "wounded", "injured", "missing", "killed");
  private static final Set<String> NO_COUNT =
      Set.of("way", "fold", "tier", "part", "party", "third", "thirds", "quarter", "half", "time");
  private static final Set<String> FIGURES = Set.of("day", "days", "time", "times");

  private final String text;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final CountedPhrases phrases;
  private final NotQuantities exclusions;
  private final UnitReader measures;
  private final ForceLexicon forces;

  MeasureReader(
      String text,
      Sentence sentence,
      List<Piece> pieces,
      CountedPhrases phrases,
      Units units,
      ForceLexicon forces) {
    this.text = text;
    this.sentence = sentence;
    this.pieces = pieces;
    this.phrases = phrases;
    this.exclusions = new NotQuantities(sentence, pieces);
    this.measures = new UnitReader(text, sentence, pieces, phrases, units);
    this.forces = forces;
  }

  /**
   * What the number counts.
   *
   * @param from the number's first piece, after any sign of money
   * @param money the sign's piece, or null
   * @param open the piece after the number and "or more"
   * @param bounded whether bounding words stand by it
   * @return empty where the number is no quantity
   */
  Optional<Measure> at(
      int from, Numeral numeral, @Nullable Piece money, int open, boolean bounded) {
    if (exclusions.compounded(from) || figure(from, open)) {
      return Optional.empty();
    }
    if (money != null) {
      String unit = Units.money(money.text());
      return Optional.of(Measure.of(numeral.end(), unit, Optional.empty(), Kind.MONEY));
    }
    Optional<Measure> measured =
        measures.unit(numeral, open, bounded).or(() -> measures.age(from, numeral));
    if (measured.isPresent()) {
      return measured;
    }
    return exclusions.excluded(from, numeral)
        ? Optional.empty()
        : count(from, numeral, open, bounded);
  }

  // "zero growth" counts nothing.
  private boolean figure(int from, int open) {
    return is(from, "zero")
        && open < pieces.size()
        && !token(open).pos().endsWith("S")
        && !is(open, "percent", "%");
  }

  private Optional<Measure> count(int from, Numeral numeral, int open, boolean bounded) {
    if (hyphen(open)) {
      return hyphenated(numeral, open);
    }
    if (is(open, "of") && numeral.form() != Form.SHARE && numeral.form() != Form.PLURAL) {
      return part(numeral, open, bounded);
    }
    Optional<Counted> phrase = phrase(numeral, open);
    String name = phrase.map(found -> found.span().of(text)).orElse("");
    if (phrase.isPresent() && admits(from, numeral, phrase.get(), name, bounded)) {
      boolean share = numeral.form() == Form.SHARE;
      Token head = phrase.get().head();
      if (share && name.matches("(?:one )?(?:percentage points?|percent)")) {
        // "one-half of one percentage point"
        String points = name.contains("point") ? "percentage points" : "percent";
        return Optional.of(Measure.of(after(head), points, Optional.empty(), Kind.PERCENT));
      }
      String unit = share ? "share" : unit(head);
      return Optional.of(
          Measure.of(after(head), unit, Optional.of(name), share ? Kind.OTHER : Kind.COUNT));
    }
    return phrase.isPresent() ? Optional.empty() : bare(from, numeral, open, bounded);
  }

  private Optional<Counted> phrase(Numeral numeral, int open) {
    if (open >= pieces.size()) {
      return Optional.empty();
    }
    boolean of = numeral.form() == Form.PLURAL || numeral.form() == Form.SHARE;
    if (of && is(open, "of")) {
      return phrases.afterOf(token(open).index());
    }
    return of && numeral.form() == Form.SHARE
        ? Optional.empty()
        : phrases.at(token(open).index(), token(numeral.end() - 1).index());
  }

  private boolean admits(int from, Numeral numeral, Counted phrase, String name, boolean bounded) {
    boolean strong = forces.isForce(name) || forces.isPerson(name);
    boolean opened = is(from - 1, "the", "in", "since", "its", "his", "'s", "’s", "a");
    boolean year = NotQuantities.year(pieces.get(from).text()) && (opened || !strong);
    boolean address =
        phrase.head().pos().equals("NNP")
            && !strong
            && phrase.head().index() > phrase.first().index();
    if (address || Character.isDigit(phrase.head().text().codePointAt(0))) {
      return false;
    }
    return switch (numeral.form()) {
      case ONE -> strong || (bounded && !FIGURES.contains(phrase.head().text()));
      case DETERMINER ->
          strong
              ? !is(from, "no") || phrase.head().pos().endsWith("S") || forces.isForce(name)
              : numeral.min().isPresent() && !numeral.words().isEmpty() && !is(from, "multiple");
      case DIGITS -> !year;
      default -> true;
    };
  }

  // "the 12-nation pact"
  private Optional<Measure> hyphenated(Numeral numeral, int open) {
    boolean more = open + 1 < pieces.size();
    boolean noun = more && token(open + 1).noun() && !NO_COUNT.contains(lower(open + 1));
    boolean number = numeral.form() == Form.DIGITS || numeral.form() == Form.WORDS;
    if (!noun || !number || Character.isUpperCase(pieces.get(open + 1).text().codePointAt(0))) {
      return Optional.empty();
    }
    boolean ofEach =
        sentence.head(token(open + 1)).filter(group -> group.pos().equals("NNS")).isPresent();
    if (ofEach) {
      // "12-man teams": how large each is
      return Optional.empty();
    }
    Piece counted = pieces.get(open + 1);
    return Optional.of(
        Measure.of(
            open + 2, Noun.unit(counted.text(), false), Optional.of(counted.text()), Kind.COUNT));
  }

  // "one of two planes", "five of them"
  private Optional<Measure> part(Numeral numeral, int of, boolean bounded) {
    Optional<Counted> phrase = phrases.afterOf(token(of).index());
    if (phrase.isEmpty()) {
      boolean them = is(of + 1, "them", "us", "whom", "these", "those");
      boolean plain = numeral.form() == Form.ONE || numeral.form() == Form.DETERMINER;
      return them && (!plain || bounded)
          ? Optional.of(Measure.of(of + 2, "", Optional.empty(), Kind.COUNT))
          : Optional.empty();
    }
    Counted found = phrase.get();
    String name = found.span().of(text);
    boolean strong = forces.isForce(name) || forces.isPerson(name);
    boolean plain = numeral.form() == Form.ONE || numeral.form() == Form.DETERMINER;
    boolean plural = found.head().pos().endsWith("S") || !Noun.unit(name, true).endsWith("s");
    boolean best =
        numeral.form() == Form.ONE
            && (superlative(found) || token(of - 1).is("appos", "attr") || leading(found));
    if (!plural || best || (plain && !strong && !bounded)) {
      return Optional.empty();
    }
    String unit = unit(found.head());
    return Optional.of(
        new Measure(after(found.head()), of + 1, unit, Optional.of(name), Kind.COUNT));
  }

  // "one of the finest leaders" counts nobody.
  private boolean superlative(Counted phrase) {
    return sentence.tokens().subList(phrase.first().index(), phrase.head().index()).stream()
        .anyMatch(token -> token.pos().equals("JJS") || token.pos().equals("RBS"));
  }

  // "one of the top advisers" counts nobody either.
  private boolean leading(Counted phrase) {
    return sentence.tokens().subList(phrase.first().index(), phrase.head().index()).stream()
        .anyMatch(
            token ->
                token.lemma().matches("top|main|leading|lead|key|chief|major|prominent|foremost"));
  }

  private static String unit(Token head) {
    boolean name = head.properNoun() && !head.entity().equals("O");
    boolean plural = head.pos().endsWith("S");
    return name && plural ? head.text() : Noun.unit(head.text(), plural);
  }

  // "killing 12", "12 dead": harm is counted in persons; other bare numbers keep no unit.
  private Optional<Measure> bare(int from, Numeral numeral, int open, boolean bounded) {
    boolean plain =
        numeral.form() == Form.ONE
            || numeral.form() == Form.DETERMINER
            || numeral.form() == Form.SHARE;
    Token number = token(numeral.end() - 1);
    String head = sentence.head(number).map(Token::lemma).orElse("");
    boolean harmed = HARM.contains(lower(open)) || (!plain && HARM.contains(head));
    if (harmed) {
      int end = HARM.contains(lower(open)) && !token(open).verb() ? open + 1 : numeral.end();
      boolean one = numeral.form() == Form.DETERMINER && numeral.words().isEmpty();
      return one
          ? Optional.empty()
          : Optional.of(Measure.of(end, "persons", Optional.empty(), Kind.COUNT));
    }
    boolean digits = numeral.form() == Form.DIGITS && !NotQuantities.year(pieces.get(from).text());
    boolean words = numeral.form() == Form.WORDS && (bounded || numeral.end() - from > 1);
    return digits || words
        ? Optional.of(Measure.of(numeral.end(), "", Optional.empty(), Kind.OTHER))
        : Optional.empty();
  }

  private int after(Token token) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i).token() == token.index()) {
        return i + 1;
      }
    }
    return pieces.size();
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

  private String lower(int i) {
    return i >= 0 && i < pieces.size() ? pieces.get(i).lower() : "";
  }
}
