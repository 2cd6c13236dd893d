package readout.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.Sentence;
import readout.model.TimeMention;
import readout.model.TimeValue;
import readout.model.Token;
import readout.syntax.Subjects;

/**
 * The time expressions that the words of a sentence give to a clause, found by walking its tree.
 * Stateless.
 */
final class ToldTimes {
  /** "the 2014 campaign" tells when. */
  private static final Set<String> OCCASIONS =
      Set.of("primary", "election", "campaign", "race", "vote", "season", "war", "contest");

  private static final Set<String> APART = Set.of("since", "ahead", "before");

  private ToldTimes() {}

  /** The time expression that hangs on the clause of the word, or on a clause above it. */
  static Optional<TimeValue> told(Analysis analysis, Sentence sentence, Token head) {
    return told(analysis, sentence, head, false);
  }

  /**
   * The time expression that is nearest above the word.
   *
   * @param telling whether a day on which it was said will do
   */
  static Optional<TimeValue> told(
      Analysis analysis, Sentence sentence, Token head, boolean telling) {
    List<TimeMention> times = analysis.times().get(sentence.index());
    Token at = head;
    int from = 0;
    int until = Integer.MAX_VALUE;
    for (int steps = 0; steps < 6; steps++) {
      TimeMention best = null;
      for (TimeMention time : times) {
        int start = time.span().start();
        boolean useful = useful(time) && start >= from && start < until;
        Optional<Token> clause = useful ? clause(sentence, time) : Optional.empty();
        if (clause.isPresent()
            && clause.orElseThrow().index() == at.index()
            && (best == null || narrower(time.value(), best.value()))) {
          best = time;
        }
      }
      if (best != null) {
        return Optional.of(Spells.of(analysis, sentence, best));
      }
      Optional<TimeValue> own = at.noun() ? direct(analysis, sentence, at) : Optional.empty();
      if (own.isPresent()) {
        return own;
      }
      Optional<TimeValue> inside = occasion(analysis, sentence, at, times);
      if (inside.isPresent()) {
        return inside;
      }
      Optional<Token> above = Above.clause(sentence, at);
      // "the pact, signed in haste, ends on Friday"
      boolean passed = steps == 0 && at.is("acl") && at.pos().equals("VBN");
      // "the officer who shot him was suspended on Friday"
      int place = at.index();
      boolean identifying =
          at.is("relcl")
              && at.pos().equals("VBD")
              && above.filter(word -> word.index() > place).isPresent();
      if (above.isEmpty() || passed || identifying || Charges.chargedWith(sentence, at)) {
        break;
      }
      if (at.is("conj") && sentence.child(at, "nsubj", "nsubjpass").isPresent()) {
        // "the pact of 1998 left a gap, and A met B there": the day before both is of both
        until =
            Subjects.of(sentence, above.orElseThrow())
                .map(subject -> sentence.subtreeSpan(subject).start())
                .orElse(until);
      }
      if (!telling && complement(sentence, at, above.orElseThrow())) {
        // "said on Friday that they met": Friday is when it was said
        boolean after = at.index() > above.orElseThrow().index();
        from = after ? Math.max(from, sentence.subtreeSpan(at).start()) : from;
        until = after ? until : Math.min(until, above.orElseThrow().span().start());
      }
      at = above.orElseThrow();
    }
    return Optional.empty();
  }

  /** Whether the verb is what another says, wants or is about to do, at another time than that. */
  private static boolean complement(Sentence sentence, Token verb, Token above) {
    boolean infinitive =
        verb.is("xcomp", "acl", "advcl")
            && sentence.child(verb, "aux").filter(word -> word.pos().equals("TO")).isPresent();
    return above.verb() && verb.verb() && (verb.is("ccomp") || infinitive);
  }

