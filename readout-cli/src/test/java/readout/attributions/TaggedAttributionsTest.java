package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Sentence;
import readout.model.Span;
import readout.reading.StandardParts;

/** Over the standard parser's tree, with a tagger that says what the test has it say. */
final class TaggedAttributionsTest {
  private static final String DOCKS =
      "Ms. Holm, one of the few who had read the plan, said the docks would stay open.";

  @Test
  void whatTheRulesMadeNothingOfIsRead() {
    Attribution read = only(DOCKS, "Ms. Holm", "said", "the docks would stay open");
    assertEquals("attribution.tagged", read.rule());
    assertEquals(SureTagger.READER, read.tagging().orElseThrow().reader());
    assertEquals(Attribution.Form.INDIRECT, read.form());
    Attribution.Head head = read.source().orElseThrow();
    assertEquals("Holm", sentence(DOCKS).tokens().get(head.token()).text());
  }

  @Test
  void aCueTheRulesHaveJudgedIsLeftToThem() {
    List<Span> judged = List.of(SureTagger.span(DOCKS, "said"));
    assertEquals(
        List.of(), beside(DOCKS, "Ms. Holm", "said", "the docks would stay open", 0.98, judged));
  }

  @Test
  void aTaggerThatIsNotSureIsNotHeard() {
    assertEquals(
        List.of(), beside(DOCKS, "Ms. Holm", "said", "the docks would stay open", 0.8, List.of()));
  }

  @Test
  void whatNobodyUtteredIsNotSaid() {
    none("Mr. Dvorak did not say that the docks would stay open.", "Mr. Dvorak", "did not say");
    none("Mr. Dvorak will announce that the docks will stay open.", "Mr. Dvorak", "will announce");
  }

  @Test
  void aCueThatBringsNoWordsIsNone() {
    none("Mr. Dvorak began as the docks would stay open.", "Mr. Dvorak", "began");
  }

  @Test
  void whatIsOnlyNamedOrToldOfWhenIsNotSaid() {
    String named = "Mr. Dvorak announced the reopening of the docks.";
    assertEquals(
        List.of(),
        beside(named, "Mr. Dvorak", "announced", "the reopening of the docks", 0.98, List.of()));
    String when = "Mr. Dvorak said nothing as he passed the docks.";
    assertEquals(
        List.of(), beside(when, "Mr. Dvorak", "said", "as he passed the docks", 0.98, List.of()));
  }

  private static void none(String text, String source, String cue) {
    String content = text.substring(text.indexOf("the docks"), text.length() - 1);
    assertEquals(List.of(), beside(text, source, cue, content, 0.98, List.of()));
  }

  private static Attribution only(String text, String source, String cue, String content) {
    List<Attribution> found = beside(text, source, cue, content, 0.98, List.of());
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static List<Attribution> beside(
      String text, String source, String cue, String content, double sure, List<Span> judged) {
    return new TaggedAttributions(
            text,
            List.of(sentence(text)),
            List.of(),
            SureTagger.of(text, cue, source, content, sure))
        .beside(List.of(), judged);
  }

  private static Sentence sentence(String text) {
    Span whole = new Span(0, text.length());
    return new Sentence(0, 0, whole, text, StandardParts.PARSER.parse(text, whole));
  }
}
