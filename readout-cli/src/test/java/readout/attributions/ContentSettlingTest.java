package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Doubt;
import readout.model.Reader;
import readout.model.RoleSpans;
import readout.model.Sentence;
import readout.model.Span;
import readout.reading.StandardParts;
import readout.tagging.TaggedText;
import readout.tagging.TextTagger;

/** Over the standard parser's tree, with a tagger that says what the test has it say. */
final class ContentSettlingTest {
  private static final Reader READER = new Reader("encoder.test", 7);

  @Test
  void aTaggerThatIsSureIsFollowed() {
    Attribution settled =
        settle(
            "He said he would stay and walked to the car.",
            "said",
            0.98,
            "he would stay and walked to the car",
            "he would stay");
    assertEquals(READER, settled.tagging().orElseThrow().reader());
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
    assertEquals(List.of(), doubts(text, new Sure(text, "said", "Holm", words, 0.98)));
    assertEquals(List.of(Doubt.WORDS), doubts(text, new Sure(text, "said", "Holm", words, 0.7)));
    assertEquals(List.of(Doubt.SOURCE), doubts(text, new Sure(text, "said", "car", words, 0.98)));
    assertEquals(
        List.of(Doubt.ATTRIBUTION), doubts(text, new Sure(text, "walked", "Holm", words, 0.98)));
  }

  private static List<Doubt> doubts(String text, Sure tagged) {
    return settled(
            text,
            new Attribution(
                0,
                Optional.of(span(text, "said")),
                Optional.of(new Attribution.Head(0, 1)),
                pieces(text, "he would stay"),
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
            Optional.of(span(text, cue)),
            Optional.of(new Attribution.Head(0, 0)),
            pieces(text, ours),
            Attribution.Form.INDIRECT,
            "attribution.say",
            Optional.empty(),
            List.of()),
        new Sure(text, cue, "", tagged, sure));
  }

  private static Attribution settled(String text, Attribution attribution, Sure tagged) {
    Span whole = new Span(0, text.length());
    Sentence sentence = new Sentence(0, 0, whole, text, StandardParts.PARSER.parse(text, whole));
    TextTagger tagger =
        new TextTagger() {
          @Override
          public Reader reader() {
            return READER;
          }

          @Override
          public TaggedText tag(String read, List<Span> sentences) {
            return tagged;
          }
        };
    List<Quotation> quotations =
        text.contains("“")
            ? List.of(
                new Quotation(
                    new Span(text.indexOf('“') + 1, text.indexOf('”')),
                    new Span(text.indexOf('“'), text.indexOf('”') + 1),
                    true,
                    0))
            : List.of();
    return new ContentSettling(tagger)
        .settle(text, List.of(sentence), quotations, List.of(attribution))
        .get(0);
  }

  private static List<Span> pieces(String text, String words) {
    return java.util.Arrays.stream(words.split(" … ")).map(piece -> span(text, piece)).toList();
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String words(String text, Attribution attribution) {
    return String.join(" … ", attribution.content().stream().map(p -> p.of(text)).toList());
  }

  /** Says the same of any cue, and is as sure of each word. */
  private record Sure(List<Span> source, Span cue, List<Span> content, double sure)
      implements TaggedText {
    private Sure(String text, String cue, String source, String content, double sure) {
      this(
          source.isEmpty() ? List.of() : pieces(text, source),
          span(text, cue),
          pieces(text, content),
          sure);
    }

    @Override
    public List<RoleSpans> attributions() {
      return List.of(new RoleSpans(source, List.of(cue), content));
    }

    @Override
    public Optional<RoleSpans> towards(Span known) {
      return Optional.of(new RoleSpans(source, List.of(known), content));
    }

    @Override
    public double[] content(Span known, List<Span> words) {
      return words.stream()
          .mapToDouble(
              word -> content.stream().anyMatch(piece -> piece.covers(word)) ? sure : 1 - sure)
          .toArray();
    }
  }
}
