package readout.train.course;

import ai.djl.ndarray.NDArray;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where training stands, in a file: the epochs done, the steps, all weights and their means. */
final class Checkpoint {
  private Checkpoint() {}

  /** Writes the file whole or not at all. */
  static void write(Path file, int epochs, Training training) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Map<String, NDArray> arrays = arrays(training);
    try (DataOutputStream out =
        new DataOutputStream(
            new java.io.BufferedOutputStream(Files.newOutputStream(next), 1 << 20))) {
      out.writeUTF(training.toString());
      out.writeInt(epochs);
      out.writeInt(training.optimizer().steps());
      out.writeInt(arrays.size());
      for (Map.Entry<String, NDArray> array : arrays.entrySet()) {
        ByteBuffer bytes = ByteBuffer.allocate((int) (4 * array.getValue().size()));
        bytes.asFloatBuffer().put(array.getValue().toFloatArray());
        out.writeUTF(array.getKey());
        out.writeInt(bytes.capacity());
        out.write(bytes.array());
      }
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Puts what was saved into the training.
   *
   * @return the epochs done
   * @throws IOException if the file is not one of this training's
   */
  static int read(Path file, Training training) throws IOException {
    Map<String, NDArray> arrays = arrays(training);
    try (DataInputStream in = open(file)) {
      String made = in.readUTF();
      if (!made.equals(training.toString())) {
        throw new IOException(file + ": is a checkpoint of another training, " + made);
      }
      int epochs = in.readInt();
      int steps = in.readInt();
      if (fill(file, in, arrays) < arrays.size()) {
        throw new IOException(file + ": is not a checkpoint of this training");
      }
      training.optimizer().resume(steps);
      return epochs;
    }
  }

  /**
   * Puts the weights alone into a training that may learn other things from them.
   *
   * @throws IOException if it has not all weights of the training
   */
  static void weights(Path file, Training training) throws IOException {
    Map<String, NDArray> weights = training.parameters().all();
    try (DataInputStream in = open(file)) {
      in.readUTF();
      in.readInt();
      in.readInt();
      if (fill(file, in, weights) < weights.size()) {
        throw new IOException(file + ": lacks weights of this training");
      }
    }
  }

  private static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(
        new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 20));
  }

  /** Reads what is known into the arrays; returns how many there were. */
  private static int fill(Path file, DataInputStream in, Map<String, NDArray> arrays)
      throws IOException {
    int filled = 0;
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      byte[] bytes = in.readNBytes(in.readInt());
      NDArray array = arrays.get(name);
      if (array != null) {
        if (array.size() * 4 != bytes.length) {
          throw new IOException(file + ": has other weights: " + name);
        }
        put(array, bytes);
        filled++;
      }
    }
    return filled;
  }

  private static void put(NDArray array, byte[] bytes) {
    float[] values = new float[bytes.length / 4];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
    boolean trained = array.hasGradient();
    array.setRequiresGradient(false);
    array.set(values);
    array.setRequiresGradient(trained);
  }

  private static Map<String, NDArray> arrays(Training training) {
    Map<String, NDArray> arrays = new LinkedHashMap<>(training.parameters().all());
    arrays.putAll(training.optimizer().state());
    return arrays;
  }
}
