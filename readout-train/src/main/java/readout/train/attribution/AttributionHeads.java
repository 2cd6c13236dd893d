package readout.train.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import java.util.Random;
import readout.models.HeadLayout;
import readout.train.course.Model;
import readout.train.encoder.Parameters;

/** The heads of {@link HeadLayout} as they are trained. */
final class AttributionHeads {
  /** The layer of all heads. */
  static final String HEAD = "head.attribution";

  /** The table of distances. */
  static final String DISTANCE = "head.distance.weight";

  // about the number of words that lie near enough to a cue to be its source or content
  private static final float NEAR = 64;
  private static final float CUES = 3;

  private AttributionHeads() {}

  /** Adds weights for the heads. */
  static void draw(Parameters parameters, long width, Random random) {
    parameters.draw(HEAD + ".weight", new Shape(HeadLayout.COLUMNS, width), 0.04, random);
    parameters.put(HEAD + ".bias", new float[HeadLayout.COLUMNS], new Shape(HeadLayout.COLUMNS));
    int kinds = HeadLayout.ROLES.size();
    parameters.put(
        DISTANCE, new float[HeadLayout.DISTANCES * kinds], new Shape(HeadLayout.DISTANCES, kinds));
  }

  /** How far the heads are from the answers: the mean surprise at a cue's tag, and at roles. */
  static NDArray loss(Model model, Batch batch, NDArray hidden) {
    NDArray columns = model.columns(hidden, HEAD);
    NDManager manager = batch.windows().ids().getManager();
    NDArray cues =
        slice(columns, 0, HeadLayout.CUE_TAGS)
            .logSoftmax(-1)
            .mul(batch.cueTags())
            .sum()
            .mul(manager.create(-CUES / Math.max(1, batch.words())));
    NDArray roles =
        roles(columns, batch, model.parameters())
            .logSoftmax(-1)
            .mul(batch.roles())
            .sum()
            .mul(manager.create(-1f / (NEAR * Math.max(1, batch.cues()))));
    return cues.add(roles);
  }

  /** The scores of roles: [batch, cues, pieces, roles]. */
  private static NDArray roles(NDArray columns, Batch batch, Parameters parameters) {
    NDManager manager = columns.getManager();
    long rows = batch.windows().ids().getShape().get(0);
    long pieces = batch.windows().ids().getShape().get(1);
    long most = batch.shares().getShape().get(1);
    long kinds = HeadLayout.ROLES.size();
    long rank = HeadLayout.RANK;
    NDArray own = slice(columns, HeadLayout.PIECE, HeadLayout.CUE).reshape(rows, 1, pieces, kinds);
    NDArray given =
        batch
            .shares()
            .matMul(
                slice(columns, HeadLayout.CUE, HeadLayout.PIECE_VECTORS)
                    .reshape(rows, pieces, kinds))
            .reshape(rows, most, 1, kinds);
    NDArray vectors =
        slice(columns, HeadLayout.PIECE_VECTORS, HeadLayout.CUE_VECTORS)
            .reshape(rows, pieces, kinds, rank)
            .transpose(0, 2, 3, 1);
    NDArray pooled =
        batch
            .shares()
            .matMul(
                slice(columns, HeadLayout.CUE_VECTORS, HeadLayout.COLUMNS)
                    .reshape(rows, pieces, kinds * rank))
            .reshape(rows, most, kinds, rank)
            .transpose(0, 2, 1, 3);
    NDArray products =
        pooled
            .matMul(vectors)
            .mul(manager.create((float) (1 / Math.sqrt(rank))))
            .transpose(0, 2, 3, 1);
    NDArray distances =
        Embedding.embedding(batch.distances(), parameters.get(DISTANCE), SparseFormat.DENSE)
            .singletonOrThrow();
    return products.add(own).add(given).add(distances);
  }

  private static NDArray slice(NDArray columns, int from, int to) {
    return columns.get(new NDIndex(":," + from + ":" + to));
  }
}
