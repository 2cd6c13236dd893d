package readout.read.brat;

import java.util.List;
import readout.model.RoleSpans;

/**
 * A text and the attributions that somebody marked in it.
 *
 * @param name the text's file name without its ending
 * @param text the text as its file has it
 * @param attributions the attributions in the order of their file, their spans of UTF-16 units
 */
public record MarkedText(String name, String text, List<RoleSpans> attributions) {
  /** Copies the list. */
  public MarkedText {
    attributions = List.copyOf(attributions);
  }
}
