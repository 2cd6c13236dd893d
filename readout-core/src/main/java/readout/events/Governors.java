package readout.events;

import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/** What the words above a clause make of it: denied, doubted, or put as a condition. Stateless. */
final class Governors {
  /** "hope that they had killed him", "the fear that it would fall". */
  private static final Set<String> SUPPOSITIONS =
      Set.of(
          "hope",
          "fear",
          "belief",
          "suspicion",
          "speculation",
          "rumor",
          "rumour",
          "possibility",
          "impression",
          "illusion",
          "chance",
          "risk",
          "claim",
          "allegation",
          "accusation",
          "charge",
          "assumption",
          "notion",
          "idea",
          "prospect",
          "theory");

  /**
   * "the promise of ending the war", "the threat of striking back": that it is done is not told.
   */
  private static final Set<String> MOOTED =
      Set.of(
          "promise",
          "threat",
          "goal",
          "aim",
          "plan",
          "intention",
          "option",
          "dream",
          "purpose",
          "way",
          "means",
          "thought",
          "interest",
          "talk",
          "strategy");

  private static final Set<String> PROOF =
      Set.of("confirmation", "evidence", "proof", "indication", "sign", "suggestion", "guarantee");

  private Governors() {}

  /** "denied shelling it", "without asking", "by not having him travel". */
  static boolean deny(Sentence sentence, Token verb) {
    Optional<Token> above = sentence.head(verb);
    boolean without =
        verb.is("pcomp") && above.filter(prep -> prep.lemma().equals("without")).isPresent();
    boolean kept =
        verb.is("ccomp", "xcomp")
            && above
                .filter(word -> word.lemma().matches("have|let|allow|make|see"))
                .filter(word -> word.pos().equals("VBG") && Clauses.negated(sentence, word))
                .isPresent();
    return disowned(sentence, verb) || without || kept;
  }

  /** "talked about helping", "the hope that it fell", "no proof that it did". */
  static boolean doubt(Sentence sentence, Token verb) {
    // "I look forward to working with them"
    boolean forward =
        verb.is("pcomp")
            && verb.pos().equals("VBG")
            && sentence
                .head(verb)
                .filter(prep -> prep.lemma().equals("to") && prep.index() > 1)
                .map(prep -> sentence.tokens().get(prep.index() - 1))
                .filter(word -> word.lemma().equals("forward"))
                .isPresent();
    boolean talked =
        forward
            || verb.is("pcomp")
                && sentence
                    .head(verb)
                    .filter(prep -> prep.lemma().matches("about|of"))
                    .flatMap(sentence::head)
                    .filter(
                        word -> word.lemma().matches("talk|think|speak|dream|debate|discussion"))
                    .isPresent();
    boolean guessed =
        verb.is("ccomp")
            && sentence
                .head(verb)
                .filter(
                    above ->
                        above.lemma().matches("speculate|rumor|rumour|wonder|theorize")
                            || above.lemma().matches("circulate|swirl|abound|spread|fly")
                                && sentence
                                    .child(above, "nsubj")
                                    .filter(word -> SUPPOSITIONS.contains(word.lemma()))
                                    .isPresent())
                .isPresent();
    return talked
        || guessed
        || mooted(sentence, verb)
        || likened(sentence, verb)
        || convinced(sentence, verb)
        || spelledOut(sentence, verb)
        || charged(sentence, verb)
        || unproven(sentence, verb)
        || wanted(sentence, verb)
        || indicated(sentence, verb);
  }

  /** "they want a strong Russia working with them": it is wanted. */
  private static boolean wanted(Sentence sentence, Token verb) {
    return verb.is("acl")
        && verb.pos().equals("VBG")
        && sentence
            .head(verb)
            .filter(noun -> noun.is("dobj"))
            .flatMap(sentence::head)
            .filter(above -> above.lemma().matches("want|need|seek|prefer|wish|envision|imagine"))
            .isPresent();
  }

  /** "Indications were that they agreed", "the hope is that it fell". */
  private static boolean indicated(Sentence sentence, Token verb) {
    return verb.is("ccomp", "advcl")
        && sentence
            .head(verb)
            .filter(above -> above.lemma().equals("be") && above.index() < verb.index())
            .flatMap(above -> sentence.child(above, "nsubj"))
            .filter(
                noun ->
                    SUPPOSITIONS.contains(noun.lemma())
                        || noun.lemma().matches("indication|sign|report|expectation|impression"))
            .isPresent();
  }

  /** "accused them of failing, and then refusing": so it is said of them. */
  private static boolean charged(Sentence sentence, Token verb) {
    Optional<Token> first = Optional.of(verb);
    while (first.filter(word -> word.is("conj") && word.pos().equals("VBG")).isPresent()) {
      first = first.flatMap(sentence::head);
    }
    return first
        .filter(word -> word.is("pcomp") && word.pos().equals("VBG"))
        .flatMap(sentence::head)
        .flatMap(sentence::head)
        .filter(word -> word.lemma().matches("accuse|suspect|acquit"))
        .isPresent();
  }

