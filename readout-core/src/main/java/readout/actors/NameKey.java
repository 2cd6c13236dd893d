package readout.actors;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name under which spellings of the same name meet. */
final class NameKey {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String DROPPED_UNITS = "'’‘ʼʻ´`“”\".";
  private static final Pattern DROPPED = Pattern.compile("[" + DROPPED_UNITS + "]+");
  private static final Pattern MIDDLE_INITIALS =
      Pattern.compile("(?<=\\p{L})(?: \\p{Lu}\\.)+(?= \\p{L})");
  private static final int LONGEST_ACRONYM = 6;
  private static final int FIRST_BEYOND_ASCII = 128;

  private NameKey() {}

  /**
   * The name in small letters without diacritics, full stops, quotes and a leading "the"; hyphens
   * are spaces.
   */
  static String of(String name) {
    String plain = withoutDiacritics(name);
    // by hand: it is asked about every word that may begin a name
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (isSpace(letter)) {
        boolean between = kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ';
        kept.append(between ? " " : "");
      } else if (DROPPED_UNITS.indexOf(letter) < 0) {
        kept.append(letter);
      }
    }
    String spaced = kept.toString().strip().toLowerCase(Locale.ROOT);
    return spaced.startsWith("the ") ? spaced.substring(4) : spaced;
  }

  /**
   * Whether the name is a short word of capitals only ("US", "U.S.", "WHO"). Such a name meets only
   * capitals: "us" and "who" are other words.
   */
  static boolean isAcronym(String name) {
    String letters = DROPPED.matcher(name.strip()).replaceAll("");
    return letters.length() <= LONGEST_ACRONYM && isUpperCase(name) && !letters.contains(" ");
  }

  /** Whether the name has letters, all of them capitals; a leading "the" may be small. */
  static boolean isUpperCase(String name) {
    String bare = name.strip();
    if (bare.regionMatches(true, 0, "the ", 0, 4)) {
      bare = bare.substring(4);
    }
    return bare.chars().anyMatch(Character::isUpperCase)
        && bare.chars().noneMatch(Character::isLowerCase);
  }

  /** The name without single capitals with a full stop between its words. */
  static String withoutInitials(String name) {
    return MIDDLE_INITIALS.matcher(name).replaceAll("");
  }

  /** Blanks and hyphens. */
  private static boolean isSpace(char letter) {
    return switch (Character.getType(letter)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.DASH_PUNCTUATION ->
          true;
      default -> letter >= '\t' && letter <= '\r';
    };
  }

  private static String withoutDiacritics(String name) {
    if (name.chars().allMatch(unit -> unit < FIRST_BEYOND_ASCII)) {
      return name;
    }
    String stripped =
        MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder plain = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      char letter = stripped.charAt(i);
      // Letters with a stroke or without a dot do not decompose.
      switch (letter) {
        case 'ı' -> plain.append('i');
        case 'ł' -> plain.append('l');
        case 'Ł' -> plain.append('L');
        case 'ø' -> plain.append('o');
        case 'Ø' -> plain.append('O');
        case 'đ' -> plain.append('d');
        case 'Đ' -> plain.append('D');
        case 'ə' -> plain.append('a');
        case 'ß' -> plain.append("ss");
        case 'æ' -> plain.append("ae");
        case 'Æ' -> plain.append("Ae");
        default -> plain.append(letter);
      }
    }
    return plain.toString();
  }
}
