package readout.memberships;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;

/** The actors that a phrase or a span names as members, and where they are shown. Stateless. */
final class MemberNames {
  private static final int GLANCE = 200;

  private MemberNames() {}

  static List<ActorValue> named(Analysis analysis, Sentence sentence, Token head) {
    return values(analysis, sentence, head).stream().filter(ActorValue::named).toList();
  }

  /** The names inside a span, up to a dash. */
  static List<ActorValue> between(Analysis analysis, Sentence sentence, Span span) {
    List<ActorValue> members = new ArrayList<>();
    int dash =
        sentence.tokens().stream()
            .filter(token -> token.text().matches("[—–]|--") && span.covers(token.span()))
            .mapToInt(token -> token.span().start())
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    for (Mention mention : analysis.cast().mentions(sentence)) {
      if (span.covers(mention.span())
          && mention.span().start() < dash
          && mention.type() != Mention.Type.PEOPLE) {
        last(sentence, mention)
            .flatMap(token -> analysis.cast().resolve(sentence, token))
            .ifPresent(members::add);
      }
    }
    return members.stream().distinct().toList();
  }

  /** "the Republican who was governor": a kind of person, and no name. */
  static boolean kind(Analysis analysis, Sentence sentence, ActorValue member) {
    return analysis.cast().mentions(sentence).stream()
        .anyMatch(
            mention ->
                mention.text().equals(member.name()) && mention.type() == Mention.Type.PEOPLE);
  }

  static Optional<Token> last(Sentence sentence, Mention mention) {
    Token found = null;
    for (Token token : sentence.tokens()) {
      if (mention.span().covers(token.span()) && token.span().length() > 0) {
        found = token;
      }
    }
    return Optional.ofNullable(found);
  }

  static List<ActorValue> values(Analysis analysis, Sentence sentence, Token head) {
    List<ActorValue> found = new ArrayList<>();
    for (Token word : Clauses.conjuncts(sentence, head)) {
      analysis.cast().resolve(sentence, word).ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  /** The sentence where it is short, else the words themselves. */
  static Span near(Sentence sentence, Span span) {
    return sentence.span().length() <= GLANCE ? sentence.span().union(span) : span;
  }
}
