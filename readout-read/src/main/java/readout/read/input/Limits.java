package readout.read.input;

import java.time.Duration;
import java.util.Locale;

/**
 * The bounds of reading, in one place. What goes beyond one is refused with a line that names the
 * bound and the option that moves it; the rest is read all the same.
 *
 * @param bytes the largest document that is held whole, packed members of archives included
 * @param recordBytes the largest line or row of a file that holds many reports
 * @param text the longest text of one report, in UTF-16 units
 * @param pages the most pages of one document
 * @param depth how deep documents may lie within each other: an archive in an archive is at 2
 * @param ratio how many bytes one packed byte may become
 * @param time how long the reading of one report may take
 */
public record Limits(
    int bytes, int recordBytes, int text, int pages, int depth, int ratio, Duration time) {
  /** Wide enough for what outlets publish, narrow enough for a gigabyte of memory. */
  public static final Limits STANDARD =
      new Limits(64 << 20, 16 << 20, 300_000, 1_000, 4, 200, Duration.ofSeconds(30));

  /** Refuses bounds below one. */
  public Limits {
    boolean sensible = bytes > 0 && recordBytes > 0 && text > 0 && pages > 0 && depth >= 0;
    if (!sensible || ratio < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a limit of nothing reads nothing");
    }
  }

  /** The longest source of one report, markup and all, in UTF-16 units. */
  public long markup() {
    return 32L * text;
  }

  /** What is wrong with a text beyond the limit. */
  public String textCause() {
    return String.format(Locale.ROOT, "its text is longer than %,d characters", text);
  }

  /** What would help it. */
  public String textHelp() {
    return "split it, or take longer ones with --max-text";
  }
}
