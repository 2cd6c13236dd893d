package readout.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Report;
import readout.model.Span;

class ParagraphSentencesTest {
  private final ParagraphSentences sentences = new ParagraphSentences();

  @Test
  void closingMarksEndASentence() {
    assertEquals(
        List.of("“We left.”", "“Why?”", "Nobody knew…", "It rained."),
        texts("“We left.” “Why?” Nobody knew…\n It rained."));
  }

  @Test
  void initialsAndTitlesDoNot() {
    assertEquals(
        List.of("On Jan. 10 Gen. J. Doe left the U.S. Senate.", "He slept."),
        texts("On Jan. 10 Gen. J. Doe left the U.S. Senate. He slept."));
  }

  @Test
  void sentencesAreInOrderInsideAndNeverBlank() {
    Random random = new Random(2);
    for (int run = 0; run < 500; run++) {
      Report report = Reports.on(0, "r", "", Reports.noise(random));
      int end = 0;
      for (Span sentence : sentences.apply(report)) {
        assertTrue(sentence.start() >= end);
        assertTrue(!sentence.of(report.body().text()).isBlank());
        end = sentence.end();
      }
    }
  }

  private List<String> texts(String body) {
    Report report = Reports.on(0, "r", "", body);
    return sentences.apply(report).stream().map(span -> span.of(body)).toList();
  }
}
