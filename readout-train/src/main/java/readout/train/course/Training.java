package readout.train.attribution;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import readout.models.AttributionModel;
import readout.models.AttributionReading;
import readout.models.Window;
import readout.models.WindowScores;
import readout.train.encoder.Adam;
import readout.train.encoder.BertEncoder;
import readout.train.encoder.Parameters;

/**
 * Fine-tunes the encoder and its heads on marked texts. The same texts, settings and seed take the
 * same steps in the same order. Not thread-safe.
 */
final class AttributionTraining implements AutoCloseable {
  private static final int HEADS = 12;
  private static final String ENGINE = "PyTorch";
  private final Settings settings;
  private final NDManager manager;
  private final Parameters parameters;
  private final AttributionHeads heads;
  private final Adam optimizer;

  /**
   * How it is trained.
   *
   * @param epochs how often each text is learnt from
   * @param batch the windows of a step
   * @param rate the highest rate of learning of the encoder, reached after a tenth of the steps
   * @param headRate that of the heads
   * @param drop the share of values dropped
   * @param seed what chance is drawn from
   */
  record Settings(int epochs, int batch, double rate, double headRate, float drop, long seed) {}

  /**
   * A training that has not begun.
   *
   * @param encoder makes the weights of the encoder to start from
   */
  AttributionTraining(Function<NDManager, Parameters> encoder, Settings settings) {
    this.settings = settings;
    manager = NDManager.newBaseManager(Device.cpu(), ENGINE);
    parameters = encoder.apply(manager);
    BertEncoder bert = new BertEncoder(parameters, HEADS);
    AttributionHeads.draw(parameters, bert.width(), new Random(settings.seed()));
    heads = new AttributionHeads(bert, parameters);
    Map<String, NDArray> trained = new LinkedHashMap<>(parameters.all());
    // frozen: a third of the time is saved, and rare words keep their neighbours
    trained.keySet().removeIf(name -> name.matches("embeddings\\..*_embeddings\\.weight"));
    optimizer = new Adam(manager, trained);
    trained.values().forEach(weight -> weight.setRequiresGradient(true));
  }

  /** The weights as they stand. */
  Parameters parameters() {
    return parameters;
  }

  /** The optimizer, whose state is saved with the weights. */
  Adam optimizer() {
    return optimizer;
  }

  /**
   * The batches of an epoch, in the order in which they are learnt from. Asked for anew, an epoch
   * is the same again, with what is dropped in it.
   */
  List<List<Example>> batches(List<Document> documents, int epoch) {
    Random random = new Random(settings.seed() * 1000 + epoch);
    Engine.getEngine(ENGINE).setRandomSeed(random.nextInt());
    List<Example> examples = new ArrayList<>();
    for (Document document : documents) {
      examples.addAll(
          document.examples(AttributionModel.LIMIT / 4 + random.nextInt(AttributionModel.LIMIT)));
    }
    Collections.shuffle(examples, random);
    // alike in length, so that little is filled up; the sort is stable
    examples.sort(Comparator.comparingInt(example -> example.length() / 16));
    List<List<Example>> batches = new ArrayList<>();
    for (int i = 0; i < examples.size(); i += settings.batch()) {
      batches.add(examples.subList(i, Math.min(examples.size(), i + settings.batch())));
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /**
   * Learns from a batch.
   *
   * @param steps how many steps there will be in all
   * @return the loss before the step
   */
  double step(List<Example> examples, int steps) {
    try (NDManager scratch = manager.newSubManager()) {
      double loss = gradient(Batch.of(examples, scratch));
      double warm = Math.max(1, steps / 10);
      int done = optimizer.steps();
      double share = done < warm ? (done + 1) / warm : Math.max(0, (steps - done) / (steps - warm));
      optimizer.step(
          scratch,
          name ->
              share
                  * (name.startsWith(AttributionHeads.HEAD)
                      ? settings.headRate()
                      : settings.rate()),
          1);
      return loss;
    }
  }

  /** Adds the batch's gradient to that of the weights. */
  double gradient(Batch batch) {
    try (GradientCollector collector = Engine.getEngine(ENGINE).newGradientCollector()) {
      NDArray loss = heads.loss(batch, settings.drop());
      collector.backward(loss);
      return loss.getFloat();
    }
  }

  /** What the heads say of the windows of a text, each read alone. */
  AttributionReading read(Document document) {
    List<Window> windows = document.windows();
    List<WindowScores> scores = new ArrayList<>();
    for (Window window : windows) {
      try (NDManager scratch = manager.newSubManager()) {
        scores.add(scores(Example.of(document.pieces(), window, List.of()), scratch));
      }
    }
    return new AttributionReading(document.pieces(), windows, scores);
  }

  /** What the heads say of one window. */
  WindowScores scores(Example example, NDManager scratch) {
    Batch batch = Batch.of(List.of(example), scratch);
    float[] values = heads.columns(batch.ids(), batch.mask(), 0).toFloatArray();
    float[] distances = parameters.get(AttributionHeads.DISTANCE).toFloatArray();
    return new WindowScores(values, 1, example.length() - 2, distances);
  }

  @Override
  public void close() {
    manager.close();
  }
}
