package readout.models;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Factuality;
import readout.model.Span;

/**
 * How the text stands to what its words tell of. See {@link WordRows}. Immutable and thread-safe.
 */
public final class FactualityReading {
  /** The number of columns: one for each factuality, in their order. */
  public static final int COLUMNS = Factuality.values().length;

  private final WordRows words;

  /**
   * A reading of windows that cover the text.
   *
   * @param scores for each window the scores of the classes, piece by piece
   */
  public FactualityReading(Pieces pieces, List<Window> windows, List<float[][]> scores) {
    words = new WordRows(pieces, windows, scores);
  }

  /** The probabilities for the word that begins the span; empty where there is none. */
  public Optional<Map<Factuality, Double>> of(Span word) {
    return words.of(word).map(FactualityReading::told);
  }

  private static Map<Factuality, Double> told(float[] row) {
    double[] probabilities = TagPath.probabilities(row);
    Map<Factuality, Double> told = new EnumMap<>(Factuality.class);
    for (Factuality factuality : Factuality.values()) {
      told.put(factuality, probabilities[factuality.ordinal()]);
    }
    return told;
  }
}
