package readout.train.events;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;
import readout.models.EventLayout;
import readout.models.PieceTokenizer;
import readout.read.ReportReader;
import readout.read.input.Unreadable;
import readout.sentences.ReportSentences;

/**
 * Sentences of reports in which nobody marked anything. Most of their pairs are nothing to each
 * other, which marked sentences cannot show: each of those tells of an event. Stateless.
 */
final class StorySentences {
  private static final int SHORTEST = 20;

  private StorySentences() {}

  /**
   * Draws sentences by chance from all that the reports hold.
   *
   * @param most how many at most
   * @throws Unreadable where no report can be read
   */
  static List<MarkedPieces> draw(Path reports, PieceTokenizer tokenizer, int most, long seed)
      throws Unreadable {
    List<String> sentences = new ArrayList<>();
    for (Report report :
        ReportReader.read(List.of(reports), new ByteArrayInputStream(new byte[0])).reports()) {
      for (Paragraph paragraph : report.paragraphs()) {
        for (Span sentence : ReportSentences.in(report, paragraph)) {
          if (sentence.length() >= SHORTEST) {
            sentences.add(sentence.of(report.body().text()));
          }
        }
      }
    }
    if (sentences.isEmpty()) {
      throw new Unreadable(reports + " holds no report that can be read", "name other reports");
    }
    Collections.shuffle(sentences, new Random(seed));
    return sentences.stream()
        .limit(most)
        .map(sentence -> MarkedPieces.unmarked(sentence, tokenizer))
        .filter(sentence -> sentence.ids().length > 0)
        .toList();
  }

  /** Whether nothing is marked in the sentence. */
  static boolean is(MarkedPieces sentence) {
    return sentence.type() == EventLayout.NOTHING;
  }
}
