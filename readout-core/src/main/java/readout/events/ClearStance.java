package readout.events;

import java.util.Optional;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/** Whether "make clear" tells where somebody stands. Stateless. */
final class ClearStance {
  private ClearStance() {}

  /** "made clear that it will stay"; not "to make clear what was lost, he wrote". */
  static boolean holds(Sentence sentence, Token verb) {
    return finite(sentence, verb)
        && sentence.tokens().stream()
            .filter(token -> token.lemma().equals("clear"))
            .filter(token -> token.head() == verb.index() || token.index() == verb.index() + 1)
            // ", an aide made clear,": what is clear stands elsewhere
            .filter(
                token ->
                    token.index() + 1 >= sentence.tokens().size()
                        || !sentence.tokens().get(token.index() + 1).text().equals(","))
            .anyMatch(token -> stance(sentence, verb, token));
  }

  /**
   * Not "to make clear what it is, he ...", "time for them to make clear", "since he makes clear".
   */
  private static boolean finite(Sentence sentence, Token verb) {
    Token first = Clauses.first(sentence, verb);
    boolean because =
        first.is("advcl")
            && sentence
                .child(first, "mark")
                .filter(mark -> mark.lemma().matches("since|because|as|if"))
                .isPresent();
    boolean infinitive =
        Clauses.auxiliaries(sentence, verb).contains("to")
            || Clauses.auxiliaries(sentence, first).contains("to");
    boolean meant =
        infinitive
            && sentence
                .head(first)
                .filter(
                    above ->
                        first.is("xcomp") && above.lemma().matches("want|seek|try|go|continue"))
                .isPresent();
    return !because && (!infinitive || meant);
  }

  /**
   * "made clear that it will stay" says where one stands, "made clear that it was lost" what was.
   */
  private static boolean stance(Sentence sentence, Token verb, Token clear) {
    Optional<Token> clause =
        sentence.tokens().stream()
            .filter(word -> word.is("ccomp") && word.index() > clear.index())
            .filter(word -> word.head() == verb.index() || word.head() == clear.index())
            .findFirst();
    return clause
        .map(
            word ->
                !word.pos().equals("VBD")
                    && sentence.children(word).stream()
                        .noneMatch(aux -> aux.is("aux", "auxpass") && aux.pos().equals("VBD")))
        .orElse(true);
  }
}
