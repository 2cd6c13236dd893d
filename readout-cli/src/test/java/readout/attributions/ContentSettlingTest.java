package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Doubt;
import readout.model.Sentence;
import readout.model.Span;
import readout.reading.StandardParts;

/** Over the standard parser's tree, with a tagger that says what the test has it say. */
final class ContentSettlingTest {
  @Test
  void aTaggerThatIsSureIsFollowed() {
    Attribution settled =
        settle(
            "He said he would stay and walked to the car.",
            "said",
            0.98,
            "he would stay and walked to the car",
            "he would stay");
    assertEquals(SureTagger.READER, settled.tagging().orElseThrow().reader());
    assertEquals(0.98, settled.tagging().orElseThrow().score(), 1e-9);
    assertEquals(Attribution.Form.INDIRECT, settled.form());
  }

  @Test
  void oneThatIsNotIsNot() {
    unsettled(
        "He said he would stay and walked to the car.",
        "said",
        0.7,
        "he would stay and walked to the car",
        "he would stay");
  }

  @Test
  void wherePiecesDifferOnlyInWhatOpensThemTheRulesStand() {
    unsettled(
        "He said that they would stay.", "said", 0.98, "they would stay", "that they would stay");
  }

  @Test
  void whoWasToldAndWhatLeadsOnIsNoPartOfIt() {
    settle(
        "She warned him that they would leave on Monday, as her rival did.",
        "warned",
        0.98,
        "they would leave",
        "him that they would leave on Monday, as",
        "they would leave on Monday");
    settle(
        "She said, though, that they would leave on Monday.",
        "said",
        0.98,
        "they would leave",
        "though, that they would leave on Monday",
        "they would leave on Monday");
  }

  @Test
  void theMarkThatClosesAQuotationInsideStays() {
    Attribution settled =
        settle(
            "She said the bill was “a fraud on voters” and left the room.",
            "said",
            0.98,
            "the bill was “a fraud on voters” and left the room",
            "the bill was “a fraud on voters”");
    assertEquals(Attribution.Form.MIXED, settled.form());
  }

  @Test
  void nothingButTheCuePartsTheWords() {
    unsettled(
        "She said the mayor of the town would leave on Monday.",
        "said",
        0.98,
        "the mayor of the town would leave on Monday",
        "the mayor … would leave on Monday");
    settle(
        "In that case, she said, they would leave.",
        "said",
        0.98,
        "they would leave",
        "In that case … they would leave");
  }

  @Test
  void whatAnInsertedCueIsSaidOfIsKept() {
    unsettled(
        "A plan that, she said, would cost them the vote was dropped.",
        "said",
        0.98,
        "A plan … would cost them the vote",
        "would cost them the vote");
  }

  @Test
  void aSubjectIsNotPartedFromItsVerb() {
    unsettled(
        "She said the mayor of the town had left on Monday.",
        "said",
        0.98,
        "the mayor of the town had left on Monday",
        "the mayor of the town");
  }

  @Test
  void theWordsOfAnActBeginWithItsVerb() {
    unsettled("She urged them to leave.", "urged", 0.98, "urged them to leave", "to leave");
  }

  @Test
  void whatStandsBeforeTheCueIsNotGivenUpForWhatStandsBehind() {
    unsettled(
        "The pilots would defend themselves, she said in the latest twist of the row.",
        "said",
        0.99,
        "The pilots would defend themselves",
        "in the latest twist of the row");
  }

  @Test
  void whatTheTaggerDoesNotBearOutIsDoubted() {
    String text = "Anna Holm said he would stay and walked to the car.";
    String words = "he would stay";
    assertEquals(List.of(), doubts(text, SureTagger.of(text, "said", "Holm", words, 0.98)));
    assertEquals(
        List.of(Doubt.WORDS), doubts(text, SureTagger.of(text, "said", "Holm", words, 0.7)));
    assertEquals(
        List.of(Doubt.SOURCE), doubts(text, SureTagger.of(text, "said", "car", words, 0.98)));
    assertEquals(
        List.of(Doubt.ATTRIBUTION),
        doubts(text, SureTagger.of(text, "walked", "Holm", words, 0.98)));
  }

  private static List<Doubt> doubts(String text, SureTagger tagged) {
    return settled(
            text,
            new Attribution(
                0,
                Optional.of(SureTagger.span(text, "said")),
                Optional.of(new Attribution.Head(0, 1)),
                SureTagger.pieces(text, "he would stay"),
                Attribution.Form.INDIRECT,
                "attribution.say",
                Optional.empty(),
                List.of()),
            tagged)
        .doubts();
  }

  private static void unsettled(String text, String cue, double sure, String ours, String tagged) {
    Attribution settled = attribution(text, cue, sure, ours, tagged);
    assertTrue(settled.tagging().isEmpty(), () -> words(text, settled));
    assertEquals(ours, words(text, settled));
  }

  private static Attribution settle(
      String text, String cue, double sure, String ours, String tagged) {
    return settle(text, cue, sure, ours, tagged, tagged);
  }

  private static Attribution settle(
      String text, String cue, double sure, String ours, String tagged, String expected) {
    Attribution settled = attribution(text, cue, sure, ours, tagged);
    assertEquals(expected, words(text, settled));
    return settled;
  }

  private static Attribution attribution(
      String text, String cue, double sure, String ours, String tagged) {
    return settled(
        text,
        new Attribution(
            0,
            Optional.of(SureTagger.span(text, cue)),
            Optional.of(new Attribution.Head(0, 0)),
            SureTagger.pieces(text, ours),
            Attribution.Form.INDIRECT,
            "attribution.say",
            Optional.empty(),
            List.of()),
        SureTagger.of(text, cue, "", tagged, sure));
  }

  private static Attribution settled(String text, Attribution attribution, SureTagger tagged) {
    Span whole = new Span(0, text.length());
    Sentence sentence = new Sentence(0, 0, whole, text, StandardParts.PARSER.parse(text, whole));
    List<Quotation> quotations =
        text.contains("“")
            ? List.of(
                new Quotation(
                    new Span(text.indexOf('“') + 1, text.indexOf('”')),
                    new Span(text.indexOf('“'), text.indexOf('”') + 1),
                    true,
                    0))
            : List.of();
    return new ContentSettling(tagged)
        .settle(text, List.of(sentence), quotations, List.of(attribution))
        .get(0);
  }

  private static String words(String text, Attribution attribution) {
    return String.join(" … ", attribution.content().stream().map(p -> p.of(text)).toList());
  }
}
