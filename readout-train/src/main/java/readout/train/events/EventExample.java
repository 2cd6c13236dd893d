package readout.train.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import readout.models.EncoderModel;
import readout.models.Window;

/**
 * A window of one or several sentences with their pairs.
 *
 * @param ids the pieces, framed
 * @param shapes how their words are written
 * @param pairs the pairs of its sentences, sentence by sentence
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
   * @param type the number of its class in {@link readout.models.EventLayout}
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Pair(int from, int to, int[] source, int[] target, int type) {
    /** Another pair of the same sentence. */
    Pair between(int[] otherSource, int[] otherTarget, int otherType) {
      return new Pair(from, to, otherSource, otherTarget, otherType);
    }
  }

  /** The sentences in one window, in order, with the pairs that are marked. */
  static EventExample of(List<MarkedPieces> sentences) {
    return of(sentences, Optional.empty());
  }

  private static EventExample of(List<MarkedPieces> sentences, Optional<Random> random) {
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
      Pair marked =
          new Pair(
              from,
              from + count,
              moved(sentence.source(), from),
              moved(sentence.target(), from),
              sentence.type());
      if (!StorySentences.is(sentence)) {
        pairs.add(random.map(any -> PairDraws.marked(marked, any)).orElse(marked));
      }
      random.ifPresent(any -> pairs.addAll(PairDraws.others(marked, sentence, any)));
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
   *
   * @param drawn whether pairs are drawn beside the marked ones, to learn from
   */
  static List<EventExample> windows(List<MarkedPieces> sentences, boolean drawn, Random random) {
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
      windows.add(of(sentences.subList(at, end), drawn ? Optional.of(random) : Optional.empty()));
      at = end;
    }
    return windows;
  }

  /** The number of pieces, the frame counted. */
  int length() {
    return ids.length;
  }
}
