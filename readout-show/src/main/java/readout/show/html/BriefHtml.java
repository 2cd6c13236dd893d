package readout.show.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.model.Doubt;
import readout.model.Origin;
import readout.model.Origins;
import readout.model.Source;
import readout.show.brief.Brief;
import readout.show.brief.CleanText;
import readout.show.brief.Line;
import readout.show.brief.Section;

/** Writes the brief of a story, each line linked to its words. */
final class BriefHtml {
  private static final int SHOWN = 12;

  private final Brief brief;
  private final Targets targets;
  private final Set<String> named = new HashSet<>();

  BriefHtml(Brief brief, Targets targets) {
    this.brief = brief;
    this.targets = targets;
  }

  void write(Brief.StoryBrief story, int number, StringBuilder out) {
    out.append("<section class=\"story\" id=\"s").append(number).append("\">\n<h2 dir=\"auto\">");
    out.append(Html.text(CleanText.clean(story.story().title())))
        .append("</h2>\n<p class=\"about\">");
    int count = story.reports().size();
    out.append(count == 1 ? "1 report" : count + " reports").append(", ");
    int entries = story.entries();
    out.append(entries == 1 ? "1 entry" : entries + " entries").append("</p>\n");
    out.append("<nav aria-label=\"Sections\"><ul>");
    for (Section section : story.sections()) {
      out.append("<li><a href=\"#").append(anchor(number, section)).append("\">");
      out.append(Html.text(section.title())).append("</a> <small>").append(pointing(section));
      out.append("</small></li>");
    }
    out.append("</ul></nav>\n");
    for (Section section : story.sections()) {
      section(section, number, out);
    }
    out.append("</section>\n");
  }

  private void section(Section section, int number, StringBuilder out) {
    out.append("<section class=\"part k-").append(section.id()).append("\" id=\"");
    out.append(anchor(number, section)).append("\">\n<h3>").append(Html.text(section.title()));
    out.append("</h3>\n");
    for (Section.Group group : section.groups()) {
      out.append("<div class=\"group\">");
      if (!group.title().isEmpty()) {
        out.append("<h4 dir=\"auto\">").append(Html.text(group.title())).append("</h4>\n");
      }
      int shown = group.lines().size() <= SHOWN + 2 ? group.lines().size() : SHOWN;
      lines(group.lines().subList(0, shown), out);
      if (shown < group.lines().size()) {
        out.append("<details class=\"rest\"><summary>").append(group.lines().size() - shown);
        out.append(" more</summary>\n");
        lines(group.lines().subList(shown, group.lines().size()), out);
        out.append("</details>\n");
      }
      out.append("</div>\n");
    }
    out.append("</section>\n");
  }

  private void lines(List<Line> lines, StringBuilder out) {
    out.append("<ul class=\"lines\">\n");
    lines.forEach(line -> line(line, out));
    out.append("</ul>\n");
  }

  private void line(Line line, StringBuilder out) {
    out.append("<li");
    line.entryId()
        .filter(named::add)
        .ifPresent(id -> out.append(" id=\"e-").append(Html.text(id)).append('"'));
    if (!line.reports().isEmpty()) {
      out.append(" class=\"line\" data-r=\"").append(brief.labels().labels(line.reports()));
      out.append('"');
    }
    targets.number(line).ifPresent(number -> out.append(" data-t=\"").append(number).append('"'));
    out.append('>');
    boolean linked = !line.words().isEmpty();
    out.append(linked ? "<a class=\"text\" dir=\"auto\" href=\"#" : "<span class=\"text\">");
    if (linked) {
      out.append(targets.link(line, line.words().get(0).reportId())).append("\">");
    }
    if (!line.lead().isEmpty()) {
      out.append("<b>").append(Html.text(line.lead())).append("</b> ");
    }
    out.append(Html.text(line.text())).append(linked ? "</a>" : "</span>");
    details(line, out);
    tail(line, out);
    out.append("</li>\n");
  }

  private void details(Line line, StringBuilder out) {
    if (line.details().isEmpty()) {
      return;
    }
    out.append("<ul class=\"details\">");
    for (Line.Detail detail : line.details()) {
      out.append("<li dir=\"auto\">");
      String text = Html.text(detail.text());
      switch (detail.kind()) {
        case NOTE -> out.append(text);
        case REMOVED -> out.append("<del>").append(text).append("</del>");
        case ADDED -> out.append("<ins>").append(text).append("</ins>");
      }
      labels(line, detail.reports(), out);
      out.append("</li>");
    }
    out.append("</ul>");
  }

  private void tail(Line line, StringBuilder out) {
    if (line.reports().isEmpty()) {
      return;
    }
    out.append("<div class=\"tail\">");
    labels(line, line.reports(), out);
    line.origins().ifPresent(origins -> origins(origins, out));
    doubts(line, out);
    line.entryId()
        .ifPresent(
            id ->
                out.append(" <code title=\"")
                    .append(Html.text(id))
                    .append("\">")
                    .append(Html.text(brief.shortIds().getOrDefault(id, id)))
                    .append("</code>"));
    out.append("</div>");
  }

  private static void doubts(Line line, StringBuilder out) {
    if (line.doubts().isEmpty()) {
      return;
    }
    String doubted = Line.doubted(line.doubts());
    out.append(" <details class=\"doubts\"><summary aria-label=\"may be misread: ");
    out.append(doubted.substring(2)).append("\">").append(doubted).append("</summary><ul>");
    for (Doubt doubt : line.doubts()) {
      out.append("<li><b>").append(doubt.about()).append("</b> ");
      out.append(Html.text(doubt.reason())).append("</li>");
    }
    out.append("</ul></details>");
  }

  private void labels(Line line, List<String> reports, StringBuilder out) {
    for (String id : brief.labels().sorted(reports)) {
      out.append(" <a class=\"label\" href=\"#").append(targets.link(line, id)).append("\">");
      out.append(brief.labels().label(id)).append("</a>");
    }
  }

  private void origins(Origins origins, StringBuilder out) {
    String count = Line.count(origins);
    if (origins.roots().isEmpty()) {
      out.append(" <span class=\"count\">").append(count).append("</span>");
      return;
    }
    out.append(" <details class=\"origins\"><summary>").append(count).append("</summary><ul>");
    for (Origin origin : origins.roots()) {
      boolean own = origin.source().kind() == Source.Kind.REPORT;
      String name = own ? "the report's own words" : CleanText.clean(origin.source().name());
      out.append("<li dir=\"auto\"><b>").append(Html.text(name)).append("</b> ");
      out.append(Html.text(CleanText.clean(origin.reason()))).append(" <span class=\"in\">in ");
      out.append(brief.labels().labels(origin.reports())).append("</span></li>");
    }
    out.append("</ul></details>");
  }

  /** The number of lines that point to words; the others only count. */
  private static long pointing(Section section) {
    return section.groups().stream()
        .flatMap(group -> group.lines().stream())
        .filter(line -> !line.words().isEmpty())
        .count();
  }

  private static String anchor(int number, Section section) {
    return "s" + number + "-" + section.id();
  }
}
