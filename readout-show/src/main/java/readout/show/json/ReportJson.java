package readout.show.json;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import readout.model.Publication;
import readout.model.Report;
import readout.model.Story;

/** Writes what the record says of its reports and stories; the texts stay in the reports. */
final class ReportJson {
  private ReportJson() {}

  static void report(JsonGenerator out, Report report) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", report.id());
    out.writeStringField("file", report.file());
    Json.field(out, "outlet", report.outlet());
    Json.field(out, "url", report.url());
    Json.field(out, "title", report.title());
    Json.strings(out, "authors", report.authors());
    out.writeStringField("language", report.language());
    Json.field(out, "wire", report.wire());
    Json.field(out, "dateline", report.dateline());
    publication(out, "published", report.publication());
    if (report.updated().isPresent()) {
      publication(out, "updated", report.updated().orElseThrow());
    }
    out.writeEndObject();
  }

  private static void publication(JsonGenerator out, String field, Publication published)
      throws IOException {
    out.writeObjectFieldStart(field);
    Json.field(out, "from", published.from());
    Json.field(out, "to", published.to());
    Json.field(out, "at", published.at().map(ISO_OFFSET_DATE_TIME::format));
    out.writeStringField("certainty", Json.word(published.certainty()));
    out.writeStringField("reason", published.reason());
    out.writeEndObject();
  }

  static void story(JsonGenerator out, Story story) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", story.id());
    out.writeStringField("title", story.title());
    Json.strings(out, "reports", story.reports());
    out.writeEndObject();
  }
}
