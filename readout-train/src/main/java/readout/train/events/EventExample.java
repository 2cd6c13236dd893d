package readout.train.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import readout.models.EncoderModel;
import readout.models.Window;

/**
 * A window of one or several sentences with their pairs.
 *
 * @param ids the pieces, framed
 * @param shapes how their words are written
 * @param pairs one for each sentence
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record EventExample(long[] ids, long[] shapes, List<Pair> pairs) {
  private static final int MOST = 6;

  EventExample {
    pairs = List.copyOf(pairs);
  }

  /**
   * A pair, its places counted with the frame.
   *
   * @param from the first piece of its sentence
   * @param to the piece after the last
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Pair(int from, int to, int[] source, int[] target, int type) {}

  /** The sentences in one window, in order. */
  static EventExample of(List<MarkedPieces> sentences) {
    int length = 2 + sentences.stream().mapToInt(sentence -> sentence.ids().length).sum();
    long[] ids = new long[length];
    long[] shapes = new long[length];
    ids[0] = Window.OPENING;
    ids[length - 1] = Window.CLOSING;
    List<Pair> pairs = new ArrayList<>();
    int at = 1;
    for (MarkedPieces sentence : sentences) {
      int from = at;
      int count = sentence.ids().length;
      System.arraycopy(sentence.ids(), 0, ids, from, count);
      System.arraycopy(sentence.shapes(), 0, shapes, from, count);
      pairs.add(
          new Pair(
              from,
              from + count,
              moved(sentence.source(), from),
              moved(sentence.target(), from),
              sentence.type()));
      at += count;
    }
    return new EventExample(ids, shapes, pairs);
  }

  private static int[] moved(int[] places, int by) {
    return Arrays.stream(places).map(place -> place + by).toArray();
  }

  /**
   * Windows in which all the sentences stand, in their order: some alone, as they were marked, and
   * some beside others, as a report is read.
   */
  static List<EventExample> windows(List<MarkedPieces> sentences, Random random) {
    List<EventExample> windows = new ArrayList<>();
    int at = 0;
    while (at < sentences.size()) {
      int most = random.nextBoolean() ? 1 : 1 + random.nextInt(MOST);
      int end = at;
      int pieces = 0;
      while (end < sentences.size()
          && end < at + most
          && (end == at || pieces + sentences.get(end).ids().length <= EncoderModel.LIMIT)) {
        pieces += sentences.get(end).ids().length;
        end++;
      }
      windows.add(of(sentences.subList(at, end)));
      at = end;
    }
    return windows;
  }

  /** The number of pieces, the frame counted. */
  int length() {
    return ids.length;
  }
}
