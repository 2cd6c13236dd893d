package readout.models;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Factuality;
import readout.model.Span;

/**
 * How the text stands to what its words tell of. A word is judged in the window in which it stands
 * deepest, by its first piece. Immutable and thread-safe.
 */
public final class FactualityReading {
  /** The number of columns: one for each factuality, in their order. */
  public static final int COLUMNS = Factuality.values().length;

  private final Pieces pieces;
  private final List<Window> windows;
  private final List<float[][]> scores;

  /**
   * A reading of windows that cover the text.
   *
   * @param scores for each window the scores of the classes, piece by piece
   */
  public FactualityReading(Pieces pieces, List<Window> windows, List<float[][]> scores) {
    this.pieces = pieces;
    this.windows = List.copyOf(windows);
    this.scores = List.copyOf(scores);
  }

  /** The probabilities for the word that begins the span; empty where there is none. */
  public Optional<Map<Factuality, Double>> of(Span word) {
    int piece = pieces.at(word.start());
    if (piece >= pieces.size() || !pieces.within(piece, word)) {
      return Optional.empty();
    }
    int number = Window.deepest(windows, piece);
    double[] probabilities =
        TagPath.probabilities(scores.get(number)[piece - windows.get(number).from()]);
    Map<Factuality, Double> told = new EnumMap<>(Factuality.class);
    for (Factuality factuality : Factuality.values()) {
      told.put(factuality, probabilities[factuality.ordinal()]);
    }
    return Optional.of(told);
  }
}
