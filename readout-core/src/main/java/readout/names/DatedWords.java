package readout.names;

import java.util.List;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * Marks the words of days and hours in the parser's own marks, where no name stands, for all that
 * must not take them for names. Stateless and thread-safe.
 */
public final class DatedWords {
  private static final String DATE = "U-DATE";

  private DatedWords() {}

  /**
   * The sentence with these marks.
   *
   * @param dated the places of expressions of time
   */
  public static Sentence in(Sentence sentence, List<Span> dated) {
    if (dated.isEmpty()) {
      return sentence;
    }
    List<Token> tokens =
        sentence.tokens().stream()
            .map(token -> dated(token, dated) ? token.named(DATE) : token)
            .toList();
    return new Sentence(
        sentence.index(), sentence.paragraph(), sentence.span(), sentence.text(), tokens);
  }

  private static boolean dated(Token token, List<Span> dated) {
    return token.entity().equals("O") && dated.stream().anyMatch(time -> time.covers(token.span()));
  }
}
