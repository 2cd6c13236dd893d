package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/** An attribution while its quotations are being found. Not thread-safe. */
final class Draft {
  private static final String ACCORDING = "according to ";
  private static final int LEAST = 12;
  private static final Pattern CHANNEL =
      Pattern.compile(
          "\\s(?:in|during|at) (?:an?|the|his|her|their|its) (?:[\\w-]+ ){0,2}"
              + "(?:interview|statement|news conference|press conference|press briefing)"
              + "(?:[ ,](?:on|with|to|in|at|for|from|of|the|last|this|week|and|[\"“”]?\\p{Lu}[\\w’'.\"“”-]*)){0,12}$");

  private static final Pattern WHERE =
      Pattern.compile(
          "(?:(?:in|during|at) (?:an?|the|his|her|their|its) (?:[\\w-]+ ){0,2}"
              + "(?:interview|statement|speech|conference|briefing|letter|post|e-?mail|tweet|message)\\b"
              + "[^“”\"]*|without (?:elaborating|giving details|providing details)\\.?)");

  /** Acts of speech that are about no day of their own. */
  private static final Set<String> DONE =
      Set.of(
          "endorse",
          "praise",
          "thank",
          "congratulate",
          "apologize",
          "welcome",
          "commend",
          "applaud",
          "hail",
          "mock",
          "ridicule",
          "rebuke");

  private static final Pattern ON_A_DAY =
      Pattern.compile(
          "\\s(?:on |late |early )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "(?: (?:morning|afternoon|evening|night))?(?: (?:during|in|at) [^“”\"]*)?$");

  final Sentence sentence;
  final Span cue;
  final Token source;
  final CueLexicon.Type type;
  final String rule;
  final List<Span> content = new ArrayList<>();
  private boolean quoted;
  boolean continued;
  int home = -1;

  /** Whether the words were not uttered: kept only until what they hold is told from the rest. */
  boolean unsaid;

  /** Whether the first of its words lead on to the cue ("they left, and officials say so"). */
  boolean beside;

  private final List<Span> quotedWords = new ArrayList<>();

  Draft(Sentence sentence, Span cue, Token source, CueLexicon.Type type, String rule) {
    this.sentence = sentence;
    this.cue = cue;
    this.source = source;
    this.type = type;
    this.rule = rule;
  }

  /** Whether the cue is a verb of saying or the like, that takes a quotation from anywhere near. */
  boolean says() {
    return type == CueLexicon.Type.SAY || type == CueLexicon.Type.BOTH;
  }

  /** Whether it has taken a quotation. */
  boolean quoted() {
    return quoted;
  }

  /** Takes a quotation in, joined with what it overlaps. */
  void quote(Span inner) {
    quoted = true;
    quotedWords.add(inner);
    Span joined = inner;
    for (Span span : List.copyOf(content)) {
      if (span.overlaps(inner)) {
        joined = joined.union(span);
        content.remove(span);
      }
    }
    content.add(joined);
    content.sort(null);
  }

  /** Where the content, or else the cue, ends. */
  int end() {
    return content.isEmpty()
        ? cue.end()
        : Math.max(cue.end(), content.get(content.size() - 1).end());
  }

  /** The attribution, its pieces trimmed. */
  Attribution finish(String text) {
    List<Span> trimmed = new ArrayList<>();
    boolean closes = false;
    for (Span span : content) {
      Span own = ContentEnds.of(sentence, text, cue, trim(text, span));
      Span words = Trimmed.withoutLink(sentence, text, withoutChannel(text, trim(text, own)));
      words = type == CueLexicon.Type.ACT ? withoutDay(text, words) : words;
      Span clean = Trimmed.closed(text, words);
      closes |= !clean.equals(words);
      // ", according to a video of the speech": by whom is no part
      boolean bySomebody = span.start() > cue.end() && ACCORDING.equals(start(text, clean));
      // "They left, he said, in an interview": where he said it, and how, neither
      boolean where =
          span.start() > cue.end() && !trimmed.isEmpty() && WHERE.matcher(clean.of(text)).matches();
      if (clean.length() > 0 && !bySomebody && !where) {
        trimmed.add(clean);
      }
    }
    if (trimmed.isEmpty()) {
      trimmed.add(content.get(0));
    }
    Attribution.Form form = QuotedShare.form(text, trimmed, quotedWords);
    if (closes && form == Attribution.Form.INDIRECT) {
      form = Attribution.Form.MIXED;
    }
    return new Attribution(
        home >= 0 ? home : sentence.index(),
        continued ? Optional.empty() : Optional.of(cue),
        Optional.of(new Attribution.Head(sentence.index(), source.index())),
        trimmed,
        form,
        rule,
        Optional.empty(),
        List.of());
  }

  private static String start(String text, Span span) {
    int end = Math.min(span.end(), span.start() + ACCORDING.length());
    return text.substring(span.start(), end).toLowerCase(java.util.Locale.ROOT);
  }

  /** "there is a chance in an interview, according to Fox News": where and by whom is no part. */
  private Span withoutChannel(String text, Span span) {
    Matcher channel = CHANNEL.matcher(text).region(span.start(), span.end());
    boolean after = span.start() > cue.end();
    int according = text.indexOf(", according to ", span.start());
    boolean uttered =
        quotedWords.stream()
            .anyMatch(inner -> inner.start() <= according && according < inner.end());
    if (after && !uttered && according > span.start() + LEAST && according < span.end()) {
      return new Span(span.start(), according);
    }
    return after && channel.find() && channel.start() - span.start() > LEAST
        ? new Span(span.start(), channel.start())
        : span;
  }

  private Span trim(String text, Span span) {
    Trimmed trimmed = Trimmed.of(sentence, text, span);
    beside |= trimmed.linked() && trimmed.words().end() <= cue.start();
    return trimmed.words();
  }

  /** "endorsed him for the post on Tuesday during a visit": when he did so is no part of it. */
  private Span withoutDay(String text, Span span) {
    Matcher day = ON_A_DAY.matcher(text).region(span.start(), span.end());
    boolean after = span.start() >= cue.start() && day.find();
    String verb =
        sentence.tokens().stream()
            .filter(word -> word.span().overlaps(cue))
            .map(Token::lemma)
            .findFirst()
            .orElse("");
    boolean plain =
        after
            && DONE.contains(verb)
            && day.start() - span.start() > LEAST
            && sentence.tokens().stream()
                .filter(word -> word.span().start() >= cue.end() && word.span().end() <= span.end())
                .noneMatch(Token::verb);
    return plain ? new Span(span.start(), day.start()) : span;
  }
}
