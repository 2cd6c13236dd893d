package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Mention;
import readout.model.PloverType;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Span;
import readout.model.TextValue;
import readout.model.TimeValue;
import readout.model.Token;

/**
 * Reads "A-B and C meetings": the pair is a meeting of its own beside the one that the noun's
 * phrase names. Stateless.
 */
final class HyphenPairs {
  private static final Reader READER = new Reader("engagement.pair", 1);
  private static final int NEAR = 9;

  private HyphenPairs() {}

  static void read(Analysis analysis, List<Finding> findings) {
    for (Sentence sentence : analysis.sentences()) {
      for (Token mark : sentence.tokens()) {
        if (mark.text().equals("-")
            && mark.index() > 0
            && mark.index() + 2 < sentence.tokens().size()) {
          pair(analysis, sentence, mark).ifPresent(findings::add);
        }
      }
    }
  }

  private static Optional<Finding> pair(Analysis analysis, Sentence sentence, Token mark) {
    Token left = sentence.tokens().get(mark.index() - 1);
    Token right = sentence.tokens().get(mark.index() + 1);
    Token next = sentence.tokens().get(mark.index() + 2);
    boolean joined =
        left.span().end() == mark.span().start() && mark.span().end() == right.span().start();
    if (!joined
        || !next.lemma().equals("and") && !next.text().equals(",")
        || !actor(analysis, sentence, left)
        || !actor(analysis, sentence, right)) {
      return Optional.empty();
    }
    for (int i = next.index() + 1;
        i < Math.min(sentence.tokens().size(), next.index() + NEAR);
        i++) {
      Token noun = sentence.tokens().get(i);
      if (noun.verb()) {
        return Optional.empty();
      }
      if (noun.pos().equals("NNS") && EngagementNouns.isEngagement(noun.lemma())) {
        return Optional.of(finding(analysis, sentence, left, right, noun));
      }
    }
    return Optional.empty();
  }

  private static boolean actor(Analysis analysis, Sentence sentence, Token word) {
    return analysis
        .cast()
        .mention(sentence, word)
        .map(mention -> mention.type() != Mention.Type.OTHER)
        .orElse(false);
  }

  private static Finding finding(
      Analysis analysis, Sentence sentence, Token left, Token right, Token noun) {
    Optional<Token> verb = Above.verb(sentence, noun);
    EngagementState state =
        EngagementState.of(analysis, sentence, noun, verb).orElse(EngagementState.AHEAD_OF_US);
    List<ActorValue> sides = new ArrayList<>();
    analysis.cast().resolve(sentence, left).ifPresent(sides::add);
    analysis.cast().resolve(sentence, right).ifPresent(sides::add);
    Finding.Builder draft = Finding.of(analysis.report(), Kind.ENGAGEMENT).type(PloverType.CONSULT);
    draft.addAll(Slot.PARTICIPANTS, sides).status(state.status()).factuality(state.factuality());
    state.stage().ifPresent(draft::life);
    draft.add(Slot.WHAT, new TextValue(left.text() + "-" + right.text() + " " + noun.lemma()));
    Optional<TimeValue> own = ToldTimes.direct(analysis, sentence, noun);
    Optional<TimeValue> time = own.or(() -> ToldTimes.following(analysis, sentence, noun));
    time.ifPresent(value -> draft.add(Slot.TIME, value));
    draft.doubts(EventDoubts.time(time, own.isPresent())).doubts(EventDoubts.sides(sides));
    Span span = left.span().union(sentence.subtreeSpan(noun));
    return draft
        .evidence(Evidence.of(analysis.report(), span, READER, 1))
        .source(Sources.report(analysis))
        .build();
  }
}
