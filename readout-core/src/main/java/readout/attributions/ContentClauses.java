package readout.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;

/** The clause that a verb of saying takes as its content, wherever the tree has it. Stateless. */
final class ContentClauses {
  private static final Set<String> PLAIN =
      Set.of("say", "add", "note", "argue", "claim", "write", "tweet", "explain", "insist");

  private ContentClauses() {}

  /** The clause a verb of saying takes: its complement, or the clause it is put after. */
  static Optional<Span> of(Sentence sentence, Token verb, Token source) {
    for (Token dependent : byPlace(sentence, verb)) {
      Token child = opened(sentence, verb, dependent);
      if (child.index() > verb.index()
          && Set.of("say", "add", "reply", "respond", "answer").contains(verb.lemma())
          && sentence
              .child(child, "mark")
              .filter(mark -> mark.lemma().equals("whether"))
              .isPresent()) {
        continue;
      }
      // "While some agree on it, they say ...": the report's own clause
      if (child.index() < verb.index()
          && sentence
              .child(child, "mark")
              .filter(mark -> mark.lemma().matches("while|although|though|whereas|because|since"))
              .filter(mark -> mark.index() == sentence.subtree(child).get(0).index())
              .isPresent()) {
        continue;
      }
      // not "said, "Put it this way""
      boolean infinitive =
          child.is("xcomp")
              && child.verb()
              && !verb.lemma().equals("ask")
              && (child.pos().equals("VBG")
                  || Clauses.auxiliaries(sentence, child).stream()
                      .anyMatch(auxiliary -> auxiliary.matches("to|being")));
      if (child.is("ccomp")
          || infinitive
          || (child.is("advcl", "dep")
              && child.verb()
              && sentence
                  .child(child, "mark")
                  .map(mark -> mark.lemma().equals("that"))
                  .orElse(false))) {
        Span span = fromMark(sentence, verb, child).union(goneOn(sentence, verb, child));
        span = missedSubject(sentence, verb, child).map(span::union).orElse(span);
        if (child.index() > verb.index() && span.start() < verb.span().end()) {
          span = new Span(verb.span().end(), span.end());
        }
        if (child.index() < verb.index()) {
          Optional<Span> after = hung(sentence, verb);
          if (after.isPresent()) {
            return after;
          }
          int end =
              Math.min(
                  verb.span().start(),
                  source.span().start() < verb.span().start()
                      ? Contents.phraseStart(sentence, source)
                      : verb.span().start());
          boolean own =
              !verb.lemma().matches("tell|ask|remind|reply|respond")
                  && sentence
                      .child(verb, "dobj")
                      .filter(noun -> noun.index() > verb.index())
                      .isPresent();
          if (span.start() >= end
              || own
              || parted(sentence, child, end)
              || asked(sentence, child)) {
            continue;
          }
          span = new Span(span.start(), Math.min(span.end(), end));
        } else if (infinitive) {
          // "told them on Friday not to wait": what they were told is not to wait
          boolean told = verb.lemma().equals("tell") && sentence.child(verb, "dobj").isPresent();
          // "said closing it was a mistake": the participle is what is spoken of
          boolean spoken = child.pos().equals("VBG") && PLAIN.contains(verb.lemma());
          if (spoken) {
            span = predicate(sentence, verb, child).map(span::union).orElse(span);
          }
          span = told || spoken ? span : new Span(verb.span().start(), span.end());
          if (SpokenActs.dangling(sentence, span)) {
            continue;
          }
        }
        return Optional.of(span);
      }
    }
    return hung(sentence, verb);
  }

  /** What is said of a participle, where the parser hung it beside it. */
  private static Optional<Span> predicate(Sentence sentence, Token verb, Token participle) {
    return sentence.children(verb).stream()
        .filter(other -> other.is("ccomp") && other.index() > participle.index())
        .map(sentence::subtreeSpan)
        .findFirst();
  }

  /** "claims that despite a ban expressly naming them, shops sell them": the clause meant. */
  private static Span goneOn(Sentence sentence, Token verb, Token clause) {
    boolean participle =
        clause.pos().equals("VBG")
            && clause.index() > verb.index()
            && sentence.child(clause, "mark").isPresent()
            && sentence.child(clause, "aux", "nsubj", "nsubjpass").isEmpty();
    return sentence.children(verb).stream()
        .filter(other -> participle && other.is("ccomp") && other.index() > clause.index())
        .filter(other -> sentence.child(other, "nsubj", "nsubjpass").isPresent())
        .map(sentence::subtreeSpan)
        .findFirst()
        .orElse(clause.span());
  }

