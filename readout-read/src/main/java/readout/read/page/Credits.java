package readout.read.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Paragraph;

/**
 * Whom a report credits for its text.
 *
 * @param wire the agency, by its full name
 * @param outlet the outlet that marks the text as its own in the dateline
 * @param dateline the place the text is filed from, as printed
 */
record Credits(Optional<String> wire, Optional<String> outlet, Optional<String> dateline) {
  /** A dateline stands within so many paragraphs: a summary may come before it. */
  private static final int OPENING = 6;

  private static final int LONGEST_CREDIT = 500;

  private static final Pattern CREDIT =
      Pattern.compile(
          "contribut|copyright|©|all rights reserved|(?:reporting|editing|written|compiled) by"
              + "|^by ",
          Pattern.CASE_INSENSITIVE);

  /** The credits of a text: its dateline first, then its credit lines. */
  static Credits of(String text, List<Paragraph> paragraphs) {
    Optional<String> wire = Optional.empty();
    Optional<String> outlet = Optional.empty();
    Optional<Dateline> filed = Optional.empty();
    int opening = 0;
    for (Paragraph paragraph : paragraphs) {
      String words = paragraph.span().of(text);
      if (paragraph.kind() == Paragraph.Kind.PROSE && opening++ < OPENING && filed.isEmpty()) {
        filed = Dateline.of(words);
        Optional<String> signature = filed.flatMap(Dateline::signature);
        wire = signature.flatMap(Agencies::agency);
        outlet = signature.flatMap(Agencies::outlet);
      }
      boolean credit =
          paragraph.kind() == Paragraph.Kind.FURNITURE
              && words.length() < LONGEST_CREDIT
              && CREDIT.matcher(words).find();
      if (wire.isEmpty() && credit) {
        wire = Agencies.named(List.of(words));
      }
    }
    return new Credits(wire, outlet, filed.flatMap(Dateline::place));
  }
}
