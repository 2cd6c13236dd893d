package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.reading.SilentText;
import readout.reading.StandardParts;
import readout.tagging.PairTypes;

/** Over the standard parser's tree, with a tagger that says what the test has it say. */
final class PairReadingTest {
  private static final String TEXT =
      "President Novak accused the harbor union of sabotage on Tuesday, and ministers met.";

  @Test
  void theLikeliestPairOfAWordStands() {
    List<PairReading.Pair> pairs =
        PairReading.of(
            sentence(),
            new Pairs(
                Map.of(
                    "Novak union", 0.9,
                    "Novak sabotage", 0.7,
                    "Novak ", 0.95,
                    "ministers Novak", 0.4)));
    assertEquals(1, pairs.size(), pairs.toString());
    assertEquals("Novak", pairs.get(0).source().map(Token::text).orElseThrow());
    assertEquals("union", pairs.get(0).target().map(Token::text).orElseThrow());
    assertEquals("ACCUSE", pairs.get(0).type());
    assertEquals(0.9, pairs.get(0).probability());
  }

  @Test
  void oneAloneStandsWhereNoPairDoes() {
    List<PairReading.Pair> pairs =
        PairReading.of(sentence(), new Pairs(Map.of("Novak ", 0.8, " union", 0.6)));
    assertEquals(1, pairs.size(), pairs.toString());
    assertTrue(pairs.get(0).target().isEmpty());
  }

  @Test
  void daysAreNobody() {
    assertEquals(
        List.of("Novak", "union", "sabotage", "ministers"),
        ActorPhrases.heads(sentence()).stream().map(Token::text).toList());
  }

  @Test
  void aTaggerThatCannotTellFindsNothing() {
    assertEquals(List.of(), PairReading.of(sentence(), new Pairs(Map.of())));
  }

  private static Sentence sentence() {
    Span whole = new Span(0, TEXT.length());
    return new Sentence(0, 0, whole, TEXT, StandardParts.PARSER.parse(TEXT, whole));
  }

  /** Knows pairs by the last words of their phrases; "accused" says all of it. */
  private record Pairs(Map<String, Double> known) implements SilentText {
    @Override
    public Optional<PairTypes> pair(List<Span> source, List<Span> target, Span sentence) {
      Span trigger = new Span(TEXT.indexOf("accused"), TEXT.indexOf("accused") + 7);
      return Optional.ofNullable(known.get(last(source) + " " + last(target)))
          .map(probability -> new PairTypes(Map.of("ACCUSE", probability, "AID", 0.01), trigger));
    }

    private static String last(List<Span> phrase) {
      return phrase.isEmpty()
          ? ""
          : phrase.get(0).of(TEXT).substring(phrase.get(0).of(TEXT).lastIndexOf(' ') + 1);
    }
  }
}
