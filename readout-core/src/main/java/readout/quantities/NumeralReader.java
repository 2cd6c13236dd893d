package readout.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.quantities.Numeral.Form;

/** Reads the number that begins at a piece, without its bounds and units. */
final class NumeralReader {
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,18}(?:\\.\\d{1,18})?");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final List<Piece> pieces;

  NumeralReader(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** The number at the piece, as long as it goes; empty where none begins there. */
  Optional<Numeral> at(int i) {
    Numeral share = share(i);
    if (share != null) {
      return Optional.of(share);
    }
    Numeral vague = vague(i);
    if (vague != null) {
      return Optional.of(vague);
    }
    return Optional.ofNullable(exact(i));
  }

  private @Nullable Numeral exact(int i) {
    Numeral article = article(i);
    if (article != null) {
      return article;
    }
    Numeral number = DIGITS.matcher(text(i)).matches() ? digits(i) : words(i);
    if (number == null) {
      return null;
    }
    boolean half = is(number.end(), "and") && is(number.end() + 1, "a");
    if (half && is(number.end() + 2, "half")) {
      BigDecimal value = number.least().add(HALF);
      return scaled(Numeral.exact(value, number.end() + 3, Form.WORDS));
    }
    return number;
  }

  // "a dozen", "half a million", "a half-million"; "a" alone is no number.
  private @Nullable Numeral article(int i) {
    int at = is(i, "a", "an") ? i + 1 : i;
    if (is(at, "half", "quarter")) {
      int next = at + 1;
      next = is(next, "of") ? next + 1 : next;
      next = is(next, "a", "-") ? next + 1 : next;
      BigDecimal scale = NumberWords.scale(lower(next));
      if (scale == null) {
        return null;
      }
      BigDecimal part = is(at, "half") ? HALF : HALF.multiply(HALF);
      return scaled(Numeral.exact(part.multiply(scale), next + 1, Form.WORDS));
    }
    if (at == i + 1 && NumberWords.scale(lower(at)) != null) {
      return scaled(Numeral.exact(BigDecimal.ONE, at, Form.WORDS));
    }
    if (at == i + 1 && is(at, "couple")) {
      return Numeral.open(BigDecimal.valueOf(2), at + 1, "a couple", Form.PLURAL);
    }
    return null;
  }

  private @Nullable Numeral digits(int i) {
    BigDecimal value = new BigDecimal(text(i).replace(",", ""));
    int end = i + 1;
    switch (text(end)) {
      case "1/2", "½" -> value = value.add(HALF);
      case "1/4", "¼" -> value = value.add(HALF.multiply(HALF));
      case "3/4", "¾" -> value = value.add(HALF.add(HALF.multiply(HALF)));
      default -> end--;
    }
    return scaled(Numeral.exact(value, end + 1, Form.DIGITS));
  }

  private @Nullable Numeral words(int i) {
    long total = 0;
    int at = i;
    while (at < pieces.size()) {
      Integer word = NumberWords.small(lower(at));
      if (word == null) {
        break;
      }
      long value = word;
      at++;
      int next = is(at, "-") ? at + 1 : at;
      Integer ones = NumberWords.small(lower(next));
      if (value >= 20 && ones != null && ones > 0 && ones < 10) {
        value += ones;
        at = next + 1;
      }
      if (is(at, "hundred")) {
        value *= 100;
        at++;
        int rest = is(at, "and", "-") ? at + 1 : at;
        Integer tail = NumberWords.small(lower(rest));
        if (tail != null && tail > 0) {
          value += tail;
          at = rest + 1;
          int hyphen = is(at, "-") ? at + 1 : at;
          Integer last = NumberWords.small(lower(hyphen));
          if (tail >= 20 && last != null && last > 0 && last < 10) {
            value += last;
            at = hyphen + 1;
          }
        }
      }
      BigDecimal scale = NumberWords.scale(lower(at));
      boolean thousands = scale != null && is(at, "thousand") && total == 0;
      if (thousands && NumberWords.small(lower(at + 1)) != null) {
        total += value * 1000;
        at++;
        continue;
      }
      total += value;
      break;
    }
    if (at == i) {
      return null;
    }
    boolean one = at == i + 1 && total == 1;
    Numeral number = Numeral.exact(BigDecimal.valueOf(total), at, one ? Form.ONE : Form.WORDS);
    Numeral scaled = scaled(number);
    return scaled.end() == at ? number : Numeral.exact(scaled.least(), scaled.end(), Form.WORDS);
  }

  /** The number times the scale words after it: "16 billion", "two dozen", "1.5-million", "20m". */
  private Numeral scaled(Numeral number) {
    Numeral result = number;
    for (int guard = 0; guard < 3; guard++) {
      int at = is(result.end(), "-") ? result.end() + 1 : result.end();
      BigDecimal scale = NumberWords.scale(lower(at));
      if (scale == null && number.form() == Form.DIGITS && glued(result.end())) {
        scale = abbreviated(result.end());
        at = result.end();
      }
      if (scale == null) {
        break;
      }
      result = result.times(scale, at + 1);
    }
    return result;
  }

  private @Nullable BigDecimal abbreviated(int at) {
    return switch (lower(at)) {
      case "k" -> NumberWords.scale("thousand");
      case "m" -> millions(at) ? NumberWords.scale("million") : null;
      case "mn", "mln" -> NumberWords.scale("million");
      case "bn", "b" -> NumberWords.scale("billion");
      case "tn", "trn" -> NumberWords.scale("trillion");
      default -> null;
    };
  }

  // "£20m" and "2m people" are millions, "500m away" is a distance.
  private boolean millions(int at) {
    boolean money = at > 1 && pieces.get(at - 2).currency();
    return money
        || (lower(at + 1).length() > 3 && (is(at + 1, "people") || lower(at + 1).endsWith("s")));
  }

  private @Nullable Numeral vague(int i) {
    String lower = lower(i);
    BigDecimal plural = NumberWords.scales(lower);
    if (plural != null) {
      return plural(i, plural);
    }
    int at = lower.equals("a") && is(i + 1, "few") ? i + 1 : i;
    long least;
    switch (lower(at)) {
      case "several" -> least = 3;
      case "few" -> least = at > i || is(i - 1, "next", "last", "past", "these", "the") ? 2 : -1;
      case "multiple" -> least = 2;
      case "many", "numerous", "countless" -> least = -1;
      case "both" -> {
        return Numeral.exact(BigDecimal.valueOf(2), at + 1, Form.DETERMINER);
      }
      case "no" -> {
        return Numeral.exact(BigDecimal.ZERO, at + 1, Form.DETERMINER);
      }
      default -> {
        return null;
      }
    }
    String word = at > i ? "a " + lower(at) : lower(at);
    if (least < 0) {
      Optional<BigDecimal> unknown = Optional.empty();
      return new Numeral(unknown, unknown, at + 1, word, Form.DETERMINER);
    }
    Numeral few = Numeral.open(BigDecimal.valueOf(least), at + 1, word, Form.DETERMINER);
    Numeral scaled = scaled(few);
    return scaled.end() == few.end()
        ? few
        : Numeral.open(scaled.least(), scaled.end(), word, Form.WORDS);
  }

  // "dozens" are two or more of them; "tens of thousands" multiply.
  private Numeral plural(int i, BigDecimal scale) {
    BigDecimal least = scale.multiply(BigDecimal.valueOf(2));
    StringBuilder words = new StringBuilder(lower(i));
    int end = i + 1;
    while (is(end, "of")) {
      BigDecimal next = NumberWords.scales(lower(end + 1));
      if (next == null) {
        break;
      }
      least = least.multiply(next);
      words.append(" of ").append(lower(end + 1));
      end += 2;
    }
    return Numeral.open(least, end, words.toString(), Form.PLURAL);
  }

  // Shares count only with "of": "two-thirds of voters", "half of them".
  private @Nullable Numeral share(int i) {
    Integer top = is(i, "a", "an") ? Integer.valueOf(1) : NumberWords.small(lower(i));
    int at = top == null ? i : i + 1;
    at = top != null && is(at, "-") ? at + 1 : at;
    int bottom =
        switch (lower(at)) {
          case "half", "halves" -> 2;
          case "third", "thirds" -> 3;
          case "quarter", "quarters" -> 4;
          case "fifth", "fifths" -> 5;
          case "tenth", "tenths" -> 10;
          default -> 0;
        };
    boolean bare = top == null && (bottom != 2 || is(i - 1, "first", "second", "other", "latter"));
    if (bottom == 0 || bare || !is(at + 1, "of") || article(i) != null) {
      return null;
    }
    BigDecimal parts = BigDecimal.valueOf(top == null ? 1 : top);
    BigDecimal value = parts.divide(BigDecimal.valueOf(bottom), new MathContext(4));
    return Numeral.exact(value, at + 1, Form.SHARE);
  }

  private boolean glued(int i) {
    return i > 0
        && i < pieces.size()
        && pieces.get(i - 1).span().end() == pieces.get(i).span().start();
  }

  private boolean is(int i, String... words) {
    return i >= 0 && i < pieces.size() && pieces.get(i).is(words);
  }

  private String text(int i) {
    return i >= 0 && i < pieces.size() ? pieces.get(i).text() : "";
  }

  private String lower(int i) {
    return i >= 0 && i < pieces.size() ? pieces.get(i).lower() : "";
  }
}
