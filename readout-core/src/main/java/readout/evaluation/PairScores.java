package readout.evaluation;

import java.util.HashMap;
import java.util.Map;

/**
 * How well types of events are told: where the pair of actors is given, and where it has to be
 * found.
 *
 * @param types for each type, the agreement where the pair is given
 * @param unmarked what was found where nothing was given: marked is a sentence's pair, agreed where
 *     it was found with its type, found all pairs found
 */
public record PairScores(Map<String, Agreement> types, Agreement unmarked) {
  /** No sentence. */
  public static final PairScores NONE = new PairScores(Map.of(), Agreement.NONE);

  /** Copies the map. */
  public PairScores {
    types = Map.copyOf(types);
  }

  /**
   * One sentence.
   *
   * @param marked its type
   * @param told the type told where the pair was given; empty where none was
   * @param right whether the pair was found with its type
   * @param found how many pairs were found
   */
  public static PairScores of(String marked, String told, boolean right, int found) {
    Map<String, Agreement> types = new HashMap<>();
    types.put(marked, new Agreement(0, 0, 1));
    if (!told.isEmpty()) {
      types.merge(told, new Agreement(told.equals(marked) ? 1 : 0, 1, 0), Agreement::plus);
    }
    return new PairScores(types, new Agreement(right ? 1 : 0, found, 1));
  }

  /** Both together. */
  public PairScores plus(PairScores other) {
    Map<String, Agreement> all = new HashMap<>(types);
    other.types.forEach((type, agreement) -> all.merge(type, agreement, Agreement::plus));
    return new PairScores(all, unmarked.plus(other.unmarked));
  }

  /** How many sentences there were. */
  public int sentences() {
    return unmarked.marked();
  }

  /** The mean of the types' F1 over the types that are marked; 0 where none is. */
  public double macro() {
    return types.values().stream()
        .filter(agreement -> agreement.marked() > 0)
        .mapToDouble(Agreement::f1)
        .average()
        .orElse(0);
  }

  /** The agreement of all types together. */
  public Agreement all() {
    return types.values().stream().reduce(Agreement.NONE, Agreement::plus);
  }
}
