package readout.read.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.read.input.Budget;
import readout.read.input.Input;
import readout.read.input.Taker;
import readout.read.input.Unreadable;
import readout.read.page.ByteOrderMark;
import readout.read.page.Decoding;
import readout.read.page.Page;

/** Reads files of records: one object a line, or one JSON value that holds them. Thread-safe. */
public final class JsonRecords {
  // the bound on a line or file is the bound on its strings
  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);
  private static final int SOMETIMES = 0xFFFF;
  private static final String MEND = "mend the record; the others were read";

  private final Columns columns;

  /** A reader that looks for the parts of a report in these fields. */
  public JsonRecords(Columns columns) {
    this.columns = columns;
  }

  /**
   * Reads one object a line, holding one line at a time. Blank lines count as lines and not as
   * records. A line beyond the limit is refused and skipped.
   *
   * @throws IOException where the stream fails
   */
  public void readLines(Input input, Taker taker) throws IOException {
    InputStream plain = withoutMark(input);
    int record = 0;
    int longest = input.limits().recordBytes();
    for (int line = 1; ; line++) {
      Optional<Line> next = nextLine(plain, longest, input.budget());
      if (next.isEmpty()) {
        break;
      }
      if (next.get().cut()) {
        record++;
        taker.refuse(
            record,
            line,
            "the line is longer than " + Input.size(longest),
            "split it, or give more room with --max-record; the others were read");
        continue;
      }
      String text = Decoding.of(next.get().bytes(), Optional.empty()).text();
      if (!text.isBlank()) {
        record++;
        readOne(text, record, line, taker);
      }
    }
  }

  /**
   * Reads one value: an object is a record, an array holds records.
   *
   * @throws Unreadable where it is no JSON
   * @throws IOException where the stream fails
   */
  public void readWhole(Input input, Taker taker) throws IOException {
    Decoding decoding = Decoding.of(input.bytes(), Optional.empty());
    decoding.note().ifPresent(taker::note);
    try {
      JsonNode value = READER.readValue(decoding.text());
      if (!value.isArray()) {
        give(value, 1, 0, taker);
      }
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        input.budget().renew();
        give(value.get(i), i + 1, 0, taker);
      }
    } catch (JsonProcessingException broken) {
      throw new Unreadable(cause(broken), "mend the file");
    }
  }

  private void readOne(String text, int record, int line, Taker taker) throws IOException {
    try {
      give(READER.readValue(text), record, line, taker);
    } catch (JsonProcessingException broken) {
      taker.refuse(record, line, cause(broken), MEND);
    }
  }

  private void give(JsonNode value, int record, int line, Taker taker) throws IOException {
    Optional<Page> page =
        value.isObject()
            ? NewsRecord.page(
                new RecordFacts(columns.within(value::has), field -> values(value.path(field))))
            : Optional.empty();
    if (page.isPresent() && page.get().hasProse()) {
      taker.take(record, page.get());
    } else {
      taker.refuse(record, line, value.isObject() ? "no text found" : "not a JSON object", MEND);
    }
  }

  private static List<String> values(JsonNode value) {
    List<String> values = new ArrayList<>();
    if (value.isTextual() && !value.asText().isBlank()) {
      values.add(value.asText());
    }
    if (value.isArray()) {
      for (JsonNode each : value) {
        String words = each.isObject() ? each.path("name").asText() : each.asText();
        if (!words.isBlank()) {
          values.add(words);
        }
      }
    }
    return values;
  }

  private static String cause(JsonProcessingException broken) {
    if (broken instanceof StreamConstraintsException) {
      return "its JSON is nested too deep, or has a number or name too long";
    }
    int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
    return "broken JSON" + (column > 0 ? " at column " + column : "");
  }

  /** A line without its end; cut where it is longer than what is held. */
  private record Line(byte[] bytes, boolean cut) {}

  /** The next line; empty at the end of the stream. */
  private static Optional<Line> nextLine(InputStream bytes, int longest, Budget budget)
      throws IOException {
    int unit = bytes.read();
    if (unit < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean cut = false;
    int skipped = 0;
    for (; unit >= 0 && unit != '\n'; unit = bytes.read()) {
      if (line.size() < longest) {
        line.write(unit);
      } else {
        cut = true;
        // a line that is left out takes none of the time of those behind it
        if ((++skipped & SOMETIMES) == 0) {
          budget.renew();
        }
      }
    }
    return Optional.of(new Line(line.toByteArray(), cut));
  }

  /** Skips a mark; a stream in UTF-16 or UTF-32 is read whole and handed on in UTF-8. */
  private static InputStream withoutMark(Input input) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(input.stream(), 4);
    byte[] head = bytes.readNBytes(4);
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
    int skip = mark.map(ByteOrderMark::length).orElse(0);
    bytes.unread(head, skip, head.length - skip);
    if (mark.isEmpty() || mark.get().charset().equals(StandardCharsets.UTF_8)) {
      return new BufferedInputStream(bytes);
    }
    Charset charset = mark.get().charset();
    byte[] all = bytes.readNBytes(input.limits().bytes());
    if (bytes.read() >= 0) {
      throw new Unreadable(
          "in " + charset.name() + " it is larger than " + Input.size(input.limits().bytes()),
          "save it as UTF-8, or give more room with --max-bytes");
    }
    return new ByteArrayInputStream(new String(all, charset).getBytes(StandardCharsets.UTF_8));
  }
}
