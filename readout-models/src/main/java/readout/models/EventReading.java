package readout.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Span;
import readout.tagging.PairTypes;

/**
 * What the heads for events say of pairs of actors. A pair is read in the window in which its
 * sentence's middle stands deepest. Immutable and thread-safe.
 */
public final class EventReading {
  private static final int CLASSES = EventLayout.CLASSES;
  private static final int RANK = EventLayout.RANK;
  private final Pieces pieces;
  private final List<Window> windows;
  private final List<float[][]> columns;
  private final float[] nobody;

  /**
   * A reading of windows that cover the text.
   *
   * @param columns for each window the columns of {@link EventLayout}, piece by piece
   * @param nobody what stands for a source that is not named, scores and then query, and for a
   *     target
   */
  public EventReading(
      Pieces pieces, List<Window> windows, List<float[][]> columns, float[] nobody) {
    this.pieces = pieces;
    this.windows = List.copyOf(windows);
    this.columns = List.copyOf(columns);
    this.nobody = nobody.clone();
  }

  /**
   * What the source does to the target.
   *
   * @param source the places of the source in the sentence; none where it is not named
   * @param target those of the target
   * @return empty where one of them is named and stands elsewhere
   */
  public Optional<PairTypes> pair(List<Span> source, List<Span> target, Span sentence) {
    int first = pieces.at(sentence.start());
    if (windows.isEmpty() || first >= pieces.size()) {
      return Optional.empty();
    }
    int end = pieces.at(sentence.end());
    int number = Window.deepest(windows, (first + Math.max(first, end - 1)) / 2);
    Window window = windows.get(number);
    float[][] rows = columns.get(number);
    int from = Math.max(first, window.from());
    int to = Math.min(end, window.to());
    List<Integer> acting = places(source, from, to, window);
    List<Integer> acted = places(target, from, to, window);
    if (acting.isEmpty() != source.isEmpty() || acted.isEmpty() != target.isEmpty()) {
      return Optional.empty();
    }
    float[] scores = new float[CLASSES];
    float[] query = new float[RANK];
    actor(rows, acting, EventLayout.SOURCE, EventLayout.SOURCE_QUERY, 0, scores, query);
    actor(rows, acted, EventLayout.TARGET, EventLayout.TARGET_QUERY, CLASSES + RANK, scores, query);
    double[] weights = weights(rows, from - window.from(), to - window.from(), query);
    attend(rows, from - window.from(), weights, scores);
    double[] probabilities = TagPath.probabilities(scores);
    Map<String, Double> types = new LinkedHashMap<>();
    for (int type = 0; type < EventLayout.TYPES; type++) {
      types.put(EventLayout.NAMES.get(type), probabilities[type]);
    }
    int said = from + loudest(rows, from - window.from(), weights, probabilities);
    int word = said;
    while (word > from && !pieces.opens(word)) {
      word--;
    }
    return Optional.of(new PairTypes(types, pieces.span(word, said)));
  }

  private List<Integer> places(List<Span> spans, int from, int to, Window window) {
    List<Integer> places = new ArrayList<>();
    for (int piece = from; piece < to; piece++) {
      int at = piece;
      if (spans.stream().anyMatch(span -> pieces.within(at, span))) {
        places.add(piece - window.from());
      }
    }
    return places;
  }

  /** Adds what the actor's pieces say on average, or what stands for nobody. */
  private void actor(
      float[][] rows,
      List<Integer> places,
      int scored,
      int asked,
      int absent,
      float[] scores,
      float[] query) {
    for (int i = 0; i < CLASSES; i++) {
      int column = i;
      scores[i] += places.isEmpty() ? nobody[absent + i] : mean(rows, places, scored + column);
    }
    for (int i = 0; i < RANK; i++) {
      int column = i;
      query[i] +=
          places.isEmpty() ? nobody[absent + CLASSES + i] : mean(rows, places, asked + column);
    }
  }

  private static float mean(float[][] rows, List<Integer> places, int column) {
    float sum = 0;
    for (int place : places) {
      sum += rows[place][column];
    }
    return sum / places.size();
  }

  /** How well the words' keys answer to the query; together one. */
  private static double[] weights(float[][] rows, int from, int to, float[] query) {
    float[] fits = new float[Math.max(0, to - from)];
    for (int word = 0; word < fits.length; word++) {
      float product = 0;
      for (int i = 0; i < RANK; i++) {
        product += query[i] * rows[from + word][EventLayout.KEY + i];
      }
      fits[word] = product / (float) Math.sqrt(RANK);
    }
    return TagPath.probabilities(fits);
  }

  /** Adds what the words say, weighed. */
  private static void attend(float[][] rows, int from, double[] weights, float[] scores) {
    for (int word = 0; word < weights.length; word++) {
      for (int type = 0; type < CLASSES; type++) {
        scores[type] += (float) (weights[word] * rows[from + word][EventLayout.WORD + type]);
      }
    }
  }

  /** The word that adds most to the likeliest type's score. */
  private static int loudest(float[][] rows, int from, double[] weights, double[] probabilities) {
    int type = 0;
    for (int other = 1; other < EventLayout.TYPES; other++) {
      type = probabilities[other] > probabilities[type] ? other : type;
    }
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int word = 0; word < weights.length; word++) {
      double adds = weights[word] * rows[from + word][EventLayout.WORD + type];
      if (adds > most) {
        most = adds;
        best = word;
      }
    }
    return best;
  }
}
