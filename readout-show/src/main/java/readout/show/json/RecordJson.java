package readout.show.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import readout.model.Drift;
import readout.model.Entry;
import readout.model.Report;
import readout.model.Reuse;
import readout.model.Story;
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

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  private RecordJson() {}

  /** Writes the record as UTF-8 and flushes; the stream stays open. */
  public static void write(StoryRecord record, OutputStream out) throws IOException {
    write(record, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /** Writes the record and flushes; the writer stays open. */
  public static void write(StoryRecord record, Writer writer) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(writer)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out.setPrettyPrinter(printer());
      out.writeStartObject();
      out.writeStringField("format", FORMAT);
      out.writeNumberField("version", StoryRecord.FORM);
      reports(out, record);
      EvidenceJson evidence = new EvidenceJson(record.reports());
      EntryJson entries = new EntryJson(evidence, record.states());
      out.writeArrayFieldStart("entries");
      for (Entry entry : record.entries()) {
        entries.write(out, entry);
      }
      out.writeEndArray();
      reuse(out, record, evidence);
      drifts(out, record, evidence);
      out.writeEndObject();
      out.writeRaw('\n');
    }
    writer.flush();
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

  private static void reports(JsonGenerator out, StoryRecord record) throws IOException {
    out.writeArrayFieldStart("reports");
    for (Report report : record.reports()) {
      ReportJson.report(out, report);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("stories");
    for (Story story : record.stories()) {
      ReportJson.story(out, story);
    }
    out.writeEndArray();
  }

  private static void reuse(JsonGenerator out, StoryRecord record, EvidenceJson evidence)
      throws IOException {
    out.writeArrayFieldStart("reuse");
    for (Reuse shared : record.reuse()) {
      out.writeStartObject();
      out.writeStringField("kind", Json.word(shared.kind()));
      out.writeNumberField("score", EvidenceJson.finite(shared.score()));
      out.writeFieldName("first");
      evidence.write(out, shared.first());
      out.writeFieldName("second");
      evidence.write(out, shared.second());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void drifts(JsonGenerator out, StoryRecord record, EvidenceJson evidence)
      throws IOException {
    out.writeArrayFieldStart("drifts");
    for (Drift drift : record.drifts()) {
      out.writeStartObject();
      out.writeStringField("first", drift.first());
      out.writeStringField("second", drift.second());
      out.writeFieldName("firstWords");
      evidence.write(out, drift.firstWords());
      out.writeFieldName("secondWords");
      evidence.write(out, drift.secondWords());
      out.writeArrayFieldStart("edits");
      for (Drift.Edit edit : drift.edits()) {
        out.writeStartObject();
        out.writeStringField("kind", Json.word(edit.kind()));
        out.writeStringField("before", edit.before());
        out.writeStringField("after", edit.after());
        out.writeBooleanField("bearing", edit.bearing());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withRootSeparator(""))
        .withObjectIndenter(lines);
  }
}
