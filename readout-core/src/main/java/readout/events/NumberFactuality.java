package readout.events;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import readout.model.Factuality;
import readout.model.Sentence;
import readout.model.Token;
import readout.quantities.QuantityMention;
import readout.syntax.Clauses;

/** Whether what is counted is there. Stateless. */
final class NumberFactuality {
  /** What a clause that did not happen makes of its numbers. */
  private static final Set<Factuality> OPEN =
      EnumSet.of(
          Factuality.PLANNED, Factuality.POSSIBLE, Factuality.CONDITIONAL, Factuality.DEMANDED);

  private static final Set<String> MAKING =
      Set.of("create", "build", "make", "add", "hire", "open", "bring", "generate", "produce");

  private NumberFactuality() {}

  /**
   * What the words make of the number, where they do not tell of it as a fact. "The 900 posts that
   * it is to bring" are not there; "the forty prisoners", whatever the clause asks for them, are.
   */
  static Optional<Factuality> of(
      Sentence sentence, QuantityMention quantity, Token head, boolean force) {
    Optional<Token> noun =
        sentence.tokens().stream()
            .filter(token -> token.span().end() == quantity.headSpan().end() && token.noun())
            .findFirst();
    Optional<Factuality> own =
        noun.flatMap(token -> sentence.child(token, "relcl"))
            .filter(verb -> made(sentence, verb))
            .map(verb -> sentence.child(verb, "ccomp").orElse(verb))
            .map(verb -> Modality.of(sentence, verb))
            .filter(OPEN::contains);
    boolean known =
        !force
            && noun.filter(token -> token.pos().equals("NNS"))
                .filter(token -> !brought(sentence, token))
                .flatMap(token -> sentence.child(token, "det", "poss"))
                .filter(word -> word.lemma().matches("the|these|those") || word.is("poss"))
                .isPresent();
    return own.isPresent() ? own : known ? Optional.empty() : clause(sentence, head, force);
  }

  /** "would bring the forty posts", "should build these schools": they are still to be. */
  private static boolean brought(Sentence sentence, Token noun) {
    return noun.is("dobj", "nsubjpass")
        && sentence.head(noun).filter(verb -> MAKING.contains(verb.lemma())).isPresent();
  }

  /**
   * "jobs that it would create", "steps that will be taken": not "bills that would create jobs".
   */
  private static boolean made(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubjpass").filter(word -> !word.lemma().equals("who")).isPresent()
        || sentence.child(verb, "nsubj").filter(word -> !word.pos().startsWith("W")).isPresent();
  }

  /** "will seek records from three aides": they are there, whatever comes of the records. */
  private static boolean nested(Sentence sentence, Token head) {
    Optional<Token> link = sentence.head(head).filter(prep -> head.is("pobj"));
    boolean under =
        link.filter(prep -> prep.lemma().matches("from|about|with|against|by|among|between"))
            .flatMap(sentence::head)
            .filter(Token::noun)
            .isPresent();
    // the parser may have hung the phrase on the verb
    boolean beside =
        link.filter(prep -> prep.lemma().matches("from|about|against") && prep.index() > 0)
            .map(prep -> sentence.tokens().get(prep.index() - 1))
            .filter(Token::noun)
            .isPresent();
    return under || beside;
  }

  /**
   * What the clause makes of the number; "three races that could hurt them" are three, whatever
   * they may do.
   */
  private static Optional<Factuality> clause(Sentence sentence, Token head, boolean force) {
    Optional<Token> clause = Above.verb(sentence, head);
    boolean able =
        head.is("nsubj")
            && !force
            && clause
                .filter(
                    verb ->
                        Clauses.auxiliaries(sentence, verb).stream()
                            .anyMatch(word -> word.matches("could|may|might|can")))
                .isPresent();
    // "will elect its 168-member board": it has them
    boolean attribute = head.is("nmod", "compound", "amod", "nummod");
    return clause
        .filter(verb -> !able && !attribute && (force || !nested(sentence, head)))
        .map(verb -> Modality.of(sentence, verb))
        .filter(OPEN::contains);
  }
}
