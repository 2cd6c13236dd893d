package readout.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Span;
import readout.read.input.Budget;
import readout.read.input.Unreadable;

/**
 * The text of a document in reading order: a line a line, a form feed between pages. Immutable.
 *
 * @param text the source
 * @param lines its lines in order
 */
record SourceText(String text, List<TextLine> lines) {
  SourceText {
    lines = List.copyOf(lines);
  }

  /** Lays out the pages. */
  static SourceText of(List<PrintedPage> pages, Budget budget) throws Unreadable {
    Writing writing = new Writing();
    RunningHeads heads = RunningHeads.of(pages);
    for (int i = 0; i < pages.size(); i++) {
      budget.check();
      PrintedPage page = pages.get(i);
      if (i > 0) {
        writing.text.append('\f');
      }
      List<Row> running = heads.on(page);
      Set<Row> left = Collections.newSetFromMap(new IdentityHashMap<>());
      left.addAll(running);
      var halves =
          running.stream().collect(Collectors.partitioningBy(row -> RunningHeads.upper(row, page)));
      writing.write(halves.getOrDefault(true, List.of()), i, TextLine.NONE);
      List<Row> rest = page.rows().stream().filter(row -> !left.contains(row)).toList();
      for (List<Row> area : Columns.areas(rest, budget)) {
        writing.write(DropCaps.join(area), i, writing.areas);
        writing.areas++;
      }
      writing.write(halves.getOrDefault(false, List.of()), i, TextLine.NONE);
      writing.write(page.aside(), i, TextLine.NONE);
    }
    return new SourceText(writing.text.toString(), writing.lines);
  }

  private static final class Writing {
    private final StringBuilder text = new StringBuilder();
    private final List<TextLine> lines = new ArrayList<>();
    private int areas;

    void write(List<Row> rows, int page, int area) {
      for (Row row : rows) {
        int start = text.length();
        List<Span> marks = new ArrayList<>();
        for (Word word : row.words()) {
          if (text.length() > start && !word.raised()) {
            text.append(' ');
          }
          if (word.raised()) {
            marks.add(new Span(text.length(), text.length() + word.text().length()));
          }
          text.append(word.text());
        }
        lines.add(new TextLine(new Span(start, text.length()), page, area, row, marks));
        text.append('\n');
      }
    }
  }
}
