package readout.stories;

import java.util.List;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;
import readout.sentences.SentenceSplitter;

/** What a story is called by: the title of a report, or the way it opens. */
final class StoryTitle {
  private static final int TITLE_LENGTH = 90;

  private StoryTitle() {}

  /** The title on one line; empty where there is none. */
  static String printed(Report report) {
    return report.title().map(StoryTitle::oneLine).orElse("");
  }

  /** The first sentence, or as much of it as makes a title; the id where there is none. */
  static String opening(Report report) {
    String body = report.body().text();
    int from =
        report.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PROSE)
            .mapToInt(paragraph -> paragraph.span().start())
            .findFirst()
            .orElse(0);
    String line = oneLine(body.substring(from, Math.min(body.length(), from + 8 * TITLE_LENGTH)));
    List<Span> sentences = new SentenceSplitter().split(line, new Span(0, line.length()));
    String sentence = sentences.isEmpty() ? "" : sentences.get(0).of(line);
    if (sentence.isEmpty()) {
      return report.id();
    }
    if (sentence.length() <= TITLE_LENGTH) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', TITLE_LENGTH - 1);
    int cut = space > TITLE_LENGTH / 2 ? space : TITLE_LENGTH - 1;
    if (Character.isHighSurrogate(sentence.charAt(cut - 1))) {
      cut--;
    }
    return sentence.substring(0, cut).stripTrailing() + "…";
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }
}
