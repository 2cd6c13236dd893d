package readout.events;

import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/**
 * The words of the text that a finding stands on: a clause, a condition, an engagement. Stateless.
 */
final class Extents {
  /** Up to this length, in characters, a clause about forces stands as evidence whole. */
  static final int LONG = 260;

  private static final int GLANCE = 320;
  private static final int LONG_ENGAGEMENT = 320;

  private Extents() {}

  /** The clause of a verb: from its subject to the end of what it governs, in whole words. */
  static Span clause(Sentence sentence, Token verb) {
    Span whole = measured(sentence, parts(sentence, verb));
    Span span = fromColon(sentence, verb, upToSemicolon(sentence, verb, whole));
    for (Token token : sentence.tokens()) {
      // "nor do we want it"
      boolean nor = token.lemma().equals("nor") && span.start() - token.span().end() == 1;
      span = nor && verb.is("conj") ? span.union(token.span()) : span;
    }
    // "'s" of "let's" is no beginning
    for (int i = sentence.tokens().size() - 1; i > 0; i--) {
      Token before = sentence.tokens().get(i - 1);
      boolean word = Character.isLetterOrDigit(before.first());
      if (sentence.tokens().get(i).span().start() == span.start()
          && before.span().end() == span.start()
          && word
          && "'’".indexOf(sentence.tokens().get(i).first()) >= 0) {
        span = span.union(before.span());
      }
    }
    return span;
  }

