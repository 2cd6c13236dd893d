package readout.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.OddText;
import readout.model.Span;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  @Test
  void fullStopsQuestionsAndExclamationsEndSentences() {
    splits("The talks failed. Why did they fail? Nobody knows! Work goes on.", 4);
  }

  @Test
  void abbreviationsAndInitialsEndNothing() {
    whole("Gen. Pavel Dvorak met Lt. Col. Jan Holm on Jan. 5 in St. Gallen.");
    whole("Mr. J. K. Holm of the U.N. Security Council spoke.");
    whole("The U.S. Senate and U.S. Rep. Karel Brandt were informed.");
    whole("The law (No. 114) was passed at 3.5 percent.");
  }

  @Test
  void twoInitialsAndTheOneBetweenPartiesEndNothing() {
    whole("He was referring to Representative C. A. Dunmore, a former judge.");
    whole("The court overturned Roe v. Wade on Friday.");
    splits("She lives on Avenue C. A bus stops there.", 2);
  }

  @Test
  void anAbbreviationEndsASentenceWhereAnotherBegins() {
    splits("They moved to the U.S. The family stayed there.", 2);
    splits("The meeting is in Jan. It will be short.", 2);
    splits("They appeared in Washington, D.C. Holm's wife paid for it.", 2);
    whole("The D.C. Council met.");
  }

  @Test
  void closingMarksStayWithTheSentenceTheyClose() {
    assertEquals(List.of("“We are ready.”", "He left."), texts("“We are ready.” He left."));
    assertEquals(
        List.of("(They had met before.)", "She agreed."),
        texts("(They had met before.) She agreed."));
    assertEquals(List.of("\"Stop.\"", "He left."), texts("\"Stop.\" He left."));
    assertEquals(List.of("‘Stop.’", "He left."), texts("‘Stop.’ He left."));
  }

  @Test
  void aSentenceGluedToAClosingMarkIsItsOwn() {
    assertEquals(
        List.of("“We are ready.”", "The minister left."),
        texts("“We are ready.”The minister left."));
  }

  @Test
  void aMissingSpaceBetweenTwoSentencesIsSeen() {
    splits("The troops left the war.How can that be?", 2);
    splits("They met in Lund.When they left, it rained.", 2);
    whole("The story is on FoxNews.com and Bild.de today.");
    whole("Mr.Holm and Gen.Lund left.");
  }

  @Test
  void aQuestionInsideQuotationMarksGoesOnWithTheCue() {
    whole("“Are we ready?” she asked.");
    whole("“We must act now!” he said.");
  }

  @Test
  void aRunOfStopsBeforeASmallLetterEndsNothing() {
    whole("“We waited ... and nobody came,” he said.");
    whole("He waited… and left.");
  }

  @Test
  void whiteSpaceAndNothingGiveNoSentence() {
    assertEquals(List.of(), texts(""));
    assertEquals(List.of(), texts(" \n\t "));
    assertEquals(List.of("No stop at the end"), texts("  No stop at the end \n"));
  }

  @Test
  void onlyTheParagraphIsSplit() {
    String text = "Before. Inside one. Inside two. After.";
    List<Span> spans = SPLITTER.split(text, new Span(8, 31));
    assertEquals(
        List.of("Inside one.", "Inside two."), spans.stream().map(s -> s.of(text)).toList());
  }

  @Test
  void oddTextsAreSplitInOrderAndLoseNothing() {
    Random random = new Random(11);
    for (int i = 0; i < 6000; i++) {
      String text = OddText.of(random, 40);
      int from = text.isEmpty() ? 0 : random.nextInt(text.length());
      check(text, new Span(0, text.length()));
      check(text, new Span(from, text.length()));
    }
  }

  private static void check(String text, Span paragraph) {
    int covered = paragraph.start();
    for (Span span : SPLITTER.split(text, paragraph)) {
      assertTrue(paragraph.covers(span), text);
      assertTrue(span.start() >= covered, text);
      assertTrue(blank(text, covered, span.start()), text);
      assertTrue(span.length() > 0, text);
      assertFalse(Character.isWhitespace(text.charAt(span.start())), text);
      assertFalse(Character.isWhitespace(text.charAt(span.end() - 1)), text);
      covered = span.end();
    }
    assertTrue(blank(text, covered, paragraph.end()), text);
  }

  private static boolean blank(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isWhitespace);
  }

  private static List<String> texts(String text) {
    return SPLITTER.split(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }

  private static void whole(String text) {
    assertEquals(List.of(text), texts(text));
  }

  private static void splits(String text, int count) {
    assertEquals(count, texts(text).size(), texts(text).toString());
  }
}
