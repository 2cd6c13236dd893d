package readout.show.terminal;

import java.util.ArrayList;
import java.util.List;
import readout.model.Report;
import readout.model.StoryRecord;
import readout.show.brief.Brief;
import readout.show.brief.CleanText;
import readout.show.brief.Line;
import readout.show.brief.Section;
import readout.show.brief.When;
import readout.show.terminal.Paper.Ink;
import readout.show.terminal.Paper.Piece;

/**
 * A record's brief as text for a terminal. Every line of an entry ends in the labels of the reports
 * that have it, the number of its origins, what of it may be misread, and a short id that {@link
 * Explanation} opens. Text from reports is printed without control characters. A pure function,
 * thread-safe.
 */
public final class TerminalBrief {
  private static final int SECTION = 12;
  private static final int GROUP = 4;

  private final Brief brief;
  private final boolean all;
  private final Paper paper;
  private boolean marked;

  private TerminalBrief(Brief brief, boolean colour, int width, boolean all) {
    this.brief = brief;
    this.all = all;
    this.paper = new Paper(colour, width);
  }

  /** The brief with long lists cut. */
  public static String render(StoryRecord record, boolean colour, int width) {
    return render(record, colour, width, false);
  }

  /**
   * The brief.
   *
   * @param record what is shown
   * @param colour whether ANSI colours are used
   * @param width the columns of the terminal; less than 24 counts as 24
   * @param all whether long lists are printed in full
   */
  public static String render(StoryRecord record, boolean colour, int width, boolean all) {
    TerminalBrief face = new TerminalBrief(Brief.of(record), colour, width, all);
    if (face.brief.stories().isEmpty()) {
      face.paper.line(0, "No story: the reports hold nothing that was read.", Ink.PLAIN);
    }
    boolean first = true;
    for (Brief.StoryBrief story : face.brief.stories()) {
      if (!first) {
        face.paper.gap();
        face.paper.gap();
      }
      face.story(story);
      first = false;
    }
    if (face.marked) {
      face.paper.gap();
      face.paper.line(
          0,
          "(? time) may be misread: `readout explain` says why, and --sure leaves such lines out.",
          Ink.FAINT);
    }
    return face.paper.text();
  }

  private void story(Brief.StoryBrief story) {
    paper.line(0, CleanText.clean(story.story().title()), Ink.STRONG);
    int count = story.reports().size();
    paper.line(0, count == 1 ? "1 report" : count + " reports", Ink.FAINT);
    int shown = all || count <= 2 * SECTION ? count : 2 * SECTION;
    for (Report report : story.reports().subList(0, shown)) {
      paper.line(2, 6, legend(report));
    }
    more(2, count - shown);
    for (Section section : story.sections()) {
      paper.gap();
      paper.line(0, section.title(), Ink.HEADING);
      section(section);
    }
    if (story.sections().isEmpty()) {
      paper.gap();
      paper.line(0, "No entry to show of them.", Ink.PLAIN);
    }
  }

  private List<Piece> legend(Report report) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.words(brief.labels().label(report.id()) + " =", Ink.MARKED));
    pieces.add(Piece.words(baseName(report.file()), Ink.PLAIN));
    String where =
        report.outlet().map(CleanText::clean).filter(name -> !name.isEmpty()).orElse("")
            + report.wire().map(name -> " (" + CleanText.clean(name) + ")").orElse("");
    if (!where.isBlank()) {
      pieces.add(Piece.words("/ " + where.strip(), Ink.PLAIN));
    }
    pieces.add(Piece.words("/ " + When.text(report.publication()), Ink.PLAIN));
    report
        .title()
        .ifPresent(
            title -> pieces.add(Piece.words("/ " + CleanText.shorten(title, 70), Ink.FAINT)));
    return pieces;
  }

  private void section(Section section) {
    boolean grouped = section.groups().size() > 1;
    boolean cut = !all && section.size() > SECTION;
    int room = SECTION;
    int left = 0;
    for (Section.Group group : section.groups()) {
      int shown = group.lines().size();
      if (cut) {
        shown = Math.min(shown, grouped ? Math.min(GROUP, room) : SECTION);
      }
      room -= shown;
      left += group.lines().size() - shown;
      if (shown == 0) {
        continue;
      }
      if (!group.title().isEmpty()) {
        paper.line(2, group.title(), Ink.STRONG);
      }
      int indent = group.title().isEmpty() ? 2 : 4;
      for (Line line : group.lines().subList(0, shown)) {
        line(line, indent);
      }
    }
    more(2, left);
  }

  private void line(Line line, int indent) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.words("-", Ink.FAINT));
    if (!line.lead().isEmpty()) {
      boolean goesOn = !line.text().isEmpty() && !line.text().startsWith("(");
      pieces.add(Piece.words(line.lead() + (goesOn ? ":" : ""), Ink.STRONG));
    }
    if (!line.text().isEmpty()) {
      pieces.add(Piece.words(line.text(), Ink.PLAIN));
    }
    if (!line.reports().isEmpty()) {
      pieces.add(Piece.whole(labels(line.reports()), Ink.MARKED));
    }
    line.origins().ifPresent(origins -> pieces.add(Piece.whole(Line.count(origins), Ink.FAINT)));
    String doubted = Line.doubted(line.doubts());
    marked |= !doubted.isEmpty();
    if (!doubted.isEmpty()) {
      pieces.add(Piece.whole("(" + doubted + ")", Ink.DOUBTED));
    }
    line.entryId()
        .ifPresent(id -> pieces.add(Piece.whole(brief.shortIds().getOrDefault(id, id), Ink.FAINT)));
    paper.line(indent, indent + 2, pieces);
    for (Line.Detail detail : line.details()) {
      detail(detail, indent + 4);
    }
  }

  private void detail(Line.Detail detail, int indent) {
    List<Piece> pieces = new ArrayList<>();
    switch (detail.kind()) {
      case NOTE -> pieces.add(Piece.words(detail.text(), Ink.PLAIN));
      case REMOVED -> pieces.add(Piece.words("-" + detail.text(), Ink.GONE));
      case ADDED -> pieces.add(Piece.words("+" + detail.text(), Ink.NEW));
    }
    if (!detail.reports().isEmpty()) {
      pieces.add(Piece.whole(labels(detail.reports()), Ink.MARKED));
    }
    paper.line(indent, indent + 2, pieces);
  }

  private void more(int indent, int count) {
    if (count > 0) {
      paper.line(indent, "… " + count + " more (--all)", Ink.FAINT);
    }
  }

  private String labels(List<String> reports) {
    return "[" + brief.labels().labels(reports) + "]";
  }

  private static String baseName(String file) {
    int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return CleanText.clean(file.substring(slash + 1));
  }
}
