package readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/** Texts no newsroom would print go the whole way through annotating and interpreting. */
class OddReportsTest {
  @Test
  void oddTextsAreReadWithEverySpanInside() {
    Random random = new Random(19);
    for (int i = 0; i < 300; i++) {
      String text = OddText.of(random, 60);
      ReadText read = ReadText.of(text);
      check(read.analysis(), text);
      for (Finding finding : read.findings()) {
        for (Evidence words : finding.evidence()) {
          assertEquals(words.span().of(text), words.text());
        }
      }
    }
  }

  @Test
  void aReportWithoutProseIsReadAsEmpty() {
    assertEquals(0, ReadText.of("").findings().size());
    assertEquals(0, ReadText.of("\n\n \n\n").findings().size());
  }

  private static void check(Analysis analysis, String text) {
    Span all = new Span(0, text.length());
    int covered = 0;
    for (Sentence sentence : analysis.sentences()) {
      assertTrue(all.covers(sentence.span()) && sentence.span().start() >= covered, text);
      covered = sentence.span().end();
      for (Token token : sentence.tokens()) {
        assertTrue(sentence.span().covers(token.span()), text);
        assertEquals(token.span().of(text), token.text());
        assertTrue(token.head() >= -1 && token.head() < sentence.tokens().size(), text);
      }
      for (Mention mention : analysis.cast().mentions(sentence)) {
        assertTrue(sentence.span().covers(mention.span()), text);
        assertEquals(mention.span().of(text), mention.text());
      }
      analysis.times().get(sentence.index()).forEach(time -> inside(all, time.span(), text));
      analysis
          .quantities()
          .get(sentence.index())
          .forEach(quantity -> inside(all, quantity.span(), text));
    }
    for (Speech speech : analysis.speeches()) {
      speech.attribution().content().forEach(piece -> inside(all, piece, text));
    }
  }

  private static void inside(Span all, Span span, String text) {
    assertTrue(all.covers(span), text);
  }
}
