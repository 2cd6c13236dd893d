package readout.attributions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/** Acts of speech, whose verb is itself the message, with what they govern. Stateless. */
final class SpokenActs {
  // "declined to", "calling for": what for stands elsewhere
  private static final int BARE = 3;

  private SpokenActs() {}

  /**
   * An act of speech with what it governs; empty where its object stands before it ("the benefits
   * that it promises the old").
   */
  static List<Span> done(Sentence sentence, Token verb) {
    boolean ofNoun = verb.is("relcl") && !Contents.whoHolds(sentence, verb);
    boolean whole =
        sentence.child(verb, "ccomp", "xcomp").isPresent()
            || sentence.child(verb, "dobj").isPresent()
                && sentence
                    .child(verb, "prep")
                    .filter(prep -> prep.index() > verb.index())
                    .isPresent();
    if (ofNoun && !whole) {
      return List.of();
    }
    return governed(sentence, verb).map(span -> withWhat(sentence, verb, span)).stream().toList();
  }

  /** "a resolution proposed by three states": what they proposed is the resolution. */
  private static Span withWhat(Sentence sentence, Token verb, Span span) {
    boolean passive = verb.is("acl") && verb.pos().equals("VBN") && Clauses.passive(sentence, verb);
    return sentence
        .head(verb)
        .filter(noun -> passive && noun.noun() && noun.index() < verb.index())
        .map(noun -> NounPhrases.coreSpan(sentence, noun).union(span))
        .orElse(span);
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
    end = Math.max(end, limited(sentence, end));
    Span span = new Span(verb.span().start(), end);
    boolean bare =
        dangling(sentence, span)
            && sentence.tokens().stream().filter(word -> span.covers(word.span())).count() <= BARE;
    return any && !bare ? Optional.of(span) : Optional.empty();
  }

  /** "vowed to block all of it until the tax is cut": until when, wherever the tree has it. */
  private static int limited(Sentence sentence, int end) {
    return sentence.tokens().stream()
        .filter(word -> word.span().start() == end + 1 && word.lemma().matches("until|unless"))
        .flatMap(
            word ->
                word.is("mark")
                    ? sentence.head(word).map(sentence::subtreeSpan).stream()
                    : Stream.of(sentence.subtreeSpan(word)))
        .mapToInt(Span::end)
        .findFirst()
        .orElse(end);
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

  /** "the only one he confirmed speaking with": what is said stands elsewhere. */
  static boolean dangling(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() == span.end())
        .anyMatch(
            token ->
                (token.is("prep") || token.lemma().equals("to"))
                    && sentence.children(token).isEmpty());
  }
}
