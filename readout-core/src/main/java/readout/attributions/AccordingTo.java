package readout.attributions;

import java.util.List;
import java.util.Optional;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/** Reads "according to X" and what stands on the word of X. Stateless. */
final class AccordingTo {
  private static final int FEW = 6;

  private AccordingTo() {}

  /** What the phrase attributes; empty where it takes nothing, or nobody is named. */
  static Optional<Draft> read(Sentence sentence, Token word) {
    Optional<Token> to =
        sentence.children(word).stream().filter(child -> child.lemma().equals("to")).findFirst();
    Optional<Token> source = to.flatMap(token -> sentence.child(token, "pobj"));
    Optional<Token> head = sentence.head(word);
    if (source.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    Token clause = whole(sentence, head.orElseThrow(), word);
    Span phrase = sentence.subtreeSpan(word);
    Span whole = sentence.subtreeSpan(clause);
    Span content =
        phrase.start() > clause.span().start()
            ? new Span(Math.min(whole.start(), phrase.start()), phrase.start())
            : new Span(Math.min(phrase.end(), whole.end()), whole.end());
    boolean relative =
        clause.is("relcl", "advcl", "acl") && content.start() > sentence.span().start();
    if (relative && phrase.start() > clause.span().start() && !lastWord(sentence, word, phrase)) {
      return Optional.empty();
    }
    if (lastWord(sentence, word, phrase) && clause.index() < word.index()) {
      content = new Span(sentence.span().start(), phrase.start());
    }
    Draft draft =
        new Draft(
            sentence,
            word.span().union(to.orElseThrow().span()),
            source.orElseThrow(),
            CueLexicon.Type.SAY,
            "attribution.according");
    Optional<List<Span>> around = InsertedCues.around(sentence, word);
    if (around.isPresent()) {
      draft.content.addAll(around.orElseThrow());
      return Optional.of(draft);
    }
    Span words = content;
    // "..., X told reporters, according to Z": the words themselves stand elsewhere
    boolean cue = clause.lemma().matches("say|tell|write|add");
    boolean told =
        cue
            && (sentence.child(clause, "ccomp").isEmpty()
                    && sentence.tokens().stream()
                            .filter(token -> words.covers(token.span()))
                            .count()
                        <= FEW
                || sentence
                    .child(clause, "ccomp")
                    .filter(said -> said.index() < clause.index())
                    .isPresent());
    if (content.length() < 8 || told) {
      return Optional.empty();
    }
    draft.content.add(content);
    // "It was the first time, according to Z, that ...": what goes on is of Z too
    Span said = content;
    sentence.tokens().stream()
        .filter(token -> token.span().start() >= phrase.end() && token.text().equals("that"))
        .filter(token -> token.span().start() < sentence.subtreeSpan(clause).end())
        .filter(token -> token.span().start() - phrase.end() <= 2 && said.end() <= phrase.start())
        .findFirst()
        .ifPresent(
            that ->
                draft.content.add(
                    new Span(that.span().start(), sentence.subtreeSpan(clause).end())));
    return Optional.of(draft);
  }

  /** ", according to Z." at the end is of the whole sentence, unless its words are quoted. */
  private static boolean lastWord(Sentence sentence, Token word, Span phrase) {
    List<Token> tokens = sentence.tokens();
    boolean comma = word.index() > 0 && tokens.get(word.index() - 1).text().equals(",");
    boolean ends =
        tokens.stream()
            .filter(token -> token.span().start() >= phrase.end())
            .noneMatch(token -> Character.isLetterOrDigit(token.first()));
    boolean plain = tokens.stream().noneMatch(token -> token.text().matches("[;“”\"]|``|''"));
    return comma && ends && plain;
  }

  /** "X met Y and announced a call, according to Z": Z has all of it, not the last verb alone. */
  private static Token whole(Sentence sentence, Token clause, Token word) {
    Token at = clause;
    while (at.is("conj")
        && at.verb()
        && at.index() < word.index()
        && sentence.child(at, "nsubj", "nsubjpass", "expl").isEmpty()
        && sentence.head(at).filter(Token::verb).isPresent()) {
      at = sentence.head(at).orElseThrow();
    }
    return at;
  }
}
