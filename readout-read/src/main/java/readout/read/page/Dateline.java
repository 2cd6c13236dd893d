package readout.read.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening of a first paragraph that tells where it is filed from: {@code KYIV, Ukraine, Jan. 12
 * (Agency) —}.
 *
 * @param place the place, as printed; empty where it names none
 */
record Dateline(Optional<String> place) {
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}'’.-]+(?:[ -](?:\\p{Lu}[\\p{Lu}'’.-]+|D\\.C\\.))*";
  private static final String REGION = "(?:, \\p{Lu}[\\p{L}.'’ -]{1,30}?)?";
  private static final String DAY =
      "(?:,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?)?";
  private static final String AGENCY = "(?: ?\\([\\p{L}][\\p{L}/ .-]{1,30}\\))?";
  private static final Pattern OPENING =
      Pattern.compile(
          "(" + CAPITALS + REGION + ")" + DAY + "," + "?" + AGENCY + " ?(?:[–—―]|--?(?= )|:(?= ))");

  /** The dateline that opens a paragraph; empty where it opens with its first sentence. */
  static Optional<Dateline> of(String paragraph) {
    Matcher matcher = OPENING.matcher(paragraph.substring(0, Math.min(140, paragraph.length())));
    return matcher.lookingAt()
        ? Optional.of(new Dateline(Optional.of(matcher.group(1))))
        : Optional.empty();
  }
}
