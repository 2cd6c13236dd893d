package readout.show.brief;

import java.util.regex.Pattern;

/** A place with the preposition that goes before it. */
final class PlaceWords {
  private static final Pattern BUILDING =
      Pattern.compile(
          "\\b(?:House|Palace|Club|Hall|Cent(?:er|re)|Headquarters|Capitol|Kremlin|Pentagon|Airport"
              + "|Embassy|University|Hotel|Institute)$");

  private PlaceWords() {}

  /** "in Brasilia", "at the White House", "at border with Peru". */
  static String at(String place) {
    boolean building = BUILDING.matcher(place).find();
    boolean town = Character.isUpperCase(place.codePointAt(0)) && !building;
    return (town ? "in " : building && !place.startsWith("the ") ? "at the " : "at ") + place;
  }
}
