package readout.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.model.Span;
import readout.model.TypedSpan;

/**
 * The spans of several types that a head sees in a text. See {@link WordRows}. Immutable and
 * thread-safe.
 */
public final class SpanReading {
  // what beginning costs, in the units of the scores: chosen on CoNLL-2003's testa
  // (docs/figures.md)
  private static final float COST = 1;
  private final SpanLayout layout;
  private final float[] costs;
  private final WordRows words;

  /**
   * A reading of windows that cover the text.
   *
   * @param layout the types and their tags
   * @param scores for each window the scores of the tags, piece by piece
   */
  public SpanReading(
      SpanLayout layout, Pieces pieces, List<Window> windows, List<float[][]> scores) {
    this.layout = layout;
    costs = new float[layout.types().size()];
    Arrays.fill(costs, COST);
    words = new WordRows(pieces, windows, scores);
  }

  /**
   * The spans of a sentence, in order; none overlap.
   *
   * @param sentence the places of its words, in order
   */
  public List<TypedSpan> spans(List<Span> sentence) {
    List<Span> known = new ArrayList<>();
    List<float[]> rows = new ArrayList<>();
    for (Span word : sentence) {
      words
          .of(word)
          .ifPresent(
              row -> {
                known.add(word);
                rows.add(row);
              });
    }
    boolean[] opens = new boolean[known.size()];
    Arrays.fill(opens, true);
    int[] tags = TagPath.best(rows.toArray(float[][]::new), opens, costs);
    List<TypedSpan> spans = new ArrayList<>();
    for (int first = 0; first < tags.length; first++) {
      if (tags[first] % 2 == 1) {
        int last = first;
        while (last + 1 < tags.length && tags[last + 1] == tags[first] + 1) {
          last++;
        }
        spans.add(new TypedSpan(known.get(first).union(known.get(last)), layout.type(tags[first])));
      }
    }
    return spans;
  }
}