  /** "In a Dec. 7 call, X warned Y": the day of the occasion is the day of what was done at it. */
  private static Optional<TimeValue> occasion(
      Analysis analysis, Sentence sentence, Token verb, List<TimeMention> times) {
    if (!verb.verb()) {
      return Optional.empty();
    }
    for (Token child : sentence.children(verb)) {
      if (child.is("prep") && List.of("in", "during", "at").contains(child.lemma())) {
        Optional<Token> noun =
            sentence
                .child(child, "pobj")
                .filter(object -> EngagementNouns.isEngagement(object.lemma()));
        for (TimeMention time : times) {
          if (noun.isPresent()
              && useful(time)
              && clause(sentence, time)
                  .map(found -> found.index() == noun.orElseThrow().index())
                  .orElse(false)) {
            return Optional.of(time.value());
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The time expression of the clause of the word itself, or of a participle that hangs on it
   * ("talks scheduled for Friday").
   */
  static Optional<TimeValue> direct(Analysis analysis, Sentence sentence, Token head) {
    for (TimeMention time : analysis.times().get(sentence.index())) {
      Optional<Token> clause = useful(time) ? clause(sentence, time) : Optional.empty();
      if (clause.isPresent()
          && (clause.orElseThrow().index() == head.index()
              || clause.orElseThrow().is("acl", "relcl")
                  && clause.orElseThrow().head() == head.index())) {
        return Optional.of(Spells.of(analysis, sentence, time));
      }
    }
    return Optional.empty();
  }

  /** The first time that follows the word closely, no other engagement between. */
  static Optional<TimeValue> following(Analysis analysis, Sentence sentence, Token noun) {
    for (TimeMention time : analysis.times().get(sentence.index())) {
      int gap = time.span().start() - noun.span().end();
      if (useful(time) && time.value().bounded() && gap >= 0 && gap < 90) {
        boolean other =
            sentence.tokens().stream()
                .anyMatch(
                    token ->
                        token.noun()
                            && token.index() > noun.index()
                            && token.span().end() <= time.span().start()
                            && EngagementNouns.isEngagement(token.lemma()));
        return other ? Optional.empty() : Optional.of(time.value());
      }
    }
    return Optional.empty();
  }

  /** The one bounded time of the sentence; empty where there is none, or more than one. */
  static Optional<TimeValue> only(Analysis analysis, Sentence sentence, Token word) {
    List<TimeMention> bounded =
        analysis.times().get(sentence.index()).stream()
            .filter(
                time ->
                    useful(time)
                        && time.value().bounded()
                        && analysis.quoted(time.span()) == analysis.quoted(word.span()))
            .toList();
    return bounded.size() == 1 ? Optional.of(bounded.get(0).value()) : Optional.empty();
  }

  /**
   * The day with the clock time that the same sentence gives in the phrase or clause of the word.
   */
  static TimeValue withClock(Analysis analysis, Sentence sentence, Token noun, TimeValue day) {
    if (day.clock().isPresent()) {
      return day;
    }
    for (TimeMention time : analysis.times().get(sentence.index())) {
      if (time.value().clock().isPresent()
          && time.value().from().isEmpty()
          && sentence.subtreeSpan(noun).covers(time.span())) {
        TimeValue clock = time.value();
        return new TimeValue(
            day.from(),
            day.to(),
            day.granularity(),
            clock.clock(),
            clock.zone(),
            day.timex(),
            clock.asWritten() + ", " + day.asWritten(),
            day.reason() + "; " + clock.reason());
      }
    }
    return day;
  }

  static boolean useful(TimeMention time) {
    boolean days = time.value().from().isPresent() || time.value().to().isPresent();
    return days
        && time.type() != TimeMention.Type.SET
        && !time.value().asWritten().contains("same day");
  }

  private static boolean narrower(TimeValue a, TimeValue b) {
    return days(a) < days(b);
  }

  static long days(TimeValue value) {
    return value.bounded()
        ? value.to().orElseThrow().toEpochDay() - value.from().orElseThrow().toEpochDay()
        : Long.MAX_VALUE / 2;
  }

  /** "since those three weeks ago", "ahead of the May 3 vote": another day than theirs. */
  private static boolean since(Sentence sentence, TimeMention mention, Token time) {
    // "since a round two weeks ago", wherever the parser hung "ago"
    boolean session =
        sentence.tokens().stream()
            .filter(noun -> noun.noun() && noun.span().end() == mention.span().start() - 1)
            .filter(noun -> mention.value().asWritten().matches(".*\\b(?:ago|earlier)"))
            .flatMap(noun -> sentence.head(noun).stream())
            .anyMatch(prep -> prep.is("prep") && prep.lemma().equals("since"));
    if (session) {
      return true;
    }
    Optional<Token> at = sentence.head(time);
    for (int steps = 0; at.isPresent() && !at.orElseThrow().verb() && steps < 6; steps++) {
      if (APART.contains(at.orElseThrow().lemma())
          && at.filter(word -> word.head() >= 0).isPresent()) {
        return !sentence.head(time).equals(at);
      }
      at = sentence.head(at.orElseThrow());
    }
    return false;
  }

  /** "dismissed his comment on Sunday that": the day of what stands right before it. */
  private static boolean uttered(Sentence sentence, Token time) {
    return sentence
        .head(time)
        .filter(prep -> prep.lemma().equals("on") && prep.index() > 0)
        .map(prep -> sentence.tokens().get(prep.index() - 1))
        .filter(
            noun ->
                noun.is("dobj", "pobj")
                    && noun.lemma()
                        .matches("comment|remark|statement|claim|assertion|suggestion|charge")
                    && sentence.child(noun, "poss").isPresent())
        .isPresent();
  }

  /** The verb or event noun whose clause a time expression belongs to. */
  static Optional<Token> clause(Sentence sentence, TimeMention time) {
    Token head = null;
    for (Token token : sentence.tokens()) {
      if (time.span().overlaps(token.span())
          && (token.head() < 0
              || !time.span().overlaps(sentence.tokens().get(token.head()).span()))) {
        head = token;
        break;
      }
    }
    // "the fight from 2011", "the attacks of that day": when that was
    boolean origin =
        head != null
            && sentence
                .head(head)
                .filter(prep -> prep.lemma().matches("from|of"))
                .flatMap(sentence::head)
                .filter(noun -> noun.noun() || noun.pos().equals("CD"))
                .filter(noun -> !EngagementNouns.isEngagement(noun.lemma()))
                .isPresent();
    boolean named =
        head != null
            && head.is("compound", "nmod")
            && time.value().granularity() == TimeValue.Granularity.YEAR
            && sentence
                .head(head)
                .filter(noun -> !EngagementNouns.isEngagement(noun.lemma()))
                .filter(noun -> !OCCASIONS.contains(noun.lemma()))
                .isPresent();
    return head == null || origin || named || uttered(sentence, head) || since(sentence, time, head)
        ? Optional.empty()
        : head.verb() ? Optional.of(head) : Above.clause(sentence, head);
  }
}
