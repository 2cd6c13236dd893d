package readout.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

final class DatedWordsTest {
  private static final String TEXT = "Holm left May on June 4 .";

  @Test
  void wordsOfADayAreMarkedWhereNoNameStands() {
    Sentence dated =
        DatedWords.in(sentence(), List.of(new Span(10, 13), new Span(17, 23), new Span(0, 3)));
    assertEquals(
        List.of("U-PERSON", "O", "U-DATE", "O", "U-DATE", "U-DATE", "O"),
        dated.tokens().stream().map(Token::entity).toList());
  }

  @Test
  void withoutADayNothingChanges() {
    Sentence sentence = sentence();
    assertSame(sentence, DatedWords.in(sentence, List.of()));
  }

  private static Sentence sentence() {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : TEXT.split(" ")) {
      Span span = new Span(start, start + word.length());
      String entity = tokens.isEmpty() ? "U-PERSON" : "O";
      tokens.add(new Token(tokens.size(), span, word, word, "NNP", entity, "dep", -1));
      start = span.end() + 1;
    }
    return new Sentence(0, 0, new Span(0, TEXT.length()), TEXT, tokens);
  }
}
