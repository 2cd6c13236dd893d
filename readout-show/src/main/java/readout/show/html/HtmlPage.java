package readout.show.html;

import java.util.List;
import readout.model.Report;
import readout.model.StoryRecord;
import readout.show.brief.Brief;
import readout.show.brief.CleanText;

/**
 * A record as one HTML page that needs nothing from elsewhere: the brief on one side, the reports
 * on the other, every line linked to its words. Text from reports is escaped, and a content
 * security policy lets no script, style or request but the page's own pass. A pure function,
 * thread-safe.
 */
public final class HtmlPage {
  private HtmlPage() {}

  /** The page, to be saved as UTF-8. The same record gives the same page. */
  public static String render(StoryRecord record) {
    Brief brief = Brief.of(record);
    Targets targets = Targets.of(brief);
    String title = title(brief);
    StringBuilder out = new StringBuilder(1 << 16);
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    out.append(PageAssets.POLICY).append("\">\n");
    out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(Html.text(title)).append(" – Readout</title>\n");
    out.append("<style>").append(PageAssets.STYLE).append("</style>\n</head>\n<body>\n");
    out.append("<a class=\"skip\" href=\"#reports\">Skip to the reports</a>\n");
    header(brief, out);
    out.append("<div class=\"desk\">\n<main id=\"brief\" tabindex=\"-1\">\n");
    BriefHtml stories = new BriefHtml(brief, targets);
    for (int i = 0; i < brief.stories().size(); i++) {
      stories.write(brief.stories().get(i), i + 1, out);
    }
    if (brief.stories().isEmpty()) {
      out.append("<p>No story: the reports hold nothing that was read.</p>\n");
    }
    out.append("</main>\n<aside id=\"reports\" tabindex=\"-1\" aria-label=\"Reports\">\n");
    out.append("<h2 class=\"quiet\">Reports</h2>\n");
    ReportHtml reports = new ReportHtml(brief, targets);
    for (Report report : brief.labels().ordered()) {
      reports.write(report, out);
    }
    out.append("</aside>\n</div>\n<script>").append(PageAssets.SCRIPT);
    return out.append("</script>\n</body>\n</html>\n").toString();
  }

  private static String title(Brief brief) {
    List<Brief.StoryBrief> stories = brief.stories();
    return stories.size() == 1
        ? CleanText.clean(stories.get(0).story().title())
        : stories.size() + " stories";
  }

  private static void header(Brief brief, StringBuilder out) {
    out.append("<header>\n<h1>Readout</h1>\n");
    if (brief.stories().size() > 1) {
      out.append("<details class=\"stories\"><summary>").append(brief.stories().size());
      out.append(" stories</summary><ol>");
      for (int i = 0; i < brief.stories().size(); i++) {
        out.append("<li><a href=\"#s").append(i + 1).append("\">");
        out.append(Html.text(CleanText.clean(brief.stories().get(i).story().title())));
        out.append("</a></li>");
      }
      out.append("</ol></details>\n");
    }
    out.append("<form class=\"tools\" role=\"search\" hidden>\n");
    out.append(
        "<label>Filter <input type=\"search\" id=\"filter\" autocomplete=\"off\"></label>\n");
    out.append("<label>Report <select id=\"by-report\"><option value=\"\">all</option>");
    for (Report report : brief.labels().ordered()) {
      String label = brief.labels().label(report.id());
      String name = report.outlet().or(report::title).orElse(report.file());
      out.append("<option value=\"").append(label).append("\">").append(label).append(" – ");
      out.append(Html.text(CleanText.shorten(name, 40))).append("</option>");
    }
    out.append("</select></label>\n<output id=\"found\" role=\"status\"></output>\n");
    out.append("</form>\n</header>\n");
  }
}
