package readout.read;

import java.util.Locale;

/**
 * Something that could not be read.
 *
 * @param file the path as given, with {@code :n} for a line of it
 * @param cause what is wrong, in a few words
 * @param help what would help, in a few words
 */
public record Refusal(String file, String cause, String help) {
  /** The refusal in one line. */
  public String line() {
    return shown(file) + ": " + shown(cause) + "; " + shown(help);
  }

  /** A file's name as one line can show it: what steers a terminal is written as its code. */
  public static String shown(String file) {
    StringBuilder shown = new StringBuilder(file.length());
    file.codePoints()
        .forEach(
            point -> {
              int type = Character.getType(point);
              boolean steers =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              if (steers) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }
}
