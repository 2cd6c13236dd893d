package readout.memberships;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Finding;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/** Those who are in one thing together: "A and B are involved in X". Stateless. */
final class InvolvedMembers {
  private static final Set<String> INVOLVING = Set.of("involve", "engage", "embroil");

  private InvolvedMembers() {}

  /**
   * "A, B and C are involved in X", "A, which is engaged in a dispute with B": those who are in one
   * thing together.
   */
  static void read(Analysis analysis, Sentence sentence, Token noun, List<Finding> findings) {
    if (!noun.is("pobj") || noun.properNoun()) {
      return;
    }
    Optional<Token> verb =
        sentence
            .head(noun)
            .filter(prep -> prep.lemma().equals("in"))
            .flatMap(prep -> involving(sentence, prep));
    if (verb.isEmpty()) {
      return;
    }
    Token head = verb.orElseThrow();
    Token clause = head.is("acomp") ? sentence.head(head).orElse(head) : head;
    Optional<Token> first =
        Clauses.undergoer(sentence, clause).or(() -> Subjects.of(sentence, clause));
    List<ActorValue> members =
        new ArrayList<>(
            first.map(token -> MemberNames.named(analysis, sentence, token)).orElse(List.of()));
    for (Token other : Clauses.prepositional(sentence, noun, "with")) {
      members.addAll(MemberNames.named(analysis, sentence, other));
    }
    if (members.size() < 2 || first.isEmpty()) {
      return;
    }
    Span whole = sentence.subtreeSpan(noun);
    Span span = whole.union(NounPhrases.coreSpan(sentence, first.orElseThrow()));
    findings.add(
        MembershipFindings.of(
            analysis,
            sentence,
            ActorValue.described(NounPhrases.line(sentence.subtree(noun)), Optional.empty()),
            members,
            span,
            "membership.involved"));
  }

  /**
   * The word of taking part that stands closely before the preposition, whatever is put between.
   */
  private static Optional<Token> involving(Sentence sentence, Token prep) {
    Token found = null;
    for (Token token : sentence.tokens()) {
      boolean near = token.index() < prep.index() && prep.index() - token.index() <= 8;
      if (near && token.pos().startsWith("V") && INVOLVING.contains(token.lemma())) {
        found = token;
      }
    }
    return Optional.ofNullable(found);
  }
}
