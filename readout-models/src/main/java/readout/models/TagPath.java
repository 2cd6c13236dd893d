package readout.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.model.Span;

/**
 * The best path through tags in the IOB2 scheme: tag 0 is outside, then for each kind one that
 * begins it and one that goes on, and what goes on needs its own kind before it (Viterbi).
 */
public final class TagPath {
  private TagPath() {}

  /**
   * The tags of the words; the other pieces of a word get that of its first.
   *
   * @param scores for each piece the scores of the tags, not normalised
   * @param opens whether a word begins with the piece
   * @param costs for each kind what it costs to begin a span of it, on top of the scores; none
   *     where beginning is free. A score looks at one word alone: where a span is nearly parted in
   *     two, the cost keeps it whole
   */
  public static int[] best(float[][] scores, boolean[] opens, float... costs) {
    int tags = scores.length == 0 ? 1 : scores[0].length;
    float[] path = new float[tags];
    int[][] back = new int[scores.length][tags];
    boolean begun = false;
    for (int piece = 0; piece < scores.length; piece++) {
      if (begun && !opens[piece]) {
        continue;
      }
      float[] next = new float[tags];
      for (int tag = 0; tag < tags; tag++) {
        int from = begun ? before(path, tag) : 0;
        float far = begun ? path[from] : goesOn(tag) ? Float.NEGATIVE_INFINITY : 0;
        back[piece][tag] = from;
        next[tag] = far + scores[piece][tag] - cost(tag, costs);
      }
      path = next;
      begun = true;
    }
    int[] best = new int[scores.length];
    int tag = argmax(path);
    for (int piece = scores.length - 1; piece >= 0; piece--) {
      best[piece] = tag;
      if (piece == 0 || opens[piece]) {
        tag = back[piece][tag];
      }
    }
    return best;
  }

  /**
   * The runs of one kind, as ranges of pieces; what is left of a word goes with its first piece.
   *
   * @param begins the tag that begins the kind
   */
  public static List<Span> runs(int[] tags, boolean[] opens, int begins) {
    List<Span> runs = new ArrayList<>();
    for (int first = 0; first < tags.length; first++) {
      if (tags[first] == begins && (opens[first] || first == 0)) {
        int end = first + 1;
        while (end < tags.length && (tags[end] == begins + 1 || !opens[end])) {
          end++;
        }
        runs.add(new Span(first, end));
      }
    }
    return runs;
  }

  /** Whether the tag goes on with what was begun. */
  public static boolean goesOn(int tag) {
    return tag > 0 && tag % 2 == 0;
  }

  private static float cost(int tag, float... costs) {
    return tag % 2 == 0 || costs.length == 0 ? 0 : costs[tag / 2];
  }

  private static int before(float[] path, int tag) {
    if (goesOn(tag)) {
      return path[tag] >= path[tag - 1] ? tag : tag - 1;
    }
    return argmax(path);
  }

  private static int argmax(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The scores as probabilities of each piece's tags. */
  public static double[] probabilities(float[] scores) {
    double most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double[] values = new double[scores.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.exp(scores[i] - most);
    }
    double sum = Arrays.stream(values).sum();
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
    return values;
  }
}