  /** "wants the port back; the others want money": what follows is another clause. */
  private static Span upToSemicolon(Sentence sentence, Token verb, Span span) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(";") && token.index() > verb.index())
        .filter(token -> span.covers(token.span()))
        .findFirst()
        .map(token -> new Span(span.start(), token.span().start()))
        .orElse(span);
  }

  /** "They went the other way: he vowed to stay": what stands before is another clause. */
  private static Span fromColon(Sentence sentence, Token verb, Span span) {
    int subject =
        Subjects.of(sentence, verb)
            .map(word -> sentence.subtreeSpan(word).start())
            .orElse(verb.span().start());
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(":") && span.covers(token.span()))
        .filter(token -> token.span().end() <= subject)
        .filter(
            token ->
                sentence.children(verb).stream()
                    .noneMatch(
                        said ->
                            said.is("ccomp") && sentence.subtreeSpan(said).covers(token.span())))
        .reduce((one, other) -> other)
        .flatMap(
            colon ->
                sentence.tokens().stream()
                    .filter(token -> token.index() == colon.index() + 1)
                    .findFirst())
        .map(next -> new Span(next.span().start(), span.end()))
        .orElse(span);
  }

  /** "struck the port an hour after the truce began": an hour alone would say how long. */
  private static Span measured(Sentence sentence, Span span) {
    Optional<Token> last =
        sentence.tokens().stream().filter(token -> token.span().end() == span.end()).findFirst();
    Optional<Token> next =
        last.filter(token -> token.index() + 1 < sentence.tokens().size())
            .map(token -> sentence.tokens().get(token.index() + 1));
    boolean open =
        last.filter(token -> token.lemma().matches("second|minute|hour|day|week|month|year"))
                .isPresent()
            && next.filter(token -> token.lemma().matches("after|before")).isPresent();
    if (!open) {
      return span;
    }
    Token link = next.orElseThrow();
    return link.is("mark")
        ? sentence
            .head(link)
            .map(clause -> span.union(sentence.subtreeSpan(clause)))
            .filter(whole -> whole.length() <= LONG)
            .orElse(span)
        : span.union(sentence.subtreeSpan(link));
  }

  private static Span parts(Sentence sentence, Token verb) {
    Span span = verb.span();
    boolean modal = sentence.child(verb, "aux").filter(word -> word.pos().equals("MD")).isPresent();
    for (Token child : sentence.children(verb)) {
      // "must first lower tensions and honor the pact": both
      boolean shared =
          modal
              && child.is("conj")
              && child.pos().equals("VB")
              && sentence.child(child, "nsubj", "nsubjpass", "aux").isEmpty();
      if (shared || !child.is("punct", "cc", "mark", "conj")) {
        Span part = sentence.subtreeSpan(child);
        int end = Clauses.endWithoutComment(sentence, child);
        span = span.union(new Span(Math.min(part.start(), end), end));
      }
    }
    if (verb.is("relcl", "acl")) {
      // "the first time that X met Y": what is told is that X met Y
      Optional<Token> head =
          sentence.head(verb).filter(noun -> !noun.lemma().matches("time|day|moment|reason|way"));
      if (head.isPresent()) {
        span = span.union(NounPhrases.coreSpan(sentence, head.orElseThrow()));
      }
    } else if (sentence.child(verb, "nsubj", "nsubjpass").isEmpty()) {
      Optional<Token> subject = Subjects.of(sentence, verb);
      if (subject.isPresent()
          && subject.orElseThrow().index() < verb.index()
          && subject.orElseThrow().is("nsubj", "nsubjpass")
          && !verb.is("pcomp")) {
        span = span.union(NounPhrases.coreSpan(sentence, subject.orElseThrow()));
      }
    }
    return span;
  }

  /** What a clause is made to depend on: "if the troops stay". */
  static Optional<Span> condition(Sentence sentence, Token verb) {
    for (Token token : sentence.subtree(verb)) {
      if (token.is("advcl")
          && !ofAnother(sentence, token, verb)
          && sentence.children(token).stream()
              .anyMatch(child -> child.is("mark") && Set.of("if", "unless").contains(child.lemma()))
          // "asked if he would run, he ..."
          && sentence.head(token).filter(above -> above.lemma().equals("ask")).isEmpty()
          && !asked(sentence, token)) {
        return Optional.of(withoutComment(sentence, token));
      }
    }
    return Optional.empty();
  }

  /** "if they stay, which could harm the talks": the comment is no part of the condition. */
  private static Span withoutComment(Sentence sentence, Token condition) {
    Span whole = sentence.subtreeSpan(condition);
    return sentence.subtree(condition).stream()
        .filter(word -> word.lemma().equals("which") && word.index() > condition.index())
        .map(word -> sentence.tokens().get(word.index() - 1))
        .filter(comma -> comma.text().equals(","))
        .findFirst()
        .map(comma -> new Span(whole.start(), comma.span().start()))
        .orElse(whole);
  }

  /** "Asked, for example, if he would vote for it, he ...", wherever the clause was hung. */
  private static boolean asked(Sentence sentence, Token condition) {
    int first = sentence.subtree(condition).get(0).index();
    Token opening = sentence.tokens().get(0);
    int from = opening.lemma().equals("ask") ? 0 : Math.max(0, first - 6);
    return sentence.tokens().subList(from, first).stream()
        .anyMatch(
            word ->
                word.pos().matches("VBN|VBD")
                    && word.lemma().equals("ask")
                    && sentence.child(word, "nsubj", "nsubjpass", "aux").isEmpty());
  }

  /** "will decide by June, and if he wins, he would lead": the condition of what comes after. */
  private static boolean ofAnother(Sentence sentence, Token condition, Token verb) {
    int first = sentence.subtree(condition).get(0).index();
    boolean opens = first > verb.index() + 1 && sentence.tokens().get(first - 1).is("cc");
    Optional<Token> at = Optional.of(condition);
    while (at.isPresent() && !at.orElseThrow().equals(verb)) {
      if (at.orElseThrow().is("conj")
          && sentence.child(at.orElseThrow(), "nsubj", "nsubjpass", "expl").isPresent()) {
        return true;
      }
      at = sentence.head(at.orElseThrow());
    }
    return opens;
  }

  /** An engagement: its clause with its phrase, or the phrase alone where that is too long. */
  static Span engagement(EngagementPhrase item) {
    Span phrase = item.sentence().subtreeSpan(item.noun());
    Span clause = item.verb().map(verb -> clause(item.sentence(), verb)).orElse(phrase);
    Span whole = clause.union(phrase);
    return whole.length() <= LONG_ENGAGEMENT
        ? whole
        : phrase.length() <= LONG_ENGAGEMENT
            ? phrase
            : NounPhrases.coreSpan(item.sentence(), item.noun());
  }

  /** The sentence where it is short enough to be read at a glance, else the part of it. */
  static Span sentenceOr(Sentence sentence, Span part) {
    return sentence.span().length() <= GLANCE ? sentence.span() : part;
  }
}
