package readout.show.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.model.Report;
import readout.model.StoryRecord;
import readout.show.GoldenFile;
import readout.show.SampleRecord;

class RecordJsonTest {
  private static final StoryRecord EMPTY =
      new StoryRecord(List.of(), List.of(), List.of(), List.of(), List.of());

  @Test
  void writesTheWholeRecord() {
    GoldenFile.check("record.json", RecordJson.string(SampleRecord.record()));
  }

  @Test
  void sameRecordSameBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordJson.write(SampleRecord.record(), bytes);
    assertEquals(RecordJson.string(SampleRecord.record()), bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void everyEvidenceIsTheSliceOfItsSourceInCodePoints() throws IOException {
    StoryRecord record = SampleRecord.record();
    var sources = record.reports().stream().collect(Collectors.toMap(Report::id, Report::source));
    JsonNode root = new ObjectMapper().readTree(RecordJson.string(record));
    List<JsonNode> starts = root.findParents("start");
    assertTrue(starts.size() > record.entries().size());
    for (JsonNode evidence : starts) {
      String source = sources.getOrDefault(evidence.get("report").asText(), "");
      int start = source.offsetByCodePoints(0, evidence.get("start").asInt());
      int end = source.offsetByCodePoints(0, evidence.get("end").asInt());
      assertEquals(evidence.get("text").asText(), source.substring(start, end));
    }
  }

  @Test
  void holdsToTheSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("..", "docs", "record.schema.json")));
    ObjectMapper mapper = new ObjectMapper();
    for (StoryRecord record : List.of(EMPTY, SampleRecord.record())) {
      Set<ValidationMessage> faults = schema.validate(mapper.readTree(RecordJson.string(record)));
      assertEquals(Set.of(), faults);
    }
    assertEquals(
        false, schema.validate(mapper.readTree("{\"format\": \"something else\"}")).isEmpty());
  }
}
