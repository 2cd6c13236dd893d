package readout.memberships;

import java.util.List;
import java.util.Optional;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/** Puts a membership among the findings, with the words that show it. Stateless. */
final class MembershipFindings {
  private static final int LONG = 300;

  private MembershipFindings() {}

  /** Who a predicate noun or an explaining phrase is said of. */
  static Optional<Token> owner(Sentence sentence, Token noun) {
    Optional<Token> head = sentence.head(noun);
    if (noun.is("attr") && head.isPresent()) {
      return Subjects.of(sentence, head.orElseThrow());
    }
    if (noun.is("conj") && head.isPresent() && head.orElseThrow().is("appos")) {
      return sentence.head(head.orElseThrow()).filter(Token::noun);
    }
    return noun.is("appos", "conj") ? head.filter(Token::noun) : Optional.empty();
  }

  /** Adds the membership, unless the whole is unknown or nobody but itself is a member of it. */
  static void add(
      Analysis analysis,
      Sentence sentence,
      Token whole,
      List<ActorValue> members,
      Token trigger,
      String rule,
      List<Finding> findings) {
    Optional<ActorValue> of = analysis.cast().resolve(sentence, whole);
    if (of.isEmpty()) {
      return;
    }
    List<ActorValue> others =
        members.stream().filter(member -> !member.name().equals(of.orElseThrow().name())).toList();
    // "other countries, such as Peru": an example, and no group
    boolean example =
        of.orElseThrow().name().matches("other (?:countries|nations|states|people|places)");
    if (others.isEmpty() || example) {
      return;
    }
    Span span = sentence.subtreeSpan(trigger).union(NounPhrases.coreSpan(sentence, whole));
    Optional<Token> owner = owner(sentence, trigger);
    if (owner.isPresent()) {
      span = span.union(NounPhrases.coreSpan(sentence, owner.orElseThrow()));
    }
    if (rule.equals("membership.collective") && sentence.text().indexOf(':') >= 0
        || rule.equals("membership.including")) {
      span = sentence.span().length() <= LONG ? sentence.span() : span;
    }
    findings.add(of(analysis, sentence, of.orElseThrow(), others, span, rule));
  }

  /** The membership of a whole that is known; the words of the span show it. */
  static Finding of(
      Analysis analysis,
      Sentence sentence,
      ActorValue whole,
      List<ActorValue> members,
      Span span,
      String rule) {
    return Finding.of(analysis.report(), Kind.MEMBERSHIP)
        .add(Slot.WHOLE, whole)
        .addAll(Slot.MEMBERS, members)
        .evidence(
            Evidence.of(
                analysis.report(), MemberNames.near(sentence, span), new Reader(rule, 2), 1))
        .build();
  }
}
