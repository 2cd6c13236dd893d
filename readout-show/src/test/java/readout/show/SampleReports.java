package readout.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.AlignedText;
import readout.model.Evidence;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Reader;
import readout.model.Report;
import readout.model.Span;

/** Three reports of an invented story: plain text, plain text with odd characters, and HTML. */
public final class SampleReports {
  /** A plain text with its date in its first line. */
  public static final Report FIRST =
      plain(
          "ferry-1",
          "reports/first.txt",
          Optional.of("Harbour Daily"),
          "Ministers to meet over the ferry dispute",
          Publication.on(LocalDate.of(2031, 3, 4), Publication.Certainty.STATED, "its first line"),
          """
          Ministers to meet over the ferry dispute

          March 4, 2031 - Foreign Minister Ada Lund of Norland will meet Ostrian Foreign Minister \
          Per Holm on Friday at 3:30 p.m. in Bergstad, her office said.

          "Norland will not close the strait while talks go on," Lund told reporters on Tuesday.

          About 2,000 Ostrian troops are stationed near the strait, a senior Norland official \
          said, speaking on condition of anonymity because the talks are not public.
          """);

  /** An undated text with a letter beyond the basic plane, Hebrew, a control character and tags. */
  public static final Report SECOND =
      plain(
          "ferry-2",
          "reports/second.txt",
          Optional.empty(),
          "\ud83d\udea2 Strait talks near",
          new Publication(
              Optional.of(LocalDate.of(2031, 3, 4)),
              Optional.of(LocalDate.of(2031, 3, 5)),
              Publication.Certainty.INFERRED,
              "its weekdays and the report beside it"),
          "\ud83d\udea2 Strait talks near\n\n"
              + "Lund and Holm are to meet on Thursday, March 6 in Bergstad \ud83e\udd1d.\n\n"
              + "\"Norland will never close the strait,\" Lund said. <script>alert(1)</script>\n\n"
              + "\u05e9\u05dc\u05d5\u05dd, said the sign\u0007 at the quay. "
              + "More than 2,500 Ostrian soldiers stand at the strait.\n");

  /** An HTML page whose body is read out of its tags. */
  public static final Report THIRD = page();

  /** What read everything here. */
  public static final Reader RULE = new Reader("sample.rule", 2);

  private SampleReports() {}

  /** The words of a report's body, which must stand there, as evidence. */
  public static Evidence words(Report report, String words) {
    int at = report.body().text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in " + report.id() + ": " + words);
    }
    return Evidence.of(report, new Span(at, at + words.length()), RULE, 1);
  }

  private static Report plain(
      String id,
      String file,
      Optional<String> outlet,
      String title,
      Publication publication,
      String text) {
    return new Report(
        id,
        file,
        outlet,
        Optional.empty(),
        Optional.of(title),
        List.of(),
        publication,
        Optional.empty(),
        "eng",
        AlignedText.identity(text),
        blocks(text));
  }

  private static Report page() {
    String source =
        "<html><h1>Holm &amp; Lund talk</h1><p>Ostria's Holm <b>spoke</b> with Lund by phone on"
            + " Monday, the Ostrian ministry said.</p><p>The Strait Council is made up of Norland,"
            + " Ostria &amp; Vestmark.</p></html>";
    AlignedText.Builder body = AlignedText.from(source);
    List<Paragraph> blocks = new ArrayList<>();
    int at = 0;
    int begun = 0;
    while (at < source.length()) {
      if (source.startsWith("&amp;", at)) {
        body.replace("&", at, at + 5);
        at += 5;
      } else if (source.charAt(at) == '<') {
        int end = source.indexOf('>', at) + 1;
        String tag = source.substring(at, end);
        if (tag.equals("</p>") || tag.equals("</h1>")) {
          Paragraph.Kind kind = blocks.isEmpty() ? Paragraph.Kind.HEADLINE : Paragraph.Kind.PROSE;
          blocks.add(new Paragraph(new Span(begun, body.length()), kind));
          body.replace("\n\n", at, end);
          begun = body.length();
        }
        at = end;
      } else {
        body.copy(at, at + 1);
        at++;
      }
    }
    return new Report(
        "ferry-3",
        "reports/third.html",
        Optional.of("Strait Times"),
        Optional.of("https://strait.example/holm?a=1&b=2"),
        Optional.of("Holm & Lund talk"),
        List.of("Ida Berg"),
        Publication.on(LocalDate.of(2031, 3, 3), Publication.Certainty.METADATA, "its meta tag"),
        Optional.of("The Coastal Press"),
        "eng",
        body.build(),
        blocks);
  }

  private static List<Paragraph> blocks(String text) {
    List<Paragraph> blocks = new ArrayList<>();
    int at = 0;
    for (String block : text.split("\n\n")) {
      Paragraph.Kind kind = blocks.isEmpty() ? Paragraph.Kind.HEADLINE : Paragraph.Kind.PROSE;
      blocks.add(new Paragraph(new Span(at, at + block.length()), kind));
      at += block.length() + 2;
    }
    return blocks;
  }
}
