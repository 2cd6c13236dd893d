package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.OddText;
import readout.model.Report;
import readout.model.Span;

class QuotationFinderTest {
  private static final QuotationFinder FINDER = new QuotationFinder();

  @Test
  void curlyStraightAndAngledMarksAreFound() {
    quotes("“We are ready,” he said.", "We are ready,");
    quotes("He said \"we are ready\" and left.", "we are ready");
    quotes("He said «we are ready» and left.", "we are ready");
    quotes("He said „we are ready” and left.", "we are ready");
  }

  @Test
  void singleMarksCountOnlyWhereThereAreNoDoubleOnes() {
    quotes(
        "‘We are ready,’ he said. ‘It won’t take long.’", "We are ready,", "It won’t take long.");
    quotes("“He told me ‘we are ready’ twice,” she said.", "He told me ‘we are ready’ twice,");
    quotes("The minister’s car and the ministers’ cars were there.");
  }

  @Test
  void aQuotationThatGoesOnInTheNextParagraphIsOpen() {
    List<Quotation> found = find("“It is late.\n\n“It is very late,” he said.");
    assertEquals(2, found.size());
    assertFalse(found.get(0).closed());
    assertEquals(0, found.get(0).paragraph());
    assertTrue(found.get(1).closed());
    assertEquals(1, found.get(1).paragraph());
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    quotes("“It is late.\n\nThe weather was fine.", "It is late.");
  }

  @Test
  void anotherOpeningMarkEndsAQuotationThatWasNotClosed() {
    quotes("“It is late, he said. “We must go,” he added.", "It is late, he said.", "We must go,");
  }

  @Test
  void anInchMarkOrAnApostropheOpensNothing() {
    quotes("The pipe was 12\" wide.");
    quotes("It’s the ’90s.");
  }

  @Test
  void aNicknameInsideANameIsNotQuoted() {
    quotes("Karel “Kit” Dvorak said “we are ready” and left.", "we are ready");
    quotes("Novak said “Never” and left.", "Never");
    quotes("The ministers of Marlow called “Never” a word.", "Never");
  }

  @Test
  void emptyQuotationsAreNone() {
    quotes("He wrote “” and “ ”.");
  }

  @Test
  void quotationsOfOddTextsAreSortedAndInsideTheirParagraphs() {
    Random random = new Random(12);
    for (int i = 0; i < 6000; i++) {
      String text = OddText.of(random, 40);
      Report report = OddText.report(text);
      int covered = 0;
      for (Quotation quotation : FINDER.find(report)) {
        Span paragraph = report.paragraphs().get(quotation.paragraph()).span();
        assertTrue(paragraph.covers(quotation.outer()), text);
        assertTrue(quotation.outer().covers(quotation.inner()), text);
        assertTrue(quotation.inner().length() > 0, text);
        assertTrue(quotation.outer().start() >= covered, text);
        assertFalse(Character.isWhitespace(text.charAt(quotation.inner().start())), text);
        covered = quotation.outer().end();
      }
    }
  }

  private static List<Quotation> find(String text) {
    return FINDER.find(OddText.report(text));
  }

  private static void quotes(String text, String... inner) {
    assertEquals(List.of(inner), find(text).stream().map(q -> q.inner().of(text)).toList());
  }
}
