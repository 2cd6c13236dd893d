package readout.show.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.Evidence;
import readout.model.Report;

/** Writes evidence, its offsets in code points of the source. */
final class EvidenceJson {
  private final Map<String, CodePoints> offsets = new HashMap<>();

  EvidenceJson(List<Report> reports) {
    for (Report report : reports) {
      offsets.put(report.id(), CodePoints.of(report.source()));
    }
  }

  void write(JsonGenerator out, Evidence evidence) throws IOException {
    CodePoints points = offsets.getOrDefault(evidence.reportId(), CodePoints.of(""));
    out.writeStartObject();
    out.writeStringField("report", evidence.reportId());
    out.writeNumberField("start", points.at(evidence.span().start()));
    out.writeNumberField("end", points.at(evidence.span().end()));
    out.writeStringField("text", evidence.text());
    out.writeStringField("reader", evidence.reader().id());
    out.writeNumberField("readerVersion", evidence.reader().version());
    out.writeNumberField("score", finite(evidence.score()));
    out.writeEndObject();
  }

  /** JSON has no word for what is not a number. */
  static double finite(double score) {
    return Double.isFinite(score) ? score : 0;
  }
}
