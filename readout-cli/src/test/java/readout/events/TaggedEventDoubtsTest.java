package readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.analysis.Analysis;
import readout.model.Doubt;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Span;
import readout.pipeline.Annotator;
import readout.reading.ReadText;
import readout.reading.SilentText;
import readout.reading.StandardParts;
import readout.tagging.PairTypes;

/** Over the standard parts, with a tagger that says what the test has it say. */
final class TaggedEventDoubtsTest {
  private static final String TEXT = "Iran attacked Iraq on Monday.";
  private static final Span ATTACKED = span("attacked");
  private static final Span ON = span("on");

  @Test
  void whatTheTaggerSeesTooIsInNoDoubt() {
    assertEquals(List.of(), doubts(Map.of("ASSAULT", 0.97), ATTACKED, Map.of()));
  }

  @Test
  void anotherTypeAtTheSameVerbIsDoubted() {
    assertEquals(List.of(Doubt.EVENT), doubts(Map.of("CONSULT", 0.97), ATTACKED, Map.of()));
  }

  @Test
  void anotherVerbMaySayAnotherThing() {
    assertEquals(List.of(), doubts(Map.of("CONSULT", 0.97), ON, Map.of()));
  }

  @Test
  void nothingBetweenThemIsDoubtedWhereItIsSure() {
    assertEquals(List.of(Doubt.EVENT), doubts(Map.of("ASSAULT", 0.02), ATTACKED, Map.of()));
    assertEquals(List.of(), doubts(Map.of("ASSAULT", 0.3), ATTACKED, Map.of()));
  }

  @Test
  void whatDidNotHappenForTheTaggerIsDoubted() {
    Map<String, Double> same = Map.of("ASSAULT", 0.97);
    assertEquals(
        List.of(Doubt.FACTUALITY),
        doubts(same, ATTACKED, Map.of(Factuality.DENIED, 0.96, Factuality.HAPPENED, 0.01)));
    assertEquals(
        List.of(),
        doubts(same, ATTACKED, Map.of(Factuality.DENIED, 0.6, Factuality.HAPPENED, 0.4)));
  }

  private static List<Doubt> doubts(
      Map<String, Double> types, Span trigger, Map<Factuality, Double> factuality) {
    Seen seen = new Seen(new PairTypes(types, trigger), factuality);
    Annotator annotator =
        new Annotator(StandardParts.PARSER, StandardParts.ACTORS, (text, sentences) -> seen);
    Analysis analysis = annotator.annotate(ReadText.report(TEXT, ReadText.DAY));
    return StandardParts.INTERPRETER.interpret(analysis).stream()
        .filter(finding -> finding.kind() == Kind.EVENT)
        .map(Finding::doubts)
        .findFirst()
        .orElseThrow()
        .stream()
        .filter(doubt -> doubt == Doubt.EVENT || doubt == Doubt.FACTUALITY)
        .toList();
  }

  private static Span span(String word) {
    return new Span(TEXT.indexOf(word), TEXT.indexOf(word) + word.length());
  }

  /** Says the same of every pair and of every verb. */
  private record Seen(PairTypes types, Map<Factuality, Double> told) implements SilentText {
    @Override
    public Optional<PairTypes> pair(List<Span> source, List<Span> target, Span sentence) {
      return Optional.of(types);
    }

    @Override
    public Optional<Map<Factuality, Double>> factuality(Span word) {
      return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }
  }
}
