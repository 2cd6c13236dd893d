package readout.train.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A field of a Protocol Buffers message as it stands on the wire. What is read and written again
 * without change gives the same bytes, whether or not the field is known.
 *
 * @param number the field's number
 * @param type the wire type: 0 a number, 1 eight bytes, 2 so many bytes, 5 four bytes
 * @param value the number, where the type is 0
 * @param bytes the bytes, where it is not; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ProtoField(int number, int type, long value, byte[] bytes) {
  static final int VARINT = 0;
  static final int FIXED64 = 1;
  static final int BYTES = 2;
  static final int FIXED32 = 5;

  static ProtoField of(int number, long value) {
    return new ProtoField(number, VARINT, value, new byte[0]);
  }

  static ProtoField of(int number, byte[] bytes) {
    return new ProtoField(number, BYTES, 0, bytes);
  }

  static ProtoField of(int number, String text) {
    return of(number, text.getBytes(StandardCharsets.UTF_8));
  }

  static ProtoField of(int number, List<ProtoField> message) {
    return of(number, write(message));
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The fields of a message.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static List<ProtoField> read(byte[] message) {
    List<ProtoField> fields = new ArrayList<>();
    Cursor cursor = new Cursor(message);
    while (cursor.position < message.length) {
      long key = cursor.varint();
      int number = (int) (key >>> 3);
      int type = (int) (key & 7);
      if (type == VARINT) {
        fields.add(of(number, cursor.varint()));
      } else {
        int length =
            switch (type) {
              case FIXED64 -> 8;
              case FIXED32 -> 4;
              case BYTES -> Math.toIntExact(cursor.varint());
              default -> throw new IllegalArgumentException("not a wire type: " + type);
            };
        fields.add(new ProtoField(number, type, 0, cursor.take(length)));
      }
    }
    return fields;
  }

  /** The numbers of a packed field. */
  List<Long> numbers() {
    List<Long> numbers = new ArrayList<>();
    if (type == VARINT) {
      numbers.add(value);
    } else {
      Cursor cursor = new Cursor(bytes);
      while (cursor.position < bytes.length) {
        numbers.add(cursor.varint());
      }
    }
    return numbers;
  }

  /** The message of these fields. */
  static byte[] write(List<ProtoField> fields) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (ProtoField field : fields) {
      varint(out, (long) field.number << 3 | field.type);
      if (field.type == VARINT) {
        varint(out, field.value);
      } else {
        if (field.type == BYTES) {
          varint(out, field.bytes.length);
        }
        out.writeBytes(field.bytes);
      }
    }
    return out.toByteArray();
  }

  private static void varint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~127L) != 0) {
      out.write((int) (rest & 127 | 128));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static final class Cursor {
    private final byte[] bytes;
    private int position;

    Cursor(byte[] bytes) {
      this.bytes = bytes;
    }

    long varint() {
      long value = 0;
      for (int shift = 0; shift < 64; shift += 7) {
        byte next = take(1)[0];
        value |= (long) (next & 127) << shift;
        if (next >= 0) {
          return value;
        }
      }
      throw new IllegalArgumentException("a number without end");
    }

    byte[] take(int length) {
      if (length < 0 || length > bytes.length - position) {
        throw new IllegalArgumentException("ends early");
      }
      position += length;
      return Arrays.copyOfRange(bytes, position - length, position);
    }
  }
}
