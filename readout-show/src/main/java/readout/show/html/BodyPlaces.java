package readout.show.html;

import java.util.Optional;
import readout.model.AlignedText;
import readout.model.Span;

/** The way from a span of a report's source back to its body text. Immutable and thread-safe. */
final class BodyPlaces {
  private final int[] starts;
  private final int[] ends;
  private final boolean inOrder;

  private BodyPlaces(int[] starts, int[] ends, boolean inOrder) {
    this.starts = starts;
    this.ends = ends;
    this.inOrder = inOrder;
  }

  static BodyPlaces of(AlignedText body) {
    int length = body.text().length();
    int[] starts = new int[length];
    int[] ends = new int[length];
    boolean inOrder = true;
    for (int i = 0; i < length; i++) {
      Span source = body.toSource(new Span(i, i + 1));
      starts[i] = source.start();
      ends[i] = source.end();
      inOrder &= i == 0 || (starts[i - 1] <= starts[i] && ends[i - 1] <= ends[i]);
    }
    return new BodyPlaces(starts, ends, inOrder);
  }

  /** The body text from the first to the last unit that came from the source span. */
  Optional<Span> of(Span source) {
    int first = inOrder ? firstEndingAfter(source.start()) : 0;
    int from = -1;
    int to = -1;
    for (int i = first; i < starts.length; i++) {
      if (starts[i] < source.end() && ends[i] > source.start()) {
        from = from < 0 ? i : from;
        to = i + 1;
      } else if (inOrder && starts[i] >= source.end()) {
        break;
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(new Span(from, to));
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
