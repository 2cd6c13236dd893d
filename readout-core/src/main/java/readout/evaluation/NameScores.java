package readout.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.model.TypedSpan;

/**
 * How well the names found in texts agree with those that people marked there, as CoNLL-2003
 * counts: a name is right where the same place is marked with the same type. Scores of texts are
 * added up, so that shares are of all texts together.
 *
 * @param types the agreement for each type that was found or marked, by its name
 */
public record NameScores(Map<String, Agreement> types) {
  /** The scores of no text. */
  public static final NameScores NONE = new NameScores(Map.of());

  /** Copies the map. */
  public NameScores {
    types = Map.copyOf(types);
  }

  /** The scores of one text. */
  public static NameScores of(List<TypedSpan> found, List<TypedSpan> marked) {
    Map<String, Agreement> types = new TreeMap<>();
    Set<TypedSpan> ours = new HashSet<>(found);
    Set<TypedSpan> theirs = new HashSet<>(marked);
    ours.forEach(
        name ->
            types.merge(
                name.type(), new Agreement(theirs.contains(name) ? 1 : 0, 1, 0), Agreement::plus));
    theirs.forEach(name -> types.merge(name.type(), new Agreement(0, 0, 1), Agreement::plus));
    return new NameScores(types);
  }

  /** The scores of these texts and those of the other together. */
  public NameScores plus(NameScores other) {
    Map<String, Agreement> sum = new TreeMap<>(types);
    other.types.forEach((type, counts) -> sum.merge(type, counts, Agreement::plus));
    return new NameScores(sum);
  }

  /** All types as one. */
  public Agreement all() {
    return types.values().stream().reduce(Agreement.NONE, Agreement::plus);
  }
}
