package readout.read.plover;

import java.util.List;
import readout.model.Span;

/**
 * A sentence in which somebody marked who does something to whom, and of which type it is.
 *
 * @param text the sentence without the marks
 * @param source the places of the source, in order; none where it is not named
 * @param target the places of the target, in order; none where it is not named
 * @param type the type of the event, as the table names it
 */
public record MarkedPair(String text, List<Span> source, List<Span> target, String type) {
  /** Copies the lists. */
  public MarkedPair {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
