package readout.tagging;

import java.util.Map;
import java.util.Optional;
import readout.model.PloverType;
import readout.model.Span;

/**
 * What one actor does to another, as a tagger sees it. Immutable.
 *
 * @param types the probability of each type of PLOVER, by its name, with those that it parted in
 *     2021 as one (YIELD); what they lack to one is that of nothing between the two
 * @param trigger the word that speaks most for the likeliest type
 */
public record PairTypes(Map<String, Double> types, Span trigger) {
  /** Copies the map. */
  public PairTypes {
    types = Map.copyOf(types);
  }

  /** The likeliest type, whether or not nothing is likelier; of equals the first by name. */
  public String likeliest() {
    return types.entrySet().stream()
        .min(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The probability of a type, from 0 to 1; 0 for one that is not known. */
  public double of(String type) {
    return Optional.ofNullable(types.get(type)).orElse(0.0);
  }

  /** The probability of a type as PLOVER has it since; of those that were one, that of the one. */
  public double of(PloverType type) {
    return of(before2021(type.name()));
  }

  /** The type as PLOVER had it before 2021, when CONCEDE and RETREAT were one. */
  public static String before2021(String name) {
    return name.equals("CONCEDE") || name.equals("RETREAT") ? "YIELD" : name;
  }

  /** The probability that there is nothing between the two. */
  public double nothing() {
    return Math.max(0, 1 - types.values().stream().mapToDouble(Double::doubleValue).sum());
  }
}
