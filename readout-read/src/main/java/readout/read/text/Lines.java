package readout.read.text;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/** The lines of a text, whatever ends them. Thread-safe. */
public final class Lines {
  private Lines() {}

  /** The lines from an offset on, without their ends; a last empty line is left out. */
  public static List<Span> of(String text, int from) {
    List<Span> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i < text.length(); i++) {
      if (endsLine(text.charAt(i))) {
        lines.add(new Span(start, i));
        if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(new Span(start, text.length()));
    }
    return lines;
  }

  /** The line without blanks at its ends; empty at its start where it is all blank. */
  public static Span trim(String text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean endsLine(char unit) {
    return unit == '\n'
        || unit == '\r'
        || unit == '\f'
        || unit == '\u0085'
        || unit == '\u2028'
        || unit == '\u2029';
  }

  /** White space, no-break spaces, and what takes no room. */
  private static boolean blank(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.isISOControl(unit)
        || unit == '\u200b'
        || unit == '\u2060'
        || unit == '\ufeff';
  }
}
