package readout.stories;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;
import readout.model.Story;
import readout.sentences.SentenceSplitter;

/**
 * Groups reports into stories by what they tell and when they came out. Reports days apart need to
 * be more alike than reports of one day; reports without a date go by content alone. A pure
 * function of the set of reports: their order does not matter. Immutable and thread-safe.
 */
public final class StoryGrouping {
  private static final double THRESHOLD = 0.15;
  private static final int TITLE_LENGTH = 90;

  /**
   * The stories of the reports, by id. Every readable report is in exactly one story, if need be
   * alone; reports that are not readable are left out, and a report given twice counts once.
   */
  public List<Story> group(List<Report> reports) {
    List<Report> sorted = ReportOrder.readable(reports);
    return Agglomeration.clusters(sorted.size(), Likeness.pairs(sorted), THRESHOLD).stream()
        .map(cluster -> story(cluster.stream().map(sorted::get).toList()))
        .sorted(Comparator.comparing(Story::id))
        .toList();
  }

  private static Story story(List<Report> reports) {
    return new Story(
        idOf(reports.get(0)), title(reports), reports.stream().map(Report::id).toList());
  }

  /** The id of the story whose earliest report is the one given. */
  static String idOf(Report earliest) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(earliest.id().getBytes(StandardCharsets.UTF_8));
      return "s" + HexFormat.of().formatHex(hash).substring(0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String title(List<Report> reports) {
    Optional<String> printed =
        reports.stream()
            .flatMap(report -> report.title().stream())
            .map(StoryGrouping::oneLine)
            .filter(title -> !title.isEmpty())
            .findFirst();
    return printed.orElseGet(() -> opening(reports.get(0)));
  }

  private static String opening(Report report) {
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
