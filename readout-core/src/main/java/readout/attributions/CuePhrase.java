package readout.attributions;

import java.util.List;
import java.util.Optional;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * The whole phrase of a cue: its verb with the auxiliaries, denials and adverbs next to it ("has
 * repeatedly said"), what leads up to it ("went on to say", "issued a statement saying"), its
 * particle, the preposition that leads on to the content ("called for"), the statement it was said
 * in, the colon before a quotation. Stateless.
 */
final class CuePhrase {
  private CuePhrase() {}

  /** The phrase around the words that were found as a cue; those alone where there is no tree. */
  static Span of(Sentence sentence, Span cue, List<Span> content) {
    List<Token> tokens = sentence.tokens();
    List<Token> found = tokens.stream().filter(token -> cue.covers(token.span())).toList();
    if (found.isEmpty()) {
      return cue;
    }
    Token verb = found.get(0);
    int first = withLeads(tokens, verb);
    Optional<Token> above = leadingUp(sentence, verb, first);
    first = above.map(word -> withLeads(tokens, word)).orElse(first);
    int last = found.get(found.size() - 1).index();
    List<Token> statement = statement(sentence, verb);
    while (last + 1 < tokens.size()
        && (follows(sentence, tokens.get(last + 1), verb, content)
            || statement.contains(tokens.get(last + 1)) && free(tokens.get(last + 1), content))) {
      last++;
    }
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  /** Where the auxiliaries, denials and adverbs begin that stand right before the verb. */
  private static int withLeads(List<Token> tokens, Token verb) {
    int first = verb.index();
    while (first > 0
        && tokens.get(first - 1).head() == verb.index()
        && tokens.get(first - 1).is("aux", "auxpass", "neg", "advmod")) {
      first--;
    }
    return first;
  }

  /** "went on to say", "issued a statement saying": the verb above, with nothing else between. */
  private static Optional<Token> leadingUp(Sentence sentence, Token verb, int first) {
    boolean infinitive = verb.is("xcomp") && sentence.tokens().get(first).lemma().equals("to");
    boolean paper = verb.is("acl") && verb.pos().equals("VBG");
    Optional<Token> above = sentence.head(verb);
    if (paper) {
      above = above.filter(noun -> noun.is("dobj")).flatMap(sentence::head);
    }
    return above
        .filter(word -> (infinitive || paper) && word.verb() && word.index() < first)
        .filter(word -> CueLexicon.STANDARD.find(word.lemma()).isEmpty())
        .filter(
            word ->
                sentence.tokens().subList(word.index() + 1, first).stream()
                    .allMatch(
                        between -> paper ? !between.is("punct") : between.is("prt", "advmod")));
  }

  private static boolean follows(Sentence sentence, Token token, Token verb, List<Span> content) {
    boolean toContent = !free(token, content) && sentence.child(token, "pobj", "pcomp").isPresent();
    return token.head() == verb.index()
        && (token.is("prt")
            || token.text().equals(":")
            || token.is("advmod") && free(token, content) && !token.lemma().equals("however")
            || token.is("prep") && toContent);
  }

  private static boolean free(Token token, List<Span> content) {
    return content.stream().noneMatch(piece -> piece.overlaps(token.span()));
  }

  /**
   * The words of "in a statement", without what the statement says; none where there is no such.
   */
  private static List<Token> statement(Sentence sentence, Token verb) {
    return Clauses.prepositional(sentence, verb, "in").stream()
        .filter(object -> object.lemma().equals("statement"))
        .flatMap(object -> sentence.head(object).stream())
        .flatMap(
            in ->
                sentence.subtree(in).stream().takeWhile(word -> !word.text().matches("that|[,:]")))
        .toList();
  }
}
