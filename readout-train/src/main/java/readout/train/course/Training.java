package readout.train.course;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import readout.train.encoder.Adam;
import readout.train.encoder.BertEncoder;
import readout.train.encoder.Parameters;

/**
 * Fine-tunes the encoder and the heads of several tasks together. The same texts, settings and seed
 * take the same steps in the same order. Not thread-safe.
 */
public final class Training implements AutoCloseable {
  private static final int ATTENTION_HEADS = 12;
  private static final String ENGINE = "PyTorch";
  private final Settings settings;
  private final List<Task> tasks;
  private final String only;
  private final NDManager manager;
  private final Model model;
  private final Adam optimizer;

  /**
   * How it is trained.
   *
   * @param epochs how often the tasks give their lessons
   * @param rate the highest rate of learning of the encoder, reached after a tenth of the steps
   * @param headRate that of the heads
   * @param drop the share of values dropped
   * @param seed what chance is drawn from
   */
  public record Settings(int epochs, double rate, double headRate, float drop, long seed) {}

  /**
   * A training that has not begun.
   *
   * @param encoder makes the weights of the encoder to start from
   */
  public Training(
      Function<NDManager, Parameters> encoder, List<? extends Task> tasks, Settings settings) {
    this(encoder, tasks, settings, "");
  }

  /**
   * A training of one layer alone over an encoder that stays as it is.
   *
   * @param only the name of the layer, as {@link Task#layers} has it; "" for all
   * @throws IllegalArgumentException where no task has the layer
   */
  public Training(
      Function<NDManager, Parameters> encoder,
      List<? extends Task> tasks,
      Settings settings,
      String only) {
    if (!only.isEmpty() && tasks.stream().noneMatch(task -> task.layers().contains(only))) {
      throw new IllegalArgumentException("no task has the layer " + only);
    }
    this.settings = settings;
    this.tasks = List.copyOf(tasks);
    this.only = only;
    manager = NDManager.newBaseManager(Device.cpu(), ENGINE);
    Parameters parameters = encoder.apply(manager);
    BertEncoder bert = new BertEncoder(parameters, ATTENTION_HEADS);
    Random random = new Random(settings.seed());
    tasks.forEach(task -> task.draw(parameters, bert.width(), random));
    model = new Model(bert, parameters);
    Map<String, NDArray> trained = new LinkedHashMap<>(parameters.all());
    // frozen: a third of the time is saved, and rare words keep their neighbours
    trained.keySet().removeIf(name -> name.matches("embeddings\\.(word|position)_.*"));
    trained.keySet().removeIf(name -> !only.isEmpty() && !name.startsWith(only + "."));
    optimizer = new Adam(manager, trained);
    trained.values().forEach(weight -> weight.setRequiresGradient(true));
  }

  /** How it is trained, in words that another training does not have. */
  @Override
  public String toString() {
    return settings + " " + tasks + (only.isEmpty() ? "" : " only " + only);
  }

  /**
   * Takes over the weights of another training of the same tasks, from its checkpoint.
   *
   * @throws IOException if the file cannot be read, or has other weights
   */
  public void begin(Path checkpoint) throws IOException {
    Checkpoint.weights(checkpoint, this);
  }

  /** The weights as they stand. */
  public Parameters parameters() {
    return model.parameters();
  }

  /** The tasks in the order of their heads. */
  List<Task> tasks() {
    return tasks;
  }

  /** The optimizer, whose state is saved with the weights. */
  Adam optimizer() {
    return optimizer;
  }

  /** How often each text is learnt from. */
  int epochs() {
    return settings.epochs();
  }

  /**
   * The lessons of an epoch, in the order in which they are learnt from. Asked for anew, an epoch
   * is the same again, with what is dropped in it.
   */
  public List<Lesson> lessons(int epoch) {
    Random random = new Random(settings.seed() * 1000 + epoch);
    Engine.getEngine(ENGINE).setRandomSeed(random.nextInt());
    List<Lesson> lessons = new ArrayList<>();
    tasks.stream()
        .filter(task -> only.isEmpty() || task.layers().contains(only))
        .forEach(task -> lessons.addAll(task.lessons(random)));
    Collections.shuffle(lessons, random);
    return lessons;
  }

  /**
   * Learns from a lesson.
   *
   * @param steps how many steps there will be in all
   * @return the loss before the step
   */
  public double step(Lesson lesson, int steps) {
    try (NDManager scratch = manager.newSubManager()) {
      double loss = gradient(lesson, scratch);
      double warm = Math.max(1, steps / 10);
      int done = optimizer.steps();
      double share = done < warm ? (done + 1) / warm : Math.max(0, (steps - done) / (steps - warm));
      optimizer.step(
          scratch,
          name ->
              share * (name.startsWith(Parameters.HEAD) ? settings.headRate() : settings.rate()),
          1);
      return loss;
    }
  }

  /** Adds the lesson's gradient to that of the weights. */
  public double gradient(Lesson lesson, NDManager scratch) {
    try (GradientCollector collector = Engine.getEngine(ENGINE).newGradientCollector()) {
      NDArray loss = lesson.loss(model, settings.drop(), scratch);
      collector.backward(loss);
      return loss.getFloat();
    }
  }

  /** The model as it stands. */
  public Model model() {
    return model;
  }

  /** What owns the arrays. */
  public NDManager manager() {
    return manager;
  }

  @Override
  public void close() {
    manager.close();
  }
}
