package readout.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.model.Publication;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.TimeMention;
import readout.model.TimeValue;
import readout.model.Token;

/**
 * When something was said: the time that hangs on the cue, not one of what is said, of a thing, or
 * of another verb. Stateless.
 */
public final class SayingTimes {
  private static final int LONGEST_WAY = 20;

  /** From this many words on, a day is hardly that of a participle before it. */
  private static final int FAR = 8;

  /** What things are said in, whose time is theirs. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "statement",
          "interview",
          "speech",
          "conference",
          "briefing",
          "remark",
          "comment",
          "call",
          "letter",
          "post",
          "tweet",
          "address",
          "article",
          "hearing",
          "meeting",
          "testimony",
          "appearance",
          "rally",
          "event",
          "session",
          "message",
          "email",
          "memo",
          "report",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "year",
          "day");

  private SayingTimes() {}

  /** The time of a speech; empty where the sentence of its cue gives none for the saying. */
  public static Optional<TimeValue> of(Speech speech, Analysis analysis) {
    Attribution attribution = speech.attribution();
    Sentence home = home(attribution, analysis);
    if (attribution.posted()) {
      return stamped(attribution, analysis.times().get(home.index()));
    }
    TimeMention best = null;
    for (TimeMention time : analysis.times().get(home.index())) {
      boolean inside =
          attribution.content().stream().anyMatch(piece -> piece.overlaps(time.span()));
      if (!inside
          && time.value().bounded()
          && !ahead(time.value(), analysis.report().publication())
          && attribution.cue().isPresent()
          && (!time.value().granularity().equals(TimeValue.Granularity.YEAR)
              || inYear(home, time.span(), attribution.cue().orElseThrow()))
          && !ofEvent(home, time.span(), attribution.cue().orElseThrow())
          && ofVerb(home, time.span(), attribution.cue().orElseThrow())
          && ofCue(home, time, attribution.cue().orElseThrow())) {
        int gap = Math.abs(time.span().start() - attribution.cue().orElseThrow().start());
        if (gap < 80
            && (best == null
                || gap < Math.abs(best.span().start() - attribution.cue().orElseThrow().start()))) {
          best = time;
        }
      }
    }
    return Optional.ofNullable(best).map(TimeMention::value);
  }

  /** A post bears its day behind the handle. */
  private static Optional<TimeValue> stamped(Attribution post, List<TimeMention> times) {
    int handle = post.cue().map(Span::end).orElse(0);
    return times.stream()
        .filter(time -> time.span().start() >= handle && time.span().start() <= handle + 1)
        .map(TimeMention::value)
        .findFirst();
  }

  /** The sentence that names the source, else the one with the words. */
  static Sentence home(Attribution attribution, Analysis analysis) {
    return analysis
        .sentences()
        .get(attribution.source().map(Attribution.Head::sentence).orElse(attribution.sentence()));
  }

  /** "with talks to go on for the next weeks, he says": what has been said was not said then. */
  private static boolean ahead(TimeValue value, Publication publication) {
    return publication
        .to()
        .map(SayingTimes::tolerated)
        .filter(day -> value.to().filter(day::isBefore).isPresent())
        .filter(day -> value.from().filter(from -> !from.isBefore(day.minusDays(1))).isPresent())
        .isPresent();
  }

  /** Reports are mended after the day they bear. */
  private static LocalDate tolerated(LocalDate published) {
    return published.plusDays(1);
  }

  /** "asked of a death in the port a month ago, he said": the day of the death. */
  private static boolean ofEvent(Sentence home, Span time, Span cue) {
    int at =
        home.tokens().stream()
            .filter(token -> time.overlaps(token.span()))
            .mapToInt(Token::index)
            .findFirst()
            .orElse(0);
    for (int i = at - 1; i >= 0 && !home.tokens().get(i).text().matches("[,;:]"); i--) {
      Token word = home.tokens().get(i);
      if (word.verb() && !word.is("aux", "auxpass")) {
        return word.pos().equals("VBG") && !word.span().overlaps(cue) && at - i > FAR;
      }
    }
    return false;
  }

