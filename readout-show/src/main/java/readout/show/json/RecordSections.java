package readout.show.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import readout.model.Drift;
import readout.model.Entry;
import readout.model.Report;
import readout.model.Reuse;
import readout.model.Story;
import readout.model.StoryPart;
import readout.model.StoryRecord;

/**
 * Writes a record as JSON while it is made: each section of the file goes to a place of its own,
 * and is joined to the others at the end. What comes out are the same characters as {@link
 * RecordJson} gives for the whole record. Not thread-safe.
 */
public final class RecordSections implements Closeable {
  /** The sections of the file, in order. */
  public enum Section {
    /** What the file is. */
    HEAD,
    /** The reports. */
    REPORTS,
    /** The stories. */
    STORIES,
    /** The entries. */
    ENTRIES,
    /** The shared text. */
    REUSE,
    /** The reworded statements. */
    DRIFTS
  }

  /** Gives the place of a section, to write or to read. */
  @FunctionalInterface
  public interface Places<T> {
    /** The place; whoever asks for it closes it. */
    T of(Section section) throws IOException;
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();
  private static final int BUFFER = 8192;

  private final Map<Section, JsonGenerator> generators = new EnumMap<>(Section.class);

  private RecordSections() {}

  /** Opens the sections. */
  public static RecordSections open(Places<? extends Writer> places) throws IOException {
    RecordSections sections = new RecordSections();
    for (Section section : Section.values()) {
      JsonGenerator out = FACTORY.createGenerator(places.of(section));
      sections.generators.put(section, out);
      out.setPrettyPrinter(printer());
      out.writeStartObject();
      if (section == Section.HEAD) {
        out.writeStringField("format", RecordJson.FORMAT);
        out.writeNumberField("version", StoryRecord.FORM);
      } else {
        out.writeArrayFieldStart(Json.word(section));
      }
    }
    return sections;
  }

  /** Writes a report; they come by id. */
  public void report(Report report) throws IOException {
    ReportJson.report(to(Section.REPORTS), report);
  }

  /** Writes a story and all that is told of it; they come by id. */
  public void story(StoryPart part) throws IOException {
    write(
        List.of(part.story()),
        part.entries(),
        part.reuse(),
        part.drifts(),
        part.states(),
        new EvidenceJson(part.reports()));
  }

  /** Writes all stories of a record. */
  void all(StoryRecord record) throws IOException {
    write(
        record.stories(),
        record.entries(),
        record.reuse(),
        record.drifts(),
        record.states(),
        new EvidenceJson(record.reports()));
  }

  private void write(
      List<Story> stories,
      List<Entry> entries,
      List<Reuse> reuse,
      List<Drift> drifts,
      Map<String, String> states,
      EvidenceJson evidence)
      throws IOException {
    for (Story story : stories) {
      ReportJson.story(to(Section.STORIES), story);
    }
    EntryJson json = new EntryJson(evidence, states);
    for (Entry entry : entries) {
      json.write(to(Section.ENTRIES), entry);
    }
    for (Reuse shared : reuse) {
      reuse(to(Section.REUSE), shared, evidence);
    }
    for (Drift drift : drifts) {
      drift(to(Section.DRIFTS), drift, evidence);
    }
  }

  /** Ends the sections and closes their places; a second time does nothing. */
  @Override
  public void close() throws IOException {
    for (Section section : Section.values()) {
      JsonGenerator out = to(section);
      if (out.isClosed()) {
        continue;
      }
      if (section != Section.HEAD) {
        out.writeEndArray();
      }
      out.writeEndObject();
      out.close();
    }
  }

  /** Joins closed sections to the file, and flushes; the writer stays open. */
  public static void join(Places<? extends Reader> places, Writer out) throws IOException {
    out.write('{');
    for (Section section : Section.values()) {
      out.write(section == Section.HEAD ? "" : ",");
      try (Reader in = places.of(section)) {
        copyInside(in, out);
      }
    }
    out.write("\n}\n");
    out.flush();
  }

  /** Copies an object without its first character and its last two. */
  private static void copyInside(Reader in, Writer out) throws IOException {
    in.read();
    char[] held = new char[BUFFER + 2];
    int kept = 0;
    for (int got = in.read(held, 0, BUFFER); got >= 0; got = in.read(held, kept, BUFFER)) {
      int all = kept + got;
      kept = Math.min(2, all);
      out.write(held, 0, all - kept);
      System.arraycopy(held, all - kept, held, 0, kept);
    }
  }

  private JsonGenerator to(Section section) {
    return Objects.requireNonNull(generators.get(section));
  }

  private static void reuse(JsonGenerator out, Reuse shared, EvidenceJson evidence)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", Json.word(shared.kind()));
    out.writeNumberField("score", EvidenceJson.finite(shared.score()));
    out.writeFieldName("first");
    evidence.write(out, shared.first());
    out.writeFieldName("second");
    evidence.write(out, shared.second());
    out.writeEndObject();
  }

  private static void drift(JsonGenerator out, Drift drift, EvidenceJson evidence)
      throws IOException {
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

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withRootSeparator(""))
        .withObjectIndenter(lines);
  }
}
