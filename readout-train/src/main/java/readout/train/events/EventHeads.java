package readout.train.events;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import readout.models.EventLayout;
import readout.train.course.Model;
import readout.train.course.Model.Windows;
import readout.train.encoder.Parameters;

/** The heads of {@link EventLayout} as they are trained. */
final class EventHeads {
  /** The layer of all heads. */
  static final String HEAD = "head.events";

  /** What stands for a source that is not named: scores of types, then a query. */
  static final String NOBODY = "head.events.nobody";

  private static final int CLASSES = EventLayout.CLASSES;
  private static final int RANK = EventLayout.RANK;

  private EventHeads() {}

  static void draw(Parameters parameters, long width, Random random) {
    parameters.draw(HEAD + ".weight", new Shape(EventLayout.COLUMNS, width), 0.04, random);
    parameters.put(HEAD + ".bias", new float[EventLayout.COLUMNS], new Shape(EventLayout.COLUMNS));
    parameters.put(NOBODY, new float[EventLayout.NOBODY], new Shape(2, CLASSES + RANK));
  }

  /** The scores of the classes: [batch, pairs, classes]; what is filled up means nothing. */
  static NDArray scores(Model model, List<EventExample> examples, float drop, NDManager scratch) {
    Windows windows =
        Windows.of(
            examples.stream().map(EventExample::ids).toArray(long[][]::new),
            examples.stream().map(EventExample::shapes).toArray(long[][]::new),
            scratch);
    int rows = examples.size();
    int length = windows.length();
    NDArray columns = model.columns(windows, HEAD, drop).reshape(rows, length, EventLayout.COLUMNS);
    NDArray source = places(examples, length, EventHeads::source, scratch);
    NDArray target = places(examples, length, EventHeads::target, scratch);
    NDArray nobody = model.parameters().get(NOBODY);
    NDArray own =
        actor(columns, source, EventLayout.SOURCE, CLASSES)
            .add(absent(source, nobody, 0, 0, CLASSES))
            .add(actor(columns, target, EventLayout.TARGET, CLASSES))
            .add(absent(target, nobody, 1, 0, CLASSES));
    NDArray query =
        actor(columns, source, EventLayout.SOURCE_QUERY, RANK)
            .add(absent(source, nobody, 0, CLASSES, CLASSES + RANK))
            .add(actor(columns, target, EventLayout.TARGET_QUERY, RANK))
            .add(absent(target, nobody, 1, CLASSES, CLASSES + RANK));
    NDArray keys = slice(columns, EventLayout.KEY, EventLayout.KEY + RANK);
    NDArray elsewhere =
        places(examples, length, EventHeads::sentence, scratch)
            .sub(scratch.create(1f))
            .mul(scratch.create(10000f));
    NDArray weights =
        query
            .matMul(keys.transpose(0, 2, 1))
            .mul(scratch.create((float) (1 / Math.sqrt(RANK))))
            .add(elsewhere)
            .softmax(-1);
    return weights.matMul(slice(columns, EventLayout.WORD, EventLayout.WORD + CLASSES)).add(own);
  }

  /** The most pairs that one of the windows has. */
  static int most(List<EventExample> examples) {
    return examples.stream().mapToInt(example -> example.pairs().size()).max().orElse(0);
  }

  private static NDArray slice(NDArray columns, int from, int to) {
    return columns.get(new NDIndex(":,:," + from + ":" + to));
  }

  /** The mean over the actor's pieces: [batch, pairs, width]. */
  private static NDArray actor(NDArray columns, NDArray shares, int from, int width) {
    return shares.matMul(slice(columns, from, from + width));
  }

  /** What stands for an actor that is not named. */
  private static NDArray absent(NDArray shares, NDArray nobody, int row, int from, int to) {
    NDArray one = shares.getManager().create(1f);
    NDArray missing = one.sub(shares.sum(new int[] {2}, true));
    return missing.mul(
        nobody
            .get(shares.getManager(), new NDIndex(row + ":" + (row + 1) + "," + from + ":" + to))
            .expandDims(0));
  }

  /** Writes what a pair has at the pieces of its row. */
  private interface Marks {
    void write(EventExample.Pair pair, float[] values, int row);
  }

  private static void source(EventExample.Pair pair, float[] values, int row) {
    shares(pair.source(), values, row);
  }

  private static void target(EventExample.Pair pair, float[] values, int row) {
    shares(pair.target(), values, row);
  }

  private static void shares(int[] places, float[] values, int row) {
    for (int place : places) {
      values[row + place] = 1f / places.length;
    }
  }

  private static void sentence(EventExample.Pair pair, float[] values, int row) {
    Arrays.fill(values, row + pair.from(), row + pair.to(), 1);
  }

  /** [batch, pairs, pieces]. */
  private static NDArray places(
      List<EventExample> examples, int length, Marks marks, NDManager scratch) {
    int most = most(examples);
    float[] values = new float[examples.size() * most * length];
    for (int row = 0; row < examples.size(); row++) {
      List<EventExample.Pair> pairs = examples.get(row).pairs();
      for (int number = 0; number < pairs.size(); number++) {
        marks.write(pairs.get(number), values, (row * most + number) * length);
      }
    }
    return scratch.create(values, new Shape(examples.size(), most, length));
  }
}
