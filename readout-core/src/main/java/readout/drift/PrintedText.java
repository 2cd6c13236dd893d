package readout.drift;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.model.Span;

/** The content of a printing as one text, a line for each part, with the way back to the body. */
final class PrintedText {
  private final Printing printing;
  private final String text;
  private final List<Span> parts = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final Set<String> content = new LinkedHashSet<>();

  PrintedText(Printing printing) {
    this.printing = printing;
    String body = printing.report().body().text();
    StringBuilder joined = new StringBuilder();
    for (Span span : printing.bodySpans()) {
      int start = Math.min(span.start(), body.length());
      Span inside = new Span(start, Math.max(start, Math.min(span.end(), body.length())));
      if (inside.length() > 0) {
        joined.append(joined.isEmpty() ? "" : "\n");
        parts.add(inside);
        starts.add(joined.length());
        joined.append(inside.of(body));
      }
    }
    text = joined.toString();
    for (Word word : Words.of(text, DriftFinder.LONGEST)) {
      if (word.content()) {
        content.add(word.stem());
      }
    }
  }

  Printing printing() {
    return printing;
  }

  String text() {
    return text;
  }

  /** The share of the smaller vocabulary that both have. */
  double common(PrintedText other) {
    int smaller = Math.min(content.size(), other.content.size());
    long shared = content.stream().filter(other.content::contains).count();
    return smaller == 0 ? 0 : (double) shared / smaller;
  }

  /** The place in the body of a non-empty place in the text, what stands between parts included. */
  Span toBody(Span span) {
    return new Span(toBody(span.start()), toBody(span.end() - 1) + 1);
  }

  private int toBody(int offset) {
    int part = 0;
    while (part + 1 < starts.size() && starts.get(part + 1) <= offset) {
      part++;
    }
    return parts.get(part).start()
        + Math.min(offset - starts.get(part), parts.get(part).length() - 1);
  }
}
