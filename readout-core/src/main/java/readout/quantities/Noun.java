package readout.quantities;

import java.util.Locale;
import java.util.Set;

/** The plural of a counted noun, by which records name the unit. */
final class Noun {
  private static final Set<String> UNCHANGED =
      Set.of(
          "aircraft",
          "personnel",
          "police",
          "artillery",
          "corps",
          "series",
          "staff",
          "faculty",
          "crew",
          "infantry",
          "military",
          "spacecraft",
          "hovercraft",
          "air",
          "aid");

  /** Nouns in "man" with a plain plural. */
  private static final Set<String> MANS =
      Set.of("german", "human", "roman", "ottoman", "shaman", "talisman", "norman", "caiman");

  private Noun() {}

  /**
   * The unit for a noun: lower case and plural, "persons" for people, a designation as printed.
   *
   * @param plural whether the noun is one already
   */
  static String unit(String noun, boolean plural) {
    if (noun.codePoints().anyMatch(Character::isDigit)) {
      return noun;
    }
    String lower = noun.toLowerCase(Locale.ROOT);
    if (lower.equals("people") || lower.equals("person") || lower.equals("persons")) {
      return "persons";
    }
    if (lower.equals("others") || lower.equals("other")) {
      return "others";
    }
    if (plural || UNCHANGED.contains(lower) || !ForceLexicon.singular(lower).equals(lower)) {
      return lower;
    }
    if (lower.endsWith("man") && !MANS.contains(lower)) {
      return lower.substring(0, lower.length() - 2) + "en";
    }
    if (lower.equals("child") || lower.endsWith("grandchild")) {
      return lower + "ren";
    }
    if (lower.matches("wife|life|knife|housewife|midwife")) {
      return lower.substring(0, lower.length() - 2) + "ves";
    }
    if (lower.matches(".*[^aeiou]y")) {
      return lower.substring(0, lower.length() - 1) + "ies";
    }
    return lower + (lower.matches(".*(?:s|x|z|ch|sh)") ? "es" : "s");
  }
}