  /**
   * "claimed in an interview that he won the vote": a whole clause that the parser hung on the noun
   * before it.
   */
  private static Optional<Span> hung(Sentence sentence, Token verb) {
    for (Token noun : Clauses.prepositional(sentence, verb, "in", "on", "at", "during")) {
      Optional<Token> clause =
          sentence
              .child(noun, "relcl")
              .filter(word -> sentence.subtree(word).get(0).text().equals("that"))
              .filter(word -> noun.index() > verb.index());
      boolean whole =
          clause
              .map(
                  word ->
                      sentence.children(word).stream()
                              .anyMatch(
                                  child ->
                                      child.is("nsubj", "nsubjpass")
                                          && !child.lemma().equals("that"))
                          && sentence.children(word).stream()
                              .anyMatch(
                                  child ->
                                      child.is("dobj", "acomp", "attr", "prep", "xcomp", "ccomp")
                                          && !child.lemma().equals("that")))
              .orElse(false);
      if (whole) {
        return clause.map(sentence::subtreeSpan);
      }
    }
    return Optional.empty();
  }

  /** "claiming such risks are low": the subject that the parser took for the verb's object. */
  private static Optional<Span> missedSubject(Sentence sentence, Token verb, Token clause) {
    boolean bare =
        clause.is("ccomp")
            && clause.index() > verb.index()
            && (clause.pos().matches("VBP|VBZ|VBD|MD")
                || sentence.child(clause, "aux").filter(aux -> aux.pos().equals("MD")).isPresent())
            && sentence.child(clause, "nsubj", "nsubjpass", "expl", "mark").isEmpty()
            && !verb.lemma().matches("tell|ask|remind|warn");
    Optional<Token> noun =
        sentence
            .child(verb, "dobj")
            .filter(word -> word.index() > verb.index() && word.index() < clause.index());
    // "said better training, more planes and new roads may have helped": the first of a list
    boolean listed =
        clause.is("ccomp")
            && verb.lemma().matches("say|add|argue|claim|note|believe")
            && sentence.child(clause, "mark").isEmpty()
            && noun.filter(word -> joined(sentence, word, clause)).isPresent();
    return bare || listed ? noun.map(sentence::subtreeSpan) : Optional.empty();
  }

  private static boolean joined(Sentence sentence, Token noun, Token clause) {
    int end = sentence.subtreeSpan(noun).end();
    int start = sentence.subtreeSpan(clause).start();
    return sentence.tokens().stream()
            .filter(word -> word.span().start() >= end && word.span().end() <= start)
            .allMatch(word -> word.text().equals(","))
        && start - end == 2;
  }

  /** What "that" opens after the verb comes before all else that may be its content. */
  private static List<Token> byPlace(Sentence sentence, Token verb) {
    List<Token> children = new ArrayList<>(sentence.children(verb));
    children.sort(
        Comparator.comparing(
            child ->
                !(child.is("ccomp")
                    && child.index() > verb.index()
                    && sentence
                        .child(child, "mark")
                        .filter(mark -> mark.lemma().equals("that"))
                        .isPresent())));
    return children;
  }

  /** "told two senators, A and B, that ...": those told are no part of it. */
  private static Span fromMark(Sentence sentence, Token verb, Token clause) {
    Span whole = sentence.subtreeSpan(clause);
    return sentence
        .child(clause, "mark")
        .filter(mark -> mark.lemma().equals("that") && mark.index() > verb.index())
        .map(mark -> new Span(Math.max(whole.start(), mark.span().start()), whole.end()))
        .orElse(whole);
  }

  /** "told CBS in an interview aired Sunday that he agreed": what is said is what "that" opens. */
  private static Token opened(Sentence sentence, Token verb, Token clause) {
    boolean participle =
        clause.is("ccomp")
            && clause.index() > verb.index()
            && clause.pos().matches("VBN|VBD")
            && sentence.child(clause, "nsubj", "nsubjpass", "expl").isEmpty();
    return participle
        ? sentence
            .child(clause, "ccomp")
            .filter(inner -> sentence.child(inner, "mark").isPresent())
            .orElse(clause)
        : clause;
  }

  /** "X said he wants it -- he said he plans it": another's saying before a dash is no part. */
  private static boolean parted(Sentence sentence, Token clause, int end) {
    return clause.lemma().equals("say")
        && sentence.tokens().stream()
            .filter(token -> token.span().end() <= end)
            .filter(token -> end - token.span().end() <= 1)
            .anyMatch(token -> token.text().matches("--|—|–"));
  }

  /** "Asked whether he would run, he said": the question is not what he said. */
  private static boolean asked(Sentence sentence, Token clause) {
    Token first = sentence.subtree(clause).get(0);
    boolean question =
        sentence.child(clause, "mark", "advmod").filter(first::equals).isPresent()
            && first.lemma().matches("whether|if|why|how");
    return first.lemma().equals("ask")
        || question
            && sentence.tokens().stream()
                .anyMatch(word -> word.lemma().equals("ask") && word.index() < first.index());
  }
}
