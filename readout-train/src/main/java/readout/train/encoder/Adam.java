package readout.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Adam (Kingma and Ba, 2015), whose state can be saved with the weights. Not thread-safe. */
public final class Adam {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float EPSILON = 1e-8f;
  private final Map<String, NDArray> weights;
  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> squares = new LinkedHashMap<>();
  private int steps;

  /**
   * An optimizer that has not stepped.
   *
   * @param weights the arrays it changes, by name
   */
  public Adam(NDManager manager, Map<String, NDArray> weights) {
    this.weights = weights;
    weights.forEach(
        (name, weight) -> {
          Shape shape = weight.getShape();
          means.put(name, manager.zeros(shape));
          squares.put(name, manager.zeros(shape));
        });
  }

  /** How often it has stepped. */
  public int steps() {
    return steps;
  }

  /** The running means of gradients and of their squares, for saving and resuming. */
  public Map<String, NDArray> state() {
    Map<String, NDArray> state = new LinkedHashMap<>();
    means.forEach((name, mean) -> state.put("mean." + name, mean));
    squares.forEach((name, square) -> state.put("square." + name, square));
    return state;
  }

  /** Goes on from a saved state, whose values were put into {@link #state()}. */
  public void resume(int steps) {
    this.steps = steps;
  }

  /**
   * Moves each weight against its gradient, then forgets the gradients. What has none is left
   * alone, with its means: a head is not moved by the lessons of other tasks.
   *
   * @param rate the rate of learning for the weights of a name
   * @param most the norm of all gradients together above which they are shortened to it
   * @return the norm before
   */
  public double step(NDManager batch, ToDoubleFunction<String> rate, double most) {
    Map<String, NDArray> gradients = new LinkedHashMap<>();
    double sum = 0;
    for (Map.Entry<String, NDArray> weight : weights.entrySet()) {
      NDArray gradient = weight.getValue().getGradient();
      gradient.attach(batch);
      NDArray norm = gradient.norm();
      norm.attach(batch);
      double length = norm.getFloat();
      if (length == 0) {
        continue;
      }
      gradients.put(weight.getKey(), gradient);
      sum += length * length;
    }
    double norm = Math.sqrt(sum);
    if (!Double.isFinite(norm)) {
      throw new IllegalStateException("the gradient is not finite at step " + steps);
    }
    steps++;
    float shorten = norm > most ? (float) (most / norm) : 1;
    double unbias = Math.sqrt(1 - Math.pow(SECOND, steps)) / (1 - Math.pow(FIRST, steps));
    for (Map.Entry<String, NDArray> entry : gradients.entrySet()) {
      move(
          batch,
          entry.getKey(),
          entry.getValue(),
          shorten,
          rate.applyAsDouble(entry.getKey()) * unbias);
    }
    return norm;
  }

  private void move(NDManager batch, String name, NDArray gradient, float shorten, double speed) {
    NDArray weight = found(weights, name);
    NDArray mean = found(means, name);
    NDArray square = found(squares, name);
    weight.setRequiresGradient(false);
    try (NDManager scratch = batch.newSubManager()) {
      NDArray part = gradient.mul(shorten * (1 - FIRST));
      part.attach(scratch);
      mean.muli(FIRST).addi(part);
      NDArray power = gradient.square();
      power.attach(scratch);
      square.muli(SECOND).addi(power.muli(shorten * shorten * (1 - SECOND)));
      NDArray root = square.sqrt();
      root.attach(scratch);
      NDArray move = mean.div(root.addi(EPSILON));
      move.attach(scratch);
      weight.subi(move.muli((float) speed));
    }
    weight.setRequiresGradient(true);
    gradient.subi(gradient);
  }

  private static NDArray found(Map<String, NDArray> arrays, String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalStateException("nothing is known of " + name);
    }
    return array;
  }
}
