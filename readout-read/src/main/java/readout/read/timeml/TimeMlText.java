package readout.read.timeml;

import java.util.List;

/**
 * A text with its marked events.
 *
 * @param text the words of the element TEXT, as they stand there
 * @param events the events, in order
 * @param links which is told of under which
 */
public record TimeMlText(String text, List<TimeMlEvent> events, List<TimeMlLink> links) {
  /** Copies the lists. */
  public TimeMlText {
    events = List.copyOf(events);
    links = List.copyOf(links);
  }
}
