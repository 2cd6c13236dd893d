package readout.train.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * An initializer of an ONNX graph (TensorProto).
 *
 * @param name its name in the graph
 * @param type {@link #FLOAT}, {@link #UINT8}, {@link #INT8} or another of ONNX's data types
 * @param dimensions its shape
 * @param raw its values, little-endian, row by row; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Tensor(String name, int type, List<Long> dimensions, byte[] raw) {
  /** ONNX's number for 32-bit floats. */
  public static final int FLOAT = 1;

  /** ONNX's number for unsigned bytes. */
  public static final int UINT8 = 2;

  /** ONNX's number for signed bytes. */
  public static final int INT8 = 3;

  /** Copies the shape. */
  public Tensor {
    dimensions = List.copyOf(dimensions);
  }

  /** A tensor of floats. */
  public static Tensor of(String name, List<Long> dimensions, float[] values) {
    return new Tensor(name, FLOAT, dimensions, bytes(values));
  }

  /** The same tensor with other values. */
  public Tensor with(byte[] values) {
    return new Tensor(name, type, dimensions, values);
  }

  /** The number of values. */
  public int size() {
    return (int) dimensions.stream().mapToLong(Long::longValue).reduce(1, (a, b) -> a * b);
  }

  /** The values of a tensor of floats. */
  public float[] floats() {
    FloatBuffer buffer = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  /** Floats as they stand in a tensor. */
  public static byte[] bytes(float... values) {
    ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asFloatBuffer().put(values);
    return buffer.array();
  }

  /** The matrix with rows and columns exchanged. */
  public static float[] transposed(float[] values, int rows, int columns) {
    float[] turned = new float[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = values[row * columns + column];
      }
    }
    return turned;
  }

  static Tensor read(byte[] message) {
    List<Long> dimensions = new ArrayList<>();
    String name = "";
    int type = 0;
    byte[] raw = new byte[0];
    for (ProtoField field : ProtoField.read(message)) {
      switch (field.number()) {
        case 1 -> dimensions.addAll(field.numbers());
        case 2 -> type = (int) field.value();
        case 8 -> name = field.text();
        // a few values may stand in a list of floats, which has the same bytes
        case 4, 9 -> raw = field.bytes();
        default -> {}
      }
    }
    return new Tensor(name, type, dimensions, raw);
  }

  byte[] write() {
    List<ProtoField> fields = new ArrayList<>();
    dimensions.forEach(dimension -> fields.add(ProtoField.of(1, dimension)));
    fields.add(ProtoField.of(2, type));
    fields.add(ProtoField.of(8, name));
    fields.add(ProtoField.of(9, raw));
    return ProtoField.write(fields);
  }
}
