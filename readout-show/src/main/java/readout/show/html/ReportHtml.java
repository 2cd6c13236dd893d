package readout.show.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;
import readout.show.brief.Brief;
import readout.show.brief.CleanText;
import readout.show.brief.When;

/** Writes a report with its body text and its marks. */
final class ReportHtml {
  private final Brief brief;
  private final Targets targets;

  ReportHtml(Brief brief, Targets targets) {
    this.brief = brief;
    this.targets = targets;
  }

  void write(Report report, StringBuilder out) {
    String label = brief.labels().label(report.id());
    String title = heading(report);
    String lang = report.readable() ? " lang=\"en\"" : "";
    out.append("<article class=\"report\" tabindex=\"-1\" id=\"r-").append(label);
    out.append("\" data-r=\"").append(label).append("\">\n<h3><span class=\"label\">");
    out.append(label).append("</span> <span dir=\"auto\"").append(lang).append('>');
    out.append(Html.text(title)).append("</span></h3>\n");
    about(report, title, out);
    MarkedText body = new MarkedText(report.body().text(), targets.marks(report.id()));
    for (Paragraph block : blocks(report)) {
      String kind = block.kind().name().toLowerCase(Locale.ROOT);
      out.append("<p dir=\"auto\" class=\"").append(kind).append('"').append(lang).append('>');
      body.write(block.span(), out);
      out.append("</p>\n");
    }
    out.append("</article>\n");
  }

  /** The headline; where the text begins with it, what else names the report. */
  private static String heading(Report report) {
    String title = report.title().map(CleanText::clean).orElse("");
    boolean printed =
        report.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADLINE)
            .filter(paragraph -> paragraph.span().end() <= report.body().text().length())
            .anyMatch(
                paragraph ->
                    CleanText.clean(paragraph.span().of(report.body().text())).equals(title));
    if (!title.isEmpty() && !printed) {
      return title;
    }
    String file = report.file().substring(report.file().lastIndexOf('/') + 1);
    return CleanText.clean(report.outlet().orElse(file));
  }

  private static void about(Report report, String title, StringBuilder out) {
    List<String> parts = new ArrayList<>();
    report
        .outlet()
        .map(CleanText::clean)
        .filter(outlet -> !outlet.equals(title))
        .ifPresent(outlet -> parts.add(Html.text(outlet)));
    report.wire().ifPresent(wire -> parts.add("wire: " + Html.text(CleanText.clean(wire))));
    parts.add(
        "<span title=\""
            + Html.text(CleanText.clean(report.publication().reason()))
            + "\">"
            + Html.text(When.text(report.publication()))
            + "</span>");
    report.updated().ifPresent(updated -> parts.add("updated " + Html.text(When.text(updated))));
    report
        .dateline()
        .ifPresent(place -> parts.add("filed from " + Html.text(CleanText.clean(place))));
    if (!report.authors().isEmpty()) {
      parts.add("by " + Html.text(CleanText.clean(String.join(", ", report.authors()))));
    }
    String file = Html.text(CleanText.clean(report.file()));
    parts.add("<span class=\"file\">" + file + "</span>");
    report.url().filter(ReportHtml::web).ifPresent(url -> parts.add(link(url)));
    out.append("<p class=\"about\">").append(String.join(" · ", parts)).append("</p>\n");
  }

  private static boolean web(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  private static String link(String url) {
    return "<a rel=\"noopener noreferrer nofollow\" href=\"" + Html.text(url) + "\">source</a>";
  }

  /** The paragraphs, and what stands between them if it is more than white space. */
  private static List<Paragraph> blocks(Report report) {
    String text = report.body().text();
    List<Paragraph> blocks = new ArrayList<>();
    int at = 0;
    for (Paragraph paragraph : report.paragraphs()) {
      int start = Math.min(Math.max(paragraph.span().start(), at), text.length());
      int end = Math.min(Math.max(paragraph.span().end(), start), text.length());
      between(text, at, start, blocks);
      if (end > start) {
        blocks.add(new Paragraph(new Span(start, end), paragraph.kind()));
      }
      at = end;
    }
    between(text, at, text.length(), blocks);
    return blocks;
  }

  private static void between(String text, int from, int to, List<Paragraph> blocks) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      blocks.add(new Paragraph(new Span(start, end), Paragraph.Kind.FURNITURE));
    }
  }
}
