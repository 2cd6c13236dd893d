package readout.train.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import readout.models.HeadLayout;
import readout.models.SpanLayout;
import readout.train.course.Model.Windows;

/**
 * Windows side by side, filled up to the longest, with their answers as arrays.
 *
 * @param windows the windows' pieces
 * @param cueTags [batch * pieces, tags], one where the tag is the answer
 * @param shares [batch, cues, pieces]: the pieces of each cue
 * @param distances [batch, cues, pieces]: rows of the table of distances
 * @param roles [batch, cues, pieces, roles], one where the role is the answer
 * @param mentionTags [batch * pieces, tags], one where the tag is the answer
 * @param words how many answers there are for tags of cues, and of mentions
 * @param cues how many cues there are
 */
record Batch(
    Windows windows,
    NDArray cueTags,
    NDArray shares,
    NDArray distances,
    NDArray roles,
    NDArray mentionTags,
    int words,
    int cues) {
  /** The arrays of the examples. */
  static Batch of(List<Example> examples, NDManager manager) {
    int rows = examples.size();
    int pieces = examples.stream().mapToInt(Example::length).max().orElse(0);
    int most = Math.max(1, examples.stream().mapToInt(e -> e.cues().size()).max().orElse(0));
    int tags = HeadLayout.CUE_TAGS;
    int kinds = HeadLayout.ROLES.size();
    int mentioned = SpanLayout.MENTIONS.tags();
    float[] cueTags = new float[rows * pieces * tags];
    float[] mentionTags = new float[rows * pieces * mentioned];
    float[] shares = new float[rows * most * pieces];
    long[] distances = new long[rows * most * pieces];
    float[] roles = new float[rows * most * pieces * kinds];
    int words = 0;
    int cues = 0;
    for (int row = 0; row < rows; row++) {
      Example example = examples.get(row);
      for (int place = 0; place < example.length(); place++) {
        int at = row * pieces + place;
        if (example.opens()[place]) {
          cueTags[at * tags + example.cueTags()[place]] = 1;
          mentionTags[at * mentioned + example.mentionTags()[place]] = 1;
          words++;
        }
      }
      for (int number = 0; number < example.cues().size(); number++) {
        Example.Cue cue = example.cues().get(number);
        int start = (row * most + number) * pieces;
        float[] parts = Example.shares(cue, example.length());
        System.arraycopy(parts, 0, shares, start, parts.length);
        for (int place = 0; place < example.length(); place++) {
          distances[start + place] = HeadLayout.distance(cue.distance(place));
          if (example.opens()[place]) {
            roles[(start + place) * kinds + cue.roles()[place]] = 1;
          }
        }
        cues++;
      }
    }
    return new Batch(
        Windows.of(
            examples.stream().map(Example::ids).toArray(long[][]::new),
            examples.stream().map(Example::shapes).toArray(long[][]::new),
            manager),
        manager.create(cueTags, new Shape((long) rows * pieces, tags)),
        manager.create(shares, new Shape(rows, most, pieces)),
        manager.create(distances, new Shape(rows, most, pieces)),
        manager.create(roles, new Shape(rows, most, pieces, kinds)),
        manager.create(mentionTags, new Shape((long) rows * pieces, mentioned)),
        words,
        cues);
  }
}
