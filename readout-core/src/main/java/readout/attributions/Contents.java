package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/** What a cue takes as its content, read from the tree of its sentence. Stateless. */
final class Contents {
  private Contents() {}

  /** What a verb of saying takes, in one piece or in two around the cue; empty where nothing. */
  static List<Span> said(Sentence sentence, Token verb, Token source) {
    boolean request =
        verb.lemma().equals("ask")
            && sentence.child(verb, "dobj").isPresent()
            && sentence
                .child(verb, "xcomp")
                .filter(act -> Clauses.auxiliaries(sentence, act).contains("to"))
                .isPresent();
    if (request) {
      return SpokenActs.governed(sentence, verb).stream().toList();
    }
    if (openRelative(sentence, verb, source)) {
      return List.of();
    }
    Optional<Span> clause = ContentClauses.of(sentence, verb, source);
    if (clause.isEmpty()) {
      boolean aside =
          verb.is("parataxis")
              || verb.is("advcl")
                  && verb.index() < verb.head()
                  && sentence.tokens().stream()
                      .noneMatch(
                          other ->
                              other.verb()
                                  && !other.equals(verb)
                                  && CueLexicon.STANDARD.find(other.lemma()).isPresent())
                  && sentence
                      .child(verb, "mark")
                      .filter(mark -> mark.lemma().equals("as"))
                      .isPresent();
      return aside ? around(sentence, verb, source) : List.of();
    }
    Optional<Token> object = relative(sentence, verb, source);
    return object
        .map(noun -> NounPhrases.coreSpan(sentence, noun))
        .filter(noun -> noun.end() <= clause.orElseThrow().start())
        .map(noun -> List.of(noun, clause.orElseThrow()))
        .orElse(List.of(clause.orElseThrow()));
  }

  /**
   * "around the time she said it was", "which he claimed they asked": cut off from what it is of.
   */
  private static boolean openRelative(Sentence sentence, Token verb, Token source) {
    if (!verb.is("relcl") || source.pos().startsWith("W")) {
      return false;
    }
    boolean when =
        sentence
            .head(verb)
            .filter(noun -> noun.index() < source.index())
            .filter(noun -> noun.lemma().matches("time|day|moment|year|place|way|reason|point"))
            .isPresent();
    Token first = sentence.subtree(verb).get(0);
    Optional<Token> clause = sentence.child(verb, "ccomp");
    boolean which =
        first.pos().equals("WDT")
            && first.index() < source.index()
            && clause
                .flatMap(inner -> sentence.child(inner, "nsubj", "nsubjpass"))
                .filter(subject -> !subject.equals(first))
                .isPresent();
    return when && clause.filter(inner -> inner.index() > verb.index()).isPresent() || which;
  }

  /** What is believed or feared; with the denial where it is denied ("does not think that ..."). */
  static List<Span> held(Sentence sentence, Token verb, Token source) {
    boolean clause =
        sentence.children(verb).stream()
            .anyMatch(
                child ->
                    child.is("ccomp", "advcl", "dep")
                        && child.index() > verb.index()
                        && !Clauses.auxiliaries(sentence, child).contains("to")
                        && sentence
                            .child(child, "nsubj", "nsubjpass", "csubj", "expl")
                            .isPresent());
    List<Span> said =
        !clause || verb.is("relcl") && !whoHolds(sentence, verb) || whatever(sentence, verb)
            ? List.of()
            : said(sentence, verb, source);
    if (said.size() != 1
        || !Clauses.negated(sentence, verb)
        || said.get(0).start() < verb.span().end()) {
      return said;
    }
    int from = verb.span().start();
    for (Token child : sentence.children(verb)) {
      boolean own = child.is("aux", "neg") && child.index() < verb.index();
      from = own ? Math.min(from, child.span().start()) : from;
    }
    return List.of(new Span(from, said.get(0).end()));
  }

  /** "those who fear that": the clause is theirs; "principles that he believes": it is not. */
  static boolean whoHolds(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "nsubj")
        .filter(word -> word.lemma().matches("who|which|that"))
        .isPresent();
  }

  /** "harness what they believe is a chance": the report's own words for it. */
  private static boolean whatever(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "ccomp")
        .flatMap(clause -> sentence.child(clause, "nsubj", "attr", "dobj"))
        .filter(what -> what.lemma().equals("what") && what.index() < verb.index())
        .isPresent();
  }

  /** What is said, or where no clause is, the act with what it governs ("warned against war"). */
  static List<Span> saidOrDone(Sentence sentence, Token verb, Token source) {
    List<Span> said = said(sentence, verb, source);
    boolean about = sentence.child(verb, "prep").isPresent();
    return said.isEmpty() && about ? SpokenActs.done(sentence, verb) : said;
  }

  /** "women who they said had been hurt": what is said is said of the noun. */
  private static Optional<Token> relative(Sentence sentence, Token verb, Token source) {
    Optional<Token> noun =
        sentence
            .head(verb)
            .filter(head -> verb.is("relcl") && (head.noun() || head.is("dobj", "pobj")));
    boolean own = noun.map(head -> source.index() > head.index()).orElse(false);
    // "a mistake he said he regrets"
    boolean reduced =
        own && NounPhrases.core(sentence, source).get(0).equals(sentence.subtree(verb).get(0));
    boolean open =
        sentence
            .child(verb, "ccomp")
            .map(
                inner ->
                    sentence
                        .child(inner, "nsubj", "nsubjpass")
                        .map(subject -> subject.index() < source.index())
                        .orElse(true))
            .orElse(false);
    return own && (open || reduced) ? noun : Optional.empty();
  }

  /** "The plan, he said, would help": the clause that source and cue are put into. */
  private static List<Span> around(Sentence sentence, Token verb, Token source) {
    Optional<Token> head = sentence.head(verb).filter(Token::verb);
    if (head.isEmpty()) {
      return List.of();
    }
    Span whole = sentence.subtreeSpan(head.orElseThrow());
    int start = Math.min(phraseStart(sentence, source), verb.span().start());
    int from =
        sentence.tokens().stream()
            .filter(token -> token.is("punct") && token.span().end() <= start)
            .filter(token -> start - token.span().end() <= 1)
            .mapToInt(token -> token.span().start())
            .findFirst()
            .orElse(start);
    int to = Math.max(sentence.subtreeSpan(verb).end(), source.span().end());
    List<Span> pieces = new ArrayList<>();
    if (whole.start() < from) {
      pieces.add(new Span(whole.start(), from));
    }
    if (to < whole.end()) {
      pieces.add(new Span(to, whole.end()));
    }
    pieces.removeIf(piece -> piece.length() < 4);
    return pieces;
  }

  static int phraseStart(Sentence sentence, Token head) {
    return NounPhrases.afterComma(sentence, head)
        ? head.span().start()
        : Math.min(sentence.subtreeSpan(head).start(), head.span().start());
  }
}
