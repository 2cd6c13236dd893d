package readout.memberships;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.actors.Cast;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Finding;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/** "Presidential candidates A, B and C": what a plural before a list says of it. Stateless. */
final class ListedMembers {

  private static final Set<String> KIN =
      Set.of(
          "colleague",
          "friend",
          "ally",
          "brother",
          "sister",
          "son",
          "daughter",
          "parent",
          "guest",
          "rival",
          "opponent");

  /** "of the" and the words of a name before its last. */
  private static final int OF_NAME = 5;

  private ListedMembers() {}

  /** "presidential candidates A, B and C": a plural before a list says what they are. */
  static void read(Analysis analysis, Sentence sentence, Token name, List<Finding> findings) {
    List<Token> names = Clauses.conjuncts(sentence, name);
    Token lastName = names.get(names.size() - 1);
    if (sentence
        .tokens()
        .subList(Math.min(name.index(), lastName.index()), Math.max(name.index(), lastName.index()))
        .stream()
        .anyMatch(token -> token.text().equals(":"))) {
      return;
    }
    if (names.size() < 2
        || name.is("conj")
        || !names.stream()
            .allMatch(token -> analysis.cast().mention(sentence, token).isPresent())) {
      return;
    }
    Optional<Token> explained =
        sentence
            .head(name)
            .filter(
                head ->
                    name.is("appos") && head.pos().equals("NNS") && head.index() < name.index());
    if (explained.isPresent()) {
      boolean colon =
          sentence
              .tokens()
              .subList(Math.min(explained.orElseThrow().index(), name.index()), name.index())
              .stream()
              .anyMatch(token -> token.text().equals(":"));
      if (colon) {
        return;
      }
      List<Token> words = NounPhrases.core(sentence, explained.orElseThrow());
      list(analysis, sentence, words, names, findings);
      return;
    }
    for (Token child : sentence.children(name)) {
      if (child.pos().equals("NNS")
          && child.is("compound", "nmod")
          && child.index() < name.index()) {
        List<Token> words =
            sentence.tokens().stream()
                .filter(
                    token ->
                        token.index() <= child.index()
                            && (token.index() == child.index()
                                || token.head() == name.index()
                                || token.head() == child.index())
                            && token.is("compound", "nmod", "amod"))
                .toList();
        list(analysis, sentence, words, names, findings);
        return;
      }
    }
  }

  private static void list(
      Analysis analysis,
      Sentence sentence,
      List<Token> words,
      List<Token> names,
      List<Finding> findings) {
    Token noun = words.get(words.size() - 1);
    // "Senators Smith and Jones": a title is no group; "colleagues": whose is not said
    boolean bare = words.size() == 1 && (Cast.postNoun(noun.lemma()) || KIN.contains(noun.lemma()));
    // "the Trustees of the Harbor and Pier Fund": what it is of is not who it is
    boolean of =
        noun.index() + 1 < sentence.tokens().size()
            && sentence.tokens().get(noun.index() + 1).text().matches("of|for");
    if (bare || of && names.get(0).index() - noun.index() <= OF_NAME) {
      return;
    }
    ActorValue whole =
        ActorValue.described(NounPhrases.phrase(words), analysis.cast().country(sentence, words));
    Span span = words.get(0).span().union(names.get(names.size() - 1).span());
    findings.add(
        MembershipFindings.of(
            analysis,
            sentence,
            whole,
            MemberNames.between(
                analysis, sentence, new Span(words.get(words.size() - 1).span().end(), span.end())),
            span,
            "membership.listed"));
  }
}
