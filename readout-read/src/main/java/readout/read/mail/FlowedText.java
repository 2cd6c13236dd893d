package readout.read.mail;

import java.util.List;
import readout.model.Span;
import readout.read.text.Lines;

/** Takes the soft line ends out of text that is sent as flowed (RFC 3676). Stateless. */
final class FlowedText {
  private static final String SIGNATURE = "-- ";

  private FlowedText() {}

  /**
   * The text with one line a paragraph; lines that quote keep their marks.
   *
   * @param delete whether the blank before a soft line end is not of the text
   */
  static String unfold(String text, boolean delete) {
    StringBuilder unfolded = new StringBuilder(text.length());
    List<Span> lines = Lines.of(text, 0);
    int depth = -1;
    for (Span line : lines) {
      String words = line.of(text);
      int quotes = quotes(words);
      String content = words.substring(quotes);
      if (content.startsWith(" ")) {
        content = content.substring(1);
      }
      boolean signature = content.equals(SIGNATURE);
      if (depth != quotes || signature) {
        if (depth >= 0) {
          unfolded.append('\n');
        }
        unfolded.append(">".repeat(quotes)).append(quotes > 0 ? " " : "");
      }
      boolean soft = content.endsWith(" ") && !signature;
      unfolded.append(content, 0, content.length() - (soft && delete ? 1 : 0));
      depth = soft ? quotes : -1;
      if (!soft) {
        unfolded.append('\n');
      }
    }
    return unfolded.toString();
  }

  private static int quotes(String line) {
    int quotes = 0;
    while (quotes < line.length() && line.charAt(quotes) == '>') {
      quotes++;
    }
    return quotes;
  }
}
