package readout.read.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import readout.read.page.ByteOrderMark;
import readout.read.page.Decoding;
import readout.read.page.Page;

/** Reads files of records: one object a line, or one JSON value that holds them. Thread-safe. */
public final class JsonRecords {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private JsonRecords() {}

  /** Takes what comes of each record, in order. */
  public interface Taker {
    /** A record that was read, with its place among the records, from 1. */
    void take(int record, Page page);

    /**
     * A record that was not read.
     *
     * @param line its line, from 1; 0 where the records have none
     */
    void refuse(int record, int line, String cause);
  }

  /**
   * Reads one object a line, holding one line at a time. Blank lines count as lines and not as
   * records.
   *
   * @throws IOException where the stream fails
   */
  public static void readLines(InputStream stream, Taker taker) throws IOException {
    try (BufferedInputStream bytes = new BufferedInputStream(stream)) {
      InputStream plain = withoutMark(bytes);
      int record = 0;
      for (int line = 1; ; line++) {
        Optional<byte[]> content = nextLine(plain);
        if (content.isEmpty()) {
          return;
        }
        String text = Decoding.of(content.get(), Optional.empty()).text();
        if (!text.isBlank()) {
          record++;
          readOne(text, record, line, taker);
        }
      }
    }
  }

  /** Reads one value: an object is a record, an array holds records. */
  public static void readWhole(String text, Taker taker) {
    try {
      JsonNode value = READER.readValue(text);
      if (!value.isArray()) {
        give(value, 1, 0, taker);
      }
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        give(value.get(i), i + 1, 0, taker);
      }
    } catch (JsonProcessingException broken) {
      taker.refuse(1, 0, cause(broken));
    }
  }

  private static void readOne(String text, int record, int line, Taker taker) {
    try {
      give(READER.readValue(text), record, line, taker);
    } catch (JsonProcessingException broken) {
      taker.refuse(record, line, cause(broken));
    }
  }

  private static void give(JsonNode value, int record, int line, Taker taker) {
    Optional<Page> page = value.isObject() ? NewsRecord.read(value) : Optional.empty();
    if (page.isPresent() && page.get().hasProse()) {
      taker.take(record, page.get());
    } else {
      taker.refuse(record, line, value.isObject() ? "no text found" : "not a JSON object");
    }
  }

  private static String cause(JsonProcessingException broken) {
    int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
    return "broken JSON" + (column > 0 ? " at column " + column : "");
  }

  /** The bytes up to the line's end; empty at the end of the stream. */
  private static Optional<byte[]> nextLine(InputStream bytes) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int unit = bytes.read();
    if (unit < 0) {
      return Optional.empty();
    }
    for (; unit >= 0 && unit != '\n'; unit = bytes.read()) {
      line.write(unit);
    }
    return Optional.of(line.toByteArray());
  }

  /** Skips a mark; a stream in UTF-16 or UTF-32 is read whole and handed on in UTF-8. */
  private static InputStream withoutMark(BufferedInputStream bytes) throws IOException {
    bytes.mark(4);
    byte[] head = bytes.readNBytes(4);
    bytes.reset();
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
    if (mark.isEmpty()) {
      return bytes;
    }
    bytes.skipNBytes(mark.get().length());
    Charset charset = mark.get().charset();
    return charset.equals(StandardCharsets.UTF_8)
        ? bytes
        : new ByteArrayInputStream(
            new String(bytes.readAllBytes(), charset).getBytes(StandardCharsets.UTF_8));
  }
}
