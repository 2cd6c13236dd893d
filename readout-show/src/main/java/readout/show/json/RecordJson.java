package readout.show.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import readout.model.Report;
import readout.model.StoryRecord;

/**
 * The record as JSON, in the form that {@code docs/record.schema.json} describes. The same record
 * gives the same characters: fields stand in a fixed order, lists in the record's, and lines end in
 * {@code \n}. What is unknown is left out. Offsets are Unicode code points of the source as
 * decoded. Thread-safe.
 */
public final class RecordJson {
  /** What the file says it is. */
  public static final String FORMAT = "readout-record";

  private RecordJson() {}

  /** Writes the record as UTF-8 and flushes; the stream stays open. */
  public static void write(StoryRecord record, OutputStream out) throws IOException {
    write(record, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /** Writes the record and flushes; the writer stays open. */
  public static void write(StoryRecord record, Writer writer) throws IOException {
    Map<RecordSections.Section, StringWriter> spools = new EnumMap<>(RecordSections.Section.class);
    try (RecordSections sections =
        RecordSections.open(
            section -> spools.computeIfAbsent(section, any -> new StringWriter()))) {
      for (Report report : record.reports()) {
        sections.report(report);
      }
      sections.all(record);
    }
    RecordSections.join(
        section ->
            new StringReader(Objects.requireNonNull(spools.get(section), "a section").toString()),
        writer);
  }

  /** The record as one string. */
  public static String string(StoryRecord record) {
    StringWriter writer = new StringWriter();
    try {
      write(record, writer);
    } catch (IOException e) {
      throw new UncheckedIOException("a string refused the record", e);
    }
    return writer.toString();
  }
}
