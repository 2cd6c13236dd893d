package readout.quantities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units of measures and money, by their forms. Immutable and thread-safe. */
final class Units {
  private static final int LONGEST = 3;

  /**
   * A unit found after a number.
   *
   * @param name the name the record prints
   * @param kind what it measures
   * @param end the piece after its last
   */
  record Unit(String name, QuantityMention.Kind kind, int end) {}

  private final Map<String, Unit> byForm = new HashMap<>();

  Units() {
    for (String[] line : Lexicon.lines("units.txt")) {
      for (String form : line[2].split(", *")) {
        byForm.put(form, new Unit(line[1], QuantityMention.Kind.valueOf(line[0]), 0));
      }
    }
  }

  /** The longest unit that begins at the piece. */
  Optional<Unit> at(List<Piece> pieces, int piece) {
    for (int length = LONGEST; length > 0; length--) {
      int end = piece + length;
      if (end > pieces.size()) {
        continue;
      }
      StringBuilder form = new StringBuilder();
      for (Piece part : pieces.subList(piece, end)) {
        form.append(form.isEmpty() ? "" : " ").append(part.lower());
      }
      @Nullable Unit unit = byForm.get(form.toString());
      if (unit != null) {
        return Optional.of(new Unit(unit.name(), unit.kind(), end));
      }
    }
    return Optional.empty();
  }

  /** The money a sign stands for. */
  static String money(String sign) {
    String letters = sign.replaceAll("[^\\p{L}]", "");
    return switch (sign.charAt(sign.length() - 1)) {
      case '€' -> "euros";
      case '£' -> "pounds sterling";
      case '¥' -> "yen";
      case '₽' -> "rubles";
      case '₹' -> "rupees";
      case '₴' -> "hryvnia";
      case '$' ->
          switch (letters) {
            case "A", "AU" -> "Australian dollars";
            case "C", "CA" -> "Canadian dollars";
            case "HK" -> "Hong Kong dollars";
            case "NZ" -> "New Zealand dollars";
            case "S" -> "Singapore dollars";
            case "NT" -> "New Taiwan dollars";
            default -> "US dollars";
          };
      default -> sign;
    };
  }
}
