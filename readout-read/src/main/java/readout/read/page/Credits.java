package readout.read.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
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
  private static final int LONGEST_PLACE = 60;
  private static final int LONGEST_CREDIT = 500;

  private static final Map<String, String> AGENCIES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("AP", "The Associated Press"),
              Map.entry("Associated Press", "The Associated Press"),
              Map.entry("Reuters", "Reuters"),
              Map.entry("REUTERS", "Reuters"),
              Map.entry("AFP", "Agence France-Presse"),
              Map.entry("Agence France-Presse", "Agence France-Presse"),
              Map.entry("Agence France Presse", "Agence France-Presse"),
              Map.entry("UPI", "United Press International"),
              Map.entry("United Press International", "United Press International"),
              Map.entry("dpa", "Deutsche Presse-Agentur"),
              Map.entry("DPA", "Deutsche Presse-Agentur"),
              Map.entry("Xinhua", "Xinhua"),
              Map.entry("TASS", "TASS"),
              Map.entry("Interfax", "Interfax"),
              Map.entry("PTI", "Press Trust of India"),
              Map.entry("Yonhap", "Yonhap"),
              Map.entry("Kyodo", "Kyodo News"),
              Map.entry("ANSA", "ANSA")));

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:Thomson[ /])?(Associated Press|AP|Reuters|REUTERS|AFP|Agence France[- ]Presse"
              + "|UPI|United Press International|dpa|DPA|Xinhua|TASS|Interfax|PTI|Yonhap|Kyodo"
              + "|ANSA)\\b");

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L} .,'’/-]{1,"
              + LONGEST_PLACE
              + "})?\\(([\\p{L}][\\p{L} .-]{1,30})\\)\\s*(?:[-–—―:]|(?=[\\p{Lu}“\"]))");

  /** Outlets that sign their datelines. */
  private static final List<String> SIGNING =
      List.of("CNN", "CBS News", "NBC News", "ABC News", "Fox News", "CNN Business", "VOA", "BBC");

  private static final Pattern CREDIT =
      Pattern.compile(
          "contribut|copyright|©|all rights reserved|(?:reporting|editing|written|compiled) by"
              + "|^by ",
          Pattern.CASE_INSENSITIVE);

  /** The credits of a text: its dateline first, then its credit lines. */
  static Credits of(String text, List<Paragraph> paragraphs) {
    Optional<String> wire = Optional.empty();
    Optional<String> outlet = Optional.empty();
    Optional<String> dateline = Optional.empty();
    boolean opening = true;
    for (Paragraph paragraph : paragraphs) {
      String words = paragraph.span().of(text);
      if (opening && paragraph.kind() == Paragraph.Kind.PROSE) {
        opening = false;
        dateline = Dateline.of(words).flatMap(Dateline::place);
        Matcher signed = DATELINE.matcher(words.substring(0, Math.min(120, words.length())));
        if (signed.find()) {
          String name = signed.group(1);
          wire = Optional.ofNullable(AGENCIES.get(name));
          outlet = SIGNING.contains(name) ? Optional.of(name) : outlet;
        }
      }
      boolean credit =
          paragraph.kind() == Paragraph.Kind.FURNITURE
              && words.length() < LONGEST_CREDIT
              && CREDIT.matcher(words).find();
      if (wire.isEmpty() && credit) {
        wire = agency(List.of(words));
      }
    }
    return new Credits(wire, outlet, dateline);
  }

  /** The agency that is named first in credits or bylines. */
  static Optional<String> agency(List<String> lines) {
    for (String line : lines) {
      Matcher named = NAMED.matcher(line);
      if (named.find()) {
        return Optional.ofNullable(AGENCIES.get(named.group(1)));
      }
    }
    return Optional.empty();
  }
}