  /** "said in 1998": a year is of the saying only where it hangs on the cue. */
  private static boolean inYear(Sentence home, Span time, Span cue) {
    return home.tokens().stream()
        .filter(token -> time.overlaps(token.span()) && token.is("pobj"))
        .flatMap(token -> home.head(token).stream())
        .flatMap(prep -> home.head(prep).stream())
        .anyMatch(verb -> verb.span().overlaps(cue));
  }

  /**
   * Whether the time hangs on the cue, or on a verb whose subject the cue shares: in "they went on,
   * setting a vote for Friday, as the leaders signaled", Friday is not when it was signaled.
   */
  private static boolean ofVerb(Sentence home, Span time, Span cue) {
    Optional<Token> at =
        home.tokens().stream().filter(token -> time.overlaps(token.span())).findFirst();
    while (at.filter(word -> !word.verb()).isPresent()) {
      at = home.head(at.orElseThrow());
    }
    if (at.isEmpty()) {
      return true;
    }
    Token verb = at.orElseThrow();
    Optional<Token> said =
        home.tokens().stream()
            .filter(token -> cue.overlaps(token.span()) && token.verb())
            .findFirst();
    // "told them not to plan for May, signaling that": May is when they are not to
    boolean asked =
        verb.is("xcomp")
            && !verb.span().overlaps(cue)
            && home.child(verb, "aux").filter(word -> word.pos().equals("TO")).isPresent();
    if (asked) {
      return false;
    }
    for (int steps = 0; said.isPresent() && steps < LONGEST_WAY; steps++) {
      Token word = said.orElseThrow();
      if (word.equals(verb) || word.is("root") && steps == 0) {
        return true;
      }
      boolean own = home.child(word, "nsubj", "nsubjpass", "mark").isPresent();
      boolean later =
          word.is("pcomp")
              && home.head(word)
                  .filter(link -> link.lemma().matches("after|before|since|until|following"))
                  .isPresent();
      // "joined on Friday a chorus of people calling": they called before
      boolean ofThem =
          word.is("acl")
              && word.pos().equals("VBG")
              && home.head(word).filter(who -> who.is("pobj")).isPresent();
      if (own && !word.is("relcl") || later || ofThem) {
        return false;
      }
      said = home.head(word);
    }
    return true;
  }

  /** No time of what is said, nor of a relative clause ("papers that leaked on Friday"). */
  private static boolean ofCue(Sentence home, TimeMention time, Span cue) {
    Optional<Token> at =
        home.tokens().stream().filter(token -> time.span().overlaps(token.span())).findFirst();
    for (int steps = 0; at.isPresent() && steps < LONGEST_WAY; steps++) {
      Token word = at.orElseThrow();
      if (word.span().overlaps(cue)) {
        return true;
      }
      Optional<Token> head = home.head(word);
      boolean said = word.is("ccomp") && head.filter(verb -> verb.span().overlaps(cue)).isPresent();
      // "after his speech on Thursday, she said": Thursday is that of the speech
      boolean later =
          word.is("prep")
              && word.lemma().matches("after|before|since|until|following")
              && home.child(word, "pobj", "pcomp")
                  .filter(thing -> !time.span().overlaps(thing.span()))
                  .isPresent();
      // "with talks to go on from Friday, she said"
      boolean meanwhile = word.is("pcomp") && home.child(word, "nsubj", "nsubjpass").isPresent();
      // "ahead of Friday's vote, he said": before it
      boolean ahead = word.lemma().equals("ahead");
      // "the suit, argued on Tuesday, claims"
      boolean ofSource =
          word.is("acl")
              && head.filter(noun -> noun.is("nsubj"))
                  .flatMap(home::head)
                  .filter(verb -> verb.span().overlaps(cue))
                  .isPresent();
      if (said
          || later
          || ahead
          || ofSource
          || meanwhile
          || word.is("relcl", "appos")
          || ofThing(word, head)) {
        return false;
      }
      at = head;
    }
    return true;
  }

  /** "criticism of their growth over two decades", "the 2008 nominee": no time of the saying. */
  private static boolean ofThing(Token word, Optional<Token> head) {
    boolean attached =
        word.is("compound", "nmod", "amod", "nummod", "poss")
            || word.is("prep") && word.lemma().matches("over|since|of|between");
    return attached
        && head.filter(Token::noun).filter(noun -> !OCCASIONS.contains(noun.lemma())).isPresent();
  }
}
