package readout.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.model.Span;
import readout.model.TimeMention;
import readout.model.TimeValue;
import readout.model.Token;

/**
 * Finds the time expressions of a sentence and places them on the calendar. A pure function of its
 * arguments; immutable and thread-safe.
 *
 * <p>Where the report's day is an interval, a relative expression comes to every day that it can be
 * from any day of the interval; where it is unknown, to no day, and the reason says so. Plain
 * lengths of time ("three days") and repeated times ("every Monday") come to no days; lengths that
 * hang on the report ("the past month") do. Words such as "since" and "until" are not part of a
 * mention but take away its later or earlier bound.
 */
public final class TimeTagger {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\w*(?: \\p{Lu}\\w*)*");

  private final RuleBook book;

  /** For each rule, what it may begin with: most words begin nothing that a rule finds. */
  private final List<Openers> openers;

  /** The rules that Readout ships with. */
  public TimeTagger() {
    this(RuleBook.standard());
  }

  TimeTagger(RuleBook book) {
    this.book = book;
    this.openers = book.rules().stream().map(rule -> new Openers(rule.pattern())).toList();
  }

  /**
   * The expressions of one sentence, sorted, never overlapping, never blank.
   *
   * @param text the body text
   * @param sentence where the sentence stands in it; cut to the text where it reaches beyond
   * @param tokens the sentence's words with their parse, used for the tense alone; where empty, the
   *     tense is read from the words
   * @param context what relative expressions are read against
   */
  public List<TimeMention> tag(
      String text, Span sentence, List<Token> tokens, TimeContext context) {
    int end = Math.min(sentence.end(), text.length());
    Span inside = new Span(Math.min(sentence.start(), end), end);
    List<TimeMention> mentions = new ArrayList<>();
    List<Found> joined = Joins.join(text, atoms(text, inside, tokens, context));
    int free = inside.start();
    for (int i = 0; i < joined.size(); i++) {
      int next = i + 1 < joined.size() ? joined.get(i + 1).span().start() : inside.end();
      Found whole = modified(text, new Span(free, next), joined.get(i));
      if (name(text, whole.span())) {
        continue;
      }
      mentions.add(mention(text, whole, context));
      free = whole.span().end();
    }
    return List.copyOf(mentions);
  }

  /** On "This Week," the "Today" show: the name of a programme. */
  private static boolean name(String text, Span span) {
    boolean opened = span.start() > 0 && "“\"‘".indexOf(text.charAt(span.start() - 1)) >= 0;
    int after = span.end();
    while (after < text.length() && ",.".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean closed = after < text.length() && "”\"’".indexOf(text.charAt(after)) >= 0;
    return opened && closed && NAME.matcher(span.of(text)).matches();
  }

  private record Candidate(Span span, int order, Rule rule, Map<String, String> groups) {}

  private List<Candidate> candidates(String text, Span sentence) {
    List<Candidate> found = new ArrayList<>();
    int[] openings = openings(text, sentence);
    for (int order = 0; order < book.rules().size(); order++) {
      Rule rule = book.rules().get(order);
      Openers opens = openers.get(order);
      Matcher matcher = rule.pattern().matcher(text).useTransparentBounds(true);
      int free = sentence.start();
      for (int opening : openings) {
        if (opening >= free
            && opens.opens(text.charAt(opening))
            && matcher.region(opening, sentence.end()).lookingAt()
            && matcher.end() > opening) {
          free = matcher.end();
          Span span = new Span(opening, free);
          found.add(new Candidate(span, order, rule, Rule.taken(matcher, rule.groups())));
        }
      }
    }
    found.sort(
        Comparator.comparingInt((Candidate c) -> c.span().start())
            .thenComparing(c -> -c.span().end())
            .thenComparing(Candidate::order));
    return found;
  }

  /**
   * Where an expression may begin: not inside of a word or number, as {@link Rule#whole} has it.
   */
  private static int[] openings(String text, Span sentence) {
    return IntStream.range(sentence.start(), sentence.end())
        .filter(
            at ->
                at == 0
                    || !Character.isLetterOrDigit(text.codePointBefore(at))
                        && !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
        .toArray();
  }

  private List<Found> atoms(String text, Span sentence, List<Token> tokens, TimeContext context) {
    List<Found> atoms = new ArrayList<>();
    TimeContext running = context;
    int free = sentence.start();
    for (Candidate candidate : candidates(text, sentence)) {
      Span span = candidate.span();
      if (span.start() < free) {
        continue;
      }
      Match match =
          new Match(
              candidate.groups(),
              book.words(),
              () -> tense(text, sentence, tokens, span),
              running.previous());
      Optional<Sense> sense = candidate.rule().meaning().read(match);
      if (sense.isPresent()) {
        Found found = new Found(span, sense.get());
        atoms.add(found);
        running = running.after(List.of(mention(text, found, context)));
        free = span.end();
      }
    }
    return atoms;
  }

  private static Tense tense(String text, Span sentence, List<Token> tokens, Span span) {
    return tokens.isEmpty()
        ? TenseCues.read(text, sentence, span)
        : TenseReader.read(tokens, span.start());
  }

  private Found modified(String text, Span room, Found found) {
    Found whole = found;
    List<Modifier> left = new ArrayList<>(book.modifiers());
    for (int i = 0; i < left.size(); i++) {
      Optional<Found> larger = left.get(i).beside(text, room, whole, book.words());
      if (larger.isPresent()) {
        whole = larger.get();
        left.remove(i);
        i = -1;
      }
    }
    return whole;
  }

  private static TimeMention mention(String text, Found found, TimeContext context) {
    Sense sense = found.sense();
    Reading reading = sense.read(context);
    TimeValue value =
        new TimeValue(
            reading.from(),
            reading.to(),
            sense.granularity(),
            sense.clock(),
            sense.zone(),
            reading.timex(),
            found.span().of(text),
            reading.reason());
    return new TimeMention(found.span(), sense.type(), value);
  }
}
