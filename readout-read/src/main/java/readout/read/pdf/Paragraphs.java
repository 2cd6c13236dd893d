package readout.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.read.input.Budget;
import readout.read.input.Unreadable;

/**
 * Puts lines together to paragraphs, by what printers do to show where one ends: more room, an
 * indent, a line that ends early. One that runs on in the next column or page is one. Not
 * thread-safe.
 */
final class Paragraphs {
  /** More room than this, in the distance of lines, parts paragraphs. */
  private static final float MORE_ROOM = 1.25f;

  /** The least and the most that an indent is, in sizes of the text. */
  private static final float INDENT = 0.7f;

  private static final float DEEPEST_INDENT = 7f;
  private static final Pattern ENDED =
      Pattern.compile(".*[.!?:…][\"”’'»)\\]]*(?:\\d{1,3})?", Pattern.DOTALL);
  private static final Pattern BULLET = Pattern.compile("[•·▪●◦‣■□➢►]");
  private static final Pattern ITEM = Pattern.compile("(?:[-–—*]|\\(?(?:\\d{1,2}|[a-z])[.)])");
  private static final Pattern BEFORE_ITEM = Pattern.compile(".*[.!?:;][\"”’')]*", Pattern.DOTALL);

  private final String source;
  private final Edges edges;
  private final float body;
  private final boolean indented;

  private Paragraphs(SourceText source, List<TextLine> lines) {
    this.source = source.text();
    edges = new Edges(lines);
    body = Columns.em(lines.stream().map(TextLine::row).toList());
    int indents = 0;
    int rooms = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i - 1);
      TextLine next = lines.get(i);
      if (line.area() == next.area() && line.alike(next)) {
        indents += opens(line, next) && !room(line, next) ? 1 : 0;
        rooms += room(line, next) ? 1 : 0;
      }
    }
    indented = indents > Math.max(rooms, 1);
  }

  /** The paragraphs in the order in which they begin; each has lines in order. */
  static List<List<TextLine>> of(SourceText source, Budget budget) throws Unreadable {
    List<TextLine> lines =
        source.lines().stream().filter(line -> line.area() != TextLine.NONE).toList();
    Paragraphs reading = new Paragraphs(source, lines);
    List<List<TextLine>> paragraphs = new ArrayList<>();
    TextLine last = null;
    List<TextLine> current = new ArrayList<>();
    for (TextLine line : lines) {
      budget.check();
      boolean same = last != null && last.area() == line.area();
      if (last == null || (same && reading.parts(current, line))) {
        current = new ArrayList<>();
        paragraphs.add(current);
      } else if (!same) {
        current = reading.open(paragraphs, line);
        if (current.isEmpty()) {
          paragraphs.add(current);
        }
      }
      current.add(line);
      last = line;
    }
    return paragraphs;
  }

  /** The paragraph that goes on at the top of a column; an empty one where a new one begins. */
  private List<TextLine> open(List<List<TextLine>> paragraphs, TextLine line) {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      List<TextLine> paragraph = paragraphs.get(i);
      TextLine last = paragraph.get(paragraph.size() - 1);
      if (last.page() < line.page() - 1) {
        break;
      }
      // notes and captions may stand between
      if (last.alike(line)) {
        return runsOn(paragraph, line) ? paragraph : new ArrayList<>();
      }
    }
    return new ArrayList<>();
  }

  private boolean runsOn(List<TextLine> paragraph, TextLine next) {
    TextLine line = paragraph.get(paragraph.size() - 1);
    boolean text = Math.abs(line.size() - body) < 0.08f * body;
    if (!text || line.row().tabular() || item(line, next) || indent(next) > INDENT) {
      return false;
    }
    if (ENDED.matcher(line.of(source)).matches()) {
      boolean flush = edges.right(line) - line.row().right() < 0.3f * line.size();
      return flush && indented;
    }
    // a line alone may be a heading
    boolean full = paragraph.size() > 1 && left(line, next) < 1;
    return full || Character.isLowerCase(next.of(source).codePointAt(0));
  }

  private boolean parts(List<TextLine> paragraph, TextLine next) {
    TextLine line = paragraph.get(paragraph.size() - 1);
    boolean small = Character.isLowerCase(next.of(source).codePointAt(0));
    if (Math.abs(line.size() - next.size()) >= 0.08f * Math.max(line.size(), next.size())) {
      return true;
    }
    if (room(line, next) || item(line, next) || line.row().tabular() || next.row().tabular()) {
      return true;
    }
    if (line.row().bold() != next.row().bold()) {
      return !small;
    }
    if (line.size() > 1.15f * body) {
      return false;
    }
    return opens(line, next) || closes(paragraph, line, next) || endsEarly(line, next, small);
  }

  private boolean room(TextLine line, TextLine next) {
    return Edges.distance(line, next) > MORE_ROOM * edges.leading(next);
  }

  private boolean item(TextLine line, TextLine next) {
    String first = next.row().words().get(0).text();
    return BULLET.matcher(first).lookingAt()
        || (ITEM.matcher(first).matches() && BEFORE_ITEM.matcher(line.of(source)).matches());
  }

  private float indent(TextLine line) {
    return (line.row().left() - edges.left(line)) / line.size();
  }

  /** A first line is indented where the line before it is not. */
  private boolean opens(TextLine line, TextLine next) {
    float indent = indent(next);
    return indent > INDENT && indent < DEEPEST_INDENT && indent(line) < indent - INDENT / 2;
  }

  /** A block that is set in ends where lines are flush again; one line set in is a first line. */
  private boolean closes(List<TextLine> paragraph, TextLine line, TextLine next) {
    boolean block = paragraph.size() > 1 && indent(paragraph.get(paragraph.size() - 2)) > INDENT;
    return block && indent(line) > INDENT && indent(next) < INDENT / 2;
  }

  /** The next word would have fitted, so that the line ends because the paragraph does. */
  private boolean endsEarly(TextLine line, TextLine next, boolean small) {
    boolean ended = ENDED.matcher(line.of(source)).matches();
    return !small && left(line, next) > (ended ? 0.5f : 2f);
  }

  /** The room at the end of the line after the next word, in sizes of the text. */
  private float left(TextLine line, TextLine next) {
    float word = next.row().words().get(0).width();
    float end = line.row().right() + 0.25f * line.size() + word;
    return (edges.right(line) - end) / line.size();
  }
}
