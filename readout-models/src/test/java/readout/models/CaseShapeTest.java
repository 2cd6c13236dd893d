package readout.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaseShapeTest {
  @ParameterizedTest
  @CsvSource({
    "said,SMALL", "42,SMALL", "'',SMALL", "'--',SMALL", "Marlow,INITIAL", "A,INITIAL",
    "Élan,INITIAL", "NATO,CAPITALS", "G20,INITIAL", "UN2,CAPITALS", "McNeil,MIXED", "iPod,MIXED",
    "ǅungla,INITIAL", "日本,SMALL"
  })
  void wordsHaveOneShape(String word, CaseShape shape) {
    assertEquals(shape, CaseShape.of(word));
  }

  @Test
  void wordsWithoutCapitalsAreTheFirst() {
    assertEquals(0, CaseShape.SMALL.ordinal());
  }
}