  /** "face accusations of aiding them", "interested in working with them". */
  private static boolean mooted(Sentence sentence, Token verb) {
    return verb.is("pcomp")
        && (verb.pos().equals("VBG")
            || sentence.child(verb, "auxpass").filter(be -> be.pos().equals("VBG")).isPresent())
        && sentence
            .head(verb)
            .filter(prep -> prep.lemma().matches("of|in|for|about"))
            .flatMap(sentence::head)
            .filter(
                word ->
                    word.noun()
                            && (SUPPOSITIONS.contains(word.lemma())
                                || MOOTED.contains(word.lemma()))
                        || word.lemma().matches("interested|capable|guilty"))
            .isPresent();
  }

  /** "It is like a minister being killed on the lawn": no minister was. */
  private static boolean likened(Sentence sentence, Token verb) {
    Optional<Token> noun = sentence.head(verb).filter(word -> verb.is("acl") && word.is("pobj"));
    return (verb.is("pcomp") || noun.isPresent())
        && noun.or(() -> Optional.of(verb))
            .flatMap(sentence::head)
            .filter(prep -> prep.lemma().equals("like"))
            .flatMap(sentence::head)
            .filter(above -> above.lemma().equals("be"))
            .isPresent();
  }

  /** "are convinced that he wanted it": they are. */
  private static boolean convinced(Sentence sentence, Token verb) {
    return verb.is("ccomp")
        && sentence
            .head(verb)
            .filter(above -> above.index() < verb.index())
            .filter(
                above ->
                    above.lemma().matches("convince|persuade") && Clauses.passive(sentence, above)
                        || above.text().matches("convinced|persuaded") && above.is("acomp")
                        || sentence
                            .child(above, "acomp")
                            .filter(word -> word.lemma().matches("convinced|persuaded"))
                            .isPresent())
            .isPresent();
  }

  /** "their strategy: delay it, and then blame the others": what is described, and by another. */
  private static boolean spelledOut(Sentence sentence, Token verb) {
    Token first = Clauses.first(sentence, verb);
    return first.pos().matches("VB|VBP")
        && first.index() > 0
        && sentence.tokens().get(first.index() - 1).text().equals(":")
        && sentence.child(first, "nsubj", "nsubjpass", "expl").isEmpty()
        && sentence.child(verb, "nsubj", "nsubjpass").isEmpty();
  }

  /** "if it decided to fire": the clause, or one it is the complement of, is a condition. */
  static boolean condition(Sentence sentence, Token verb) {
    return conditional(sentence, verb) || conditionalAbove(sentence, verb);
  }

  /** "denied shelling the town", "denies that it fired": told of to say it was not. */
  private static boolean disowned(Sentence sentence, Token verb) {
    return verb.is("xcomp", "ccomp", "pcomp")
        && sentence.head(verb).map(head -> head.lemma().equals("deny")).orElse(false);
  }

  /** "There is no confirmation that they were sent", "no evidence of having fired". */
  private static boolean unproven(Sentence sentence, Token verb) {
    Optional<Token> above = sentence.head(verb);
    Optional<Token> noun =
        above.filter(word -> word.is("prep", "mark")).flatMap(sentence::head).or(() -> above);
    if (verb.is("ccomp", "acl", "relcl")
        && noun.filter(word -> word.noun() && SUPPOSITIONS.contains(word.lemma())).isPresent()
        && sentence
            .child(verb, "nsubj", "nsubjpass")
            .filter(word -> !word.lemma().matches("that|which"))
            .isPresent()) {
      return true;
    }
    return noun.filter(word -> PROOF.contains(word.lemma()) && word.index() < verb.index())
        .filter(
            word ->
                sentence.child(word, "det", "neg").filter(no -> no.lemma().equals("no")).isPresent()
                    || sentence
                        .head(word)
                        .filter(clause -> Clauses.negated(sentence, clause))
                        .isPresent())
        .isPresent();
  }

  /** "if it decided to fire": what hangs on a condition is one. */
  private static boolean conditionalAbove(Sentence sentence, Token verb) {
    Optional<Token> at = Optional.of(verb);
    for (int steps = 0;
        steps < 4 && at.filter(word -> word.is("xcomp", "ccomp")).isPresent();
        steps++) {
      at = at.flatMap(sentence::head);
      if (at.filter(head -> conditional(sentence, head)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean conditional(Sentence sentence, Token verb) {
    int subject =
        sentence.child(verb, "nsubj", "nsubjpass").map(Token::index).orElse(Integer.MIN_VALUE);
    for (Token child : sentence.children(verb)) {
      if (child.is("mark", "advmod") && Set.of("if", "unless", "whether").contains(child.lemma())) {
        return true;
      }
      // "so long as they agree"
      boolean soLong =
          child.is("mark")
              && child.lemma().equals("as")
              && child.index() > 0
              && sentence.tokens().get(child.index() - 1).lemma().equals("long");
      if (soLong) {
        return true;
      }
      if (child.is("aux") && child.lemma().equals("should") && child.index() < subject) {
        return true;
      }
    }
    return false;
  }
}
