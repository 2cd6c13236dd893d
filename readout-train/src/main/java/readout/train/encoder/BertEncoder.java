package readout.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;

/**
 * The encoder of BERT (Devlin and others, 2019) over weights that can be trained. Scalars inside
 * the graph of gradients are arrays of the batch's manager: those that the library makes of a
 * number are freed before the gradient reads them.
 */
public final class BertEncoder {
  private static final float EPSILON = 1e-12f;
  private final Parameters parameters;
  private final int heads;
  private final int layers;
  private final long width;

  /** An encoder of as many layers as there are weights for. */
  public BertEncoder(Parameters parameters, int heads) {
    this.parameters = parameters;
    this.heads = heads;
    this.layers =
        (int)
            parameters.all().keySet().stream()
                .filter(name -> name.endsWith("attention.self.query.weight"))
                .count();
    this.width = parameters.get("embeddings.LayerNorm.weight").size();
  }

  /** The length of a piece's vector. */
  public long width() {
    return width;
  }

  /**
   * The last layer's vectors.
   *
   * @param ids pieces, [batch, pieces], whole numbers
   * @param shapes how their words are written, of the same shape: rows of the table of segments
   * @param mask 1 where there is a piece and 0 where the row is filled up, of the same shape
   * @param drop the share of values dropped; 0 outside of training
   * @return [batch * pieces, width]
   */
  public NDArray forward(NDArray ids, NDArray shapes, NDArray mask, float drop) {
    NDManager manager = ids.getManager();
    long batch = ids.getShape().get(0);
    long pieces = ids.getShape().get(1);
    long size = width / heads;
    NDArray positions = manager.arange(0, (int) pieces, 1, DataType.INT64).reshape(1, pieces);
    NDArray hidden =
        embedded(ids, "word")
            .add(embedded(shapes, "token_type"))
            .add(embedded(positions, "position"));
    hidden = dropped(normed(hidden, "embeddings.LayerNorm"), drop).reshape(batch * pieces, width);
    NDArray absent =
        mask.sub(manager.create(1f)).mul(manager.create(10000f)).reshape(batch, 1, 1, pieces);
    NDArray scale = manager.create((float) (1 / Math.sqrt(size)));
    for (int number = 0; number < layers; number++) {
      String layer = "encoder.layer." + number + ".";
      NDArray queries = split(linear(hidden, layer + "attention.self.query"), batch, pieces);
      NDArray keys = split(linear(hidden, layer + "attention.self.key"), batch, pieces);
      NDArray values = split(linear(hidden, layer + "attention.self.value"), batch, pieces);
      NDArray weights =
          queries.mul(scale).matMul(keys.transpose(0, 1, 3, 2)).add(absent).softmax(-1);
      NDArray context = weights.matMul(values).transpose(0, 2, 1, 3).reshape(batch * pieces, width);
      NDArray attended = dropped(linear(context, layer + "attention.output.dense"), drop);
      hidden = normed(attended.add(hidden), layer + "attention.output.LayerNorm");
      NDArray wide = Activation.gelu(linear(hidden, layer + "intermediate.dense"));
      NDArray narrow = dropped(linear(wide, layer + "output.dense"), drop);
      hidden = normed(narrow.add(hidden), layer + "output.LayerNorm");
    }
    return hidden;
  }

  /** The layer's product with its weights, and its bias. */
  public NDArray linear(NDArray input, String layer) {
    return Linear.linear(input, parameters.get(layer + ".weight"), parameters.get(layer + ".bias"))
        .singletonOrThrow();
  }

  /** The values with a share of them dropped. */
  public static NDArray dropped(NDArray values, float drop) {
    return drop > 0 ? Dropout.dropout(values, drop, true).singletonOrThrow() : values;
  }

  private NDArray split(NDArray rows, long batch, long pieces) {
    return rows.reshape(batch, pieces, heads, width / heads).transpose(0, 2, 1, 3);
  }

  private NDArray embedded(NDArray numbers, String kind) {
    return Embedding.embedding(
            numbers,
            parameters.get("embeddings." + kind + "_embeddings.weight"),
            SparseFormat.DENSE)
        .singletonOrThrow();
  }

  private NDArray normed(NDArray values, String layer) {
    return LayerNorm.layerNorm(
            values,
            new Shape(width),
            parameters.get(layer + ".weight"),
            parameters.get(layer + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }
}
