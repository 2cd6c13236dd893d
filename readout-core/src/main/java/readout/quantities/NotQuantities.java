package readout.quantities;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Token;
import readout.quantities.Numeral.Form;

/** Tells numbers that say how many from those of years, dates, clocks, names and lists. */
final class NotQuantities {
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Set<String> CALENDAR =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb apr aug"
                  + " sept oct nov dec monday tuesday wednesday thursday friday saturday sunday")
              .split(" "));
  private static final Set<String> CLOCK =
      Set.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "o’clock", "gmt", "utc", "et");
  // "Chapter 7", "Resolution 2254": what numbers name rather than count.
  private static final Set<String> LABELS =
      Set.of(
          ("chapter article section resolution flight highway route room phase title page line"
                  + " number no. no nos. type class level model version channel unit district"
                  + " area amendment schedule part volume paragraph clause rule category tier"
                  + " grade day world war book act protocol bus apollo soyuz gate pier building"
                  + " suspect image photo caption slide apartment suite box case file proposition prop. bill mark block lot")
              .split(" "));
  private static final Set<String> STATES = Set.of("US", "UK", "EU", "UN", "A", "I");
  private static final Set<String> CIRCLES = Set.of("group", "gang", "big", "council", "league");

  private final Sentence sentence;
  private final List<Piece> pieces;

  NotQuantities(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    this.pieces = pieces;
  }

  /** Whether the word names a month or weekday as printed; "may" and "march" only with capitals. */
  static boolean calendar(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && CALENDAR.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the number that begins at the piece, without a unit, is none to report. */
  boolean excluded(int from, Numeral numeral) {
    int end = numeral.end();
    String text = pieces.get(from).text();
    boolean digits = numeral.form() == Form.DIGITS && end == from + 1;
    boolean date = calendar(text(from - 1)) || calendar(text(end)) || sinceDay(from);
    boolean clock =
        CLOCK.contains(lower(end)) || text(end).startsWith(":") || text(from - 1).endsWith(":");
    if (text(end).startsWith("#") || text(from - 1).equals("#")) {
      // "11.14 #port": of a post
      return true;
    }
    if (digits && text.equals("911")) {
      return true;
    }
    if (digits && (date || clock || listed(from, end) || text(end).matches("\\p{L}\\d"))
        || numeral.form() == Form.DIGITS && labelled(from)) {
      return true;
    }
    if (digits && fraction(from, end)) {
      return true;
    }
    if (digits && (circle(from) || heads(from))) {
      return true;
    }
    return digits ? named(from, text) : inName(from, numeral);
  }

  /** Whether the number reads as a year, which only a strong noun can outweigh. */
  static boolean year(String text) {
    return YEAR.matcher(text).matches();
  }

  // "the post-Sept. 11 law"
  private boolean sinceDay(int from) {
    String word = text(from - 1).equals(".") ? text(from - 2) : text(from - 1);
    return calendar(word.substring(word.lastIndexOf('-') + 1));
  }

  // "a wait-for-four-hours policy"
  boolean compounded(int from) {
    return from > 1
        && pieces.get(from - 1).hyphen()
        && glued(from - 1)
        && glued(from)
        && Character.isLowerCase(text(from - 2).codePointAt(0));
  }

  // "1.", "(2)": numbers of a list or a section.
  private boolean listed(int from, int end) {
    boolean more = end + 1 < pieces.size();
    boolean heads = from == 0 && more && pieces.get(end).is(")", ".", ":");
    return heads || (text(from - 1).equals("(") && text(end).equals(")"));
  }

  private boolean labelled(int from) {
    String before = lower(from - 1);
    return LABELS.contains(before)
        || (before.equals("#") && pieces.get(from).text().length() < 5)
        || (before.equals(".") && lower(from - 2).equals("no"));
  }

  // "9 / 11", "24/7", "3-1": scores and dates written with strokes.
  private boolean fraction(int from, int end) {
    boolean stroke = text(from - 1).equals("/") || text(end).equals("/");
    boolean joined = from > 1 && pieces.get(from - 1).hyphen() && glued(from - 1) && glued(from);
    boolean numberBefore = from > 1 && text(from - 2).matches("\\d+");
    boolean numberAfter =
        end + 1 < pieces.size() && pieces.get(end).hyphen() && text(end + 1).matches("\\d+");
    return stroke || (joined && numberBefore) || numberAfter || (joined && capital(from - 2));
  }

  // "Boeing 737 aircraft", "Channel 4": a short number after a name, no plural noun after it.
  private boolean named(int from, String text) {
    if (from == 0 || text.length() > 4) {
      return false;
    }
    Token before = token(from - 1);
    Token self = token(from);
    boolean letters = text(from - 1).matches("\\p{Lu}{1,4}") && !STATES.contains(text(from - 1));
    boolean joined =
        (before.properNoun() && capital(from - 1) || letters) && before.index() < self.index();
    if (!joined) {
      return false;
    }
    int after = self.index() + 1;
    for (int i = after; i < sentence.tokens().size() && i < after + 4; i++) {
      String pos = sentence.tokens().get(i).pos();
      if (pos.equals("NNS")) {
        return false;
      }
      if (!pos.startsWith("JJ") && !pos.startsWith("NN")) {
        break;
      }
    }
    return true;
  }

  // "Bucharest Nine", "Group of Seven", "One China": number words with capitals inside names.
  private boolean inName(int from, Numeral numeral) {
    if (!capital(from)) {
      return false;
    }
    boolean opens = opens(from);
    Token next = numeral.end() < pieces.size() ? token(numeral.end()) : token(from);
    boolean nextName =
        next.index() != token(from).index()
            && next.pos().equals("NNP")
            && numeral.form() == Form.ONE;
    if (opens) {
      return nextName;
    }
    return circle(from) || capital(from - 1) || token(from).properNoun() || nextName;
  }

  // "Group of 20", "the Gang of Eight"
  private boolean circle(int from) {
    return lower(from - 1).equals("of") && CIRCLES.contains(lower(from - 2)) && capital(from - 2);
  }

  // "38 North", "9 News": one name after a short number, and no plural that it could count.
  private boolean heads(int from) {
    if (from + 1 >= pieces.size() || !capital(from + 1) || pieces.get(from).text().length() > 3) {
      return false;
    }
    Token next = token(from + 1);
    List<Token> after =
        sentence
            .tokens()
            .subList(next.index(), Math.min(sentence.tokens().size(), next.index() + 5));
    return next.pos().equals("NNP")
        && after.stream().noneMatch(word -> word.pos().matches("NNP?S"))
        && after.stream().skip(1).findFirst().filter(Token::noun).isEmpty();
  }

  // A capital says nothing where a sentence or a quotation begins.
  private boolean opens(int from) {
    String before = text(from - 1);
    return before.isEmpty() || !Character.isLetterOrDigit(before.codePointBefore(before.length()));
  }

  private boolean glued(int i) {
    return i > 0 && pieces.get(i - 1).span().end() == pieces.get(i).span().start();
  }

  private boolean capital(int i) {
    return !text(i).isEmpty() && Character.isUpperCase(text(i).codePointAt(0));
  }

  private Token token(int piece) {
    return sentence.tokens().get(pieces.get(piece).token());
  }

  private String text(int i) {
    return i >= 0 && i < pieces.size() ? pieces.get(i).text() : "";
  }

  private String lower(int i) {
    return text(i).toLowerCase(Locale.ROOT);
  }
}
