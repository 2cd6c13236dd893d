package readout.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;

/**
 * The sentences of a report's prose in order, as spans of the body text: paragraph by paragraph, a
 * dateline left out. Never blank, never overlapping. Stateless and thread-safe.
 */
public final class ReportSentences implements Function<Report, List<Span>> {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  @Override
  public List<Span> apply(Report report) {
    List<Span> sentences = new ArrayList<>();
    for (Paragraph paragraph : report.paragraphs()) {
      sentences.addAll(in(report, paragraph));
    }
    return sentences;
  }

  /** The sentences of one paragraph; none where it is no prose. */
  public static List<Span> in(Report report, Paragraph paragraph) {
    String text = report.body().text();
    if (paragraph.kind() != Paragraph.Kind.PROSE || paragraph.span().end() > text.length()) {
      return List.of();
    }
    return SPLITTER.split(text, Dateline.skip(text, paragraph.span()));
  }
}
