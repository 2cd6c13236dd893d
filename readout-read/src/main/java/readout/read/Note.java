package readout.read;

/**
 * Something a reader of the record should know about a file that was read or skipped.
 *
 * @param file the path as given, with {@code #n} for a record of it
 * @param text what there is to know, in a few words
 */
public record Note(String file, String text) {
  /** The note in one line. */
  public String line() {
    return Refusal.shown(file) + ": " + Refusal.shown(text);
  }
}
