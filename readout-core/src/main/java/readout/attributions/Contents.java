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
import readout.syntax.NounPhrases;

/** What a cue takes as its content, read from the tree of its sentence. Stateless. */
final class Contents {
  // "declined to", "calling for": what for stands elsewhere
  private static final int BARE = 3;

  private static final CueLexicon CUES = CueLexicon.load();

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
      return governed(sentence, verb).stream().toList();
    }
    Optional<Span> clause = clause(sentence, verb, source);
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
                                  && CUES.find(other.lemma()).isPresent())
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

  /** What is believed or feared; with the denial where it is denied ("does not think that ..."). */
  static List<Span> held(Sentence sentence, Token verb, Token source) {
    boolean clause =
        sentence.children(verb).stream()
            .anyMatch(
                child ->
                    child.is("ccomp", "advcl", "dep")
                        && child.index() > verb.index()
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
  private static boolean whoHolds(Sentence sentence, Token verb) {
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
    return said.isEmpty() && about ? done(sentence, verb) : said;
  }

  /**
   * An act of speech with what it governs; empty where its object stands before it ("the benefits
   * that it promises the old").
   */
  static List<Span> done(Sentence sentence, Token verb) {
    boolean ofNoun = verb.is("relcl") && !whoHolds(sentence, verb);
    boolean whole =
        sentence.child(verb, "ccomp", "xcomp").isPresent()
            || sentence.child(verb, "dobj").isPresent()
                && sentence
                    .child(verb, "prep")
                    .filter(prep -> prep.index() > verb.index())
                    .isPresent();
    return ofNoun && !whole ? List.of() : governed(sentence, verb).stream().toList();
  }

  /** "women who they said had been hurt": what is said is said of the noun. */
  private static Optional<Token> relative(Sentence sentence, Token verb, Token source) {
    Optional<Token> noun =
        sentence
            .head(verb)
            .filter(head -> verb.is("relcl") && (head.noun() || head.is("dobj", "pobj")));
    boolean own = noun.map(head -> source.index() > head.index()).orElse(false);
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
    return own && open ? noun : Optional.empty();
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

  /** The clause a verb of saying takes: its complement, or the clause it is put after. */
  private static Optional<Span> clause(Sentence sentence, Token verb, Token source) {
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
                      ? phraseStart(sentence, source)
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
          span = new Span(verb.span().start(), span.end());
          if (dangling(sentence, span)) {
            continue;
          }
        }
        return Optional.of(span);
      }
    }
    return hung(sentence, verb);
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

  /** "the only one he confirmed speaking with": what is said stands elsewhere. */
  private static boolean dangling(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() == span.end())
        .anyMatch(
            token ->
                (token.is("prep") || token.lemma().equals("to"))
                    && sentence.children(token).isEmpty());
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

  static int phraseStart(Sentence sentence, Token head) {
    return NounPhrases.afterComma(sentence, head)
        ? head.span().start()
        : Math.min(sentence.subtreeSpan(head).start(), head.span().start());
  }

  /** "demanding the club leave the park": what is demanded hangs elsewhere in the tree. */
  private static int demanded(Sentence sentence, Token verb, int end) {
    return sentence.tokens().stream()
        .filter(word -> verb.lemma().matches("demand|insist|request|urge"))
        .filter(word -> word.pos().equals("VB") && word.span().start() - end == 1)
        .filter(word -> sentence.child(word, "aux", "nsubj").isEmpty())
        .mapToInt(word -> Clauses.endWithoutComment(sentence, word))
        .findFirst()
        .orElse(end);
  }

  /** An act of speech with everything it governs to its right. */
  static Optional<Span> governed(Sentence sentence, Token verb) {
    int end = verb.span().end();
    boolean any = false;
    for (Token child : sentence.children(verb)) {
      if (child.index() > verb.index()
          && child.is(
              "dobj", "xcomp", "ccomp", "prep", "oprd", "dative", "pcomp", "advcl", "attr", "acomp",
              "prt")) {
        end = Math.max(end, Clauses.endWithoutComment(sentence, child));
        any |= !child.is("prt");
      }
    }
    end = Math.max(end, demanded(sentence, verb, end));
    Span span = new Span(verb.span().start(), end);
    boolean bare =
        dangling(sentence, span)
            && sentence.tokens().stream().filter(word -> span.covers(word.span())).count() <= BARE;
    return any && !bare ? Optional.of(span) : Optional.empty();
  }
}
