package readout.attributions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * Clauses that a report adds to what somebody says, in its own words: told apart from what goes on
 * being said by their place, their tense and whether they tell of speech themselves. Stateless.
 */
final class Asides {
  private static final Pattern MARKS = Pattern.compile("[“”\"—–]|--");
  private static final int LEAST = 12;

  private Asides() {}

  /**
   * Where the first aside in the words begins; their end where none does.
   *
   * @param top the word that the others of the words depend on
   */
  static int start(Sentence sentence, Span cue, Span words, Optional<Token> top) {
    int start = words.end();
    List<Token> inside =
        sentence.tokens().stream().filter(token -> words.covers(token.span())).toList();
    for (Token token : inside) {
      if (against(sentence, cue, words, token, top) || likewise(sentence, words, token)) {
        start = Math.min(start, gap(sentence, words, first(sentence, token)));
      } else if (explains(sentence, cue, words, token)) {
        start = Math.min(start, gap(sentence, words, sentence.subtree(token).get(0)));
      }
    }
    return start;
  }

  /** Where the comma before the word stands; the end of the words where no comma parts it off. */
  private static int gap(Sentence sentence, Span words, Token first) {
    if (first.index() == 0) {
      return words.end();
    }
    Token comma = sentence.tokens().get(first.index() - 1);
    return comma.text().equals(",") && comma.span().start() - words.start() > LEAST
        ? comma.span().start()
        : words.end();
  }

  private static Token first(Sentence sentence, Token mark) {
    Token before = mark.index() > 0 ? sentence.tokens().get(mark.index() - 1) : mark;
    return before.lemma().equals("even") ? before : mark;
  }

  /** "..., even as they celebrated", "..., while critics say": set against what is said. */
  private static boolean against(
      Sentence sentence, Span cue, Span words, Token mark, Optional<Token> top) {
    if (!mark.is("mark") || !last(sentence, words, mark)) {
      return false;
    }
    boolean even = !first(sentence, mark).equals(mark);
    boolean contrast = mark.lemma().matches("while|whereas|though|although");
    Optional<Token> clause = sentence.head(mark);
    boolean told =
        clause
            .filter(
                verb ->
                    CueLexicon.STANDARD
                            .find(verb.lemma())
                            .filter(type -> type == CueLexicon.Type.SAY)
                            .isPresent()
                        || verb.verb()
                            && top.filter(Token::verb)
                                .filter(
                                    said -> past(sentence, cue, verb) != past(sentence, cue, said))
                                .isPresent())
            .isPresent();
    return even && mark.lemma().equals("as") || contrast && told;
  }

  /** "..., as have other ministers": who else does so. */
  private static boolean likewise(Sentence sentence, Span words, Token as) {
    List<Token> tokens = sentence.tokens();
    return as.lemma().equals("as")
        && as.index() + 2 < tokens.size()
        && tokens.get(as.index() + 1).text().matches("(?i)have|has|had|do|does|did")
        && last(sentence, words, as)
        && !tokens.get(as.index() + 2).verb();
  }

  /** "the post, which could help him", at the end of the words: what it means to the report. */
  private static boolean explains(Sentence sentence, Span cue, Span words, Token verb) {
    if (!verb.is("relcl")) {
      return false;
    }
    Token first = sentence.subtree(verb).get(0);
    Span clause = sentence.subtreeSpan(verb);
    // "said that it may raise rates, which would cut demand": the future of what was said
    boolean foretold =
        sentence.child(verb, "aux").filter(aux -> aux.lemma().equals("would")).isPresent()
            && toldThen(sentence, cue);
    return first.lemma().matches("which|whose")
        && !foretold
        && words.end() - clause.end() <= 2
        && !MARKS
            .matcher(sentence.text())
            .region(
                first.span().start() - sentence.span().start(),
                words.end() - sentence.span().start())
            .find();
  }

  /** Whether the clause of the word ends where the words do. */
  private static boolean last(Sentence sentence, Span words, Token word) {
    Token clause = sentence.head(word).orElse(word);
    return words.end() - sentence.subtreeSpan(clause).end() <= 2;
  }

  /** Whether the verb's finite word is of the past; "would" is, after a cue of the past. */
  private static boolean past(Sentence sentence, Span cue, Token verb) {
    Token finite = sentence.child(verb, "aux", "auxpass").orElse(verb);
    return finite.pos().equals("VBD")
        || toldThen(sentence, cue) && finite.lemma().matches("would|could|might");
  }

  private static boolean toldThen(Sentence sentence, Span cue) {
    return sentence.tokens().stream()
        .anyMatch(word -> word.span().overlaps(cue) && word.pos().equals("VBD"));
  }
}
