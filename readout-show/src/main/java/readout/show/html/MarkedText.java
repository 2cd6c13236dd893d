package readout.show.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Span;
import readout.show.html.Targets.Mark;

/**
 * A body text with its marks, written a slice at a time and from front to back. Where marks overlap
 * the text is split at their edges, so that elements never cross. Not thread-safe.
 */
final class MarkedText {
  private static final Comparator<Mark> BY_ANCHOR =
      Comparator.comparing(Mark::target).thenComparing(Mark::anchor);

  private final String text;
  private final List<Mark> waiting;
  private final List<Mark> open = new ArrayList<>();
  private final List<Integer> edges;
  private final Set<String> named = new HashSet<>();
  private int next;
  private int edge;

  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.waiting =
        marks.stream().sorted(Comparator.comparing(Mark::span).thenComparing(BY_ANCHOR)).toList();
    Set<Integer> places = new TreeSet<>();
    for (Mark mark : marks) {
      places.add(mark.span().start());
      places.add(mark.span().end());
    }
    this.edges = List.copyOf(places);
  }

  /** Writes a slice; slices come in order and do not overlap. */
  void write(Span slice, StringBuilder out) {
    int at = slice.start();
    while (at < slice.end()) {
      while (edge < edges.size() && edges.get(edge) <= at) {
        edge++;
      }
      int until = edge < edges.size() ? Math.min(edges.get(edge), slice.end()) : slice.end();
      step(at);
      piece(at, until, out);
      at = until;
    }
  }

  private void step(int at) {
    open.removeIf(mark -> mark.span().end() <= at);
    while (next < waiting.size() && waiting.get(next).span().start() <= at) {
      if (waiting.get(next).span().end() > at) {
        open.add(waiting.get(next));
      }
      next++;
    }
    open.sort(BY_ANCHOR);
  }

  private void piece(int from, int to, StringBuilder out) {
    if (open.isEmpty()) {
      out.append(Html.text(text.substring(from, to)));
      return;
    }
    List<String> names =
        open.stream().map(Mark::anchor).filter(anchor -> named.add(anchor)).toList();
    Set<String> targets = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    for (Mark mark : open) {
      targets.add(Integer.toString(mark.target()));
      kinds.add("k-" + mark.kind());
    }
    out.append("<mark");
    if (!names.isEmpty()) {
      out.append(" id=\"").append(names.get(0)).append('"');
    }
    out.append(" class=\"").append(String.join(" ", kinds));
    out.append("\" data-t=\"").append(String.join(" ", targets)).append("\">");
    for (String name : names.subList(Math.min(1, names.size()), names.size())) {
      out.append("<span id=\"").append(name).append("\"></span>");
    }
    out.append(Html.text(text.substring(from, to))).append("</mark>");
  }
}
