package readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.model.Entry;
import readout.model.Evidence;
import readout.model.HeldValue;
import readout.model.Kind;
import readout.model.Report;
import readout.model.Slot;
import readout.model.StoryRecord;
import readout.pipeline.Progress;
import readout.pipeline.StandardPipeline;
import readout.read.ReadResult;
import readout.read.ReportReader;
import readout.show.json.RecordJson;

/** Three reports of one invented story on the whole way from files to the written record. */
class WholeWayTest {
  private static final StandardPipeline PIPELINE =
      new StandardPipeline(StandardParts.PARSER, StandardParts.ACTORS, StandardParts.TAGGER);

  private static List<Report> reports = List.of();
  private static StoryRecord story =
      new StoryRecord(List.of(), List.of(), List.of(), List.of(), List.of());

  @BeforeAll
  static void read() throws URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(WholeWayTest.class.getResource("island-story")).toURI());
    ReadResult read = ReportReader.read(List.of(folder), InputStream.nullInputStream());
    assertEquals(List.of(), read.refusals());
    reports = read.reports();
    story = PIPELINE.run(reports, 1, Progress.SILENT);
  }

  @Test
  void theReportsAreOneStoryWithEntriesOfManyKinds() {
    assertEquals(3, reports.size());
    assertEquals(1, story.stories().size());
    Set<Kind> kinds =
        story.entries().stream()
            .map(Entry::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    assertTrue(
        kinds.containsAll(
            EnumSet.of(Kind.ENGAGEMENT, Kind.STATEMENT, Kind.FORCE, Kind.OFFICE, Kind.POSITION)),
        kinds.toString());
  }

  @Test
  void whatSeveralReportsTellIsOneEntry() {
    assertTrue(
        story.entries().stream()
            .anyMatch(
                entry ->
                    entry.kind() == Kind.ENGAGEMENT
                        && entry.reports().size() > 1
                        && entry
                            .labels(Slot.PARTICIPANTS)
                            .containsAll(List.of("Karel Dvorak", "Anna Lindqvist"))));
    assertTrue(
        story.entries().stream()
            .anyMatch(entry -> entry.kind() == Kind.OFFICE && entry.reports().size() == 3));
  }

  @Test
  void oneQuotationInTwoWordingsIsADrift() {
    assertTrue(
        story.drifts().stream()
            .anyMatch(
                drift -> drift.edits().stream().anyMatch(edit -> edit.after().equals("won't"))));
  }

  @Test
  void anyOrderAndAnyNumberOfThreadsGiveTheSameBytes() {
    String bytes = RecordJson.string(story);
    for (List<Report> order : orders(reports)) {
      for (int threads : new int[] {1, 2, 4}) {
        assertEquals(bytes, RecordJson.string(PIPELINE.run(order, threads, Progress.SILENT)));
      }
    }
  }

  @Test
  void everyEvidenceIsTheSliceOfItsSource() {
    Map<String, Report> byId =
        reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
    for (Entry entry : story.entries()) {
      assertFalse(entry.evidence().isEmpty(), entry.id());
      for (Evidence words : entry.evidence()) {
        String source = Objects.requireNonNull(byId.get(words.reportId())).source();
        assertEquals(words.span().of(source), words.text());
        assertTrue(words.span().length() > 0, words.toString());
      }
    }
  }

  @Test
  void everyValueIsHeldByReportsOfItsEntry() {
    for (Entry entry : story.entries()) {
      for (List<HeldValue> values : entry.slots().values()) {
        for (HeldValue held : values) {
          assertFalse(held.holders().isEmpty(), held.toString());
          assertTrue(entry.reports().containsAll(held.holders()), held.toString());
          assertFalse(held.value().label().isBlank(), held.toString());
        }
      }
    }
  }

  @Test
  void idsAreUniqueAndOriginsHaveBounds() {
    Set<String> ids = new TreeSet<>();
    for (Entry entry : story.entries()) {
      assertTrue(ids.add(entry.id()), entry.id());
      assertTrue(entry.origins().atLeast() >= 1, entry.toString());
      assertTrue(entry.origins().atMost() <= 1 + entry.evidence().size(), entry.toString());
    }
  }

  @Test
  void theWrittenRecordHoldsToItsSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("..", "docs", "record.schema.json")));
    JsonNode written = new ObjectMapper().readTree(RecordJson.string(story));
    assertEquals(Set.of(), schema.validate(written));
  }

  private static List<List<Report>> orders(List<Report> reports) {
    if (reports.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Report>> orders = new ArrayList<>();
    for (Report first : reports) {
      List<Report> rest = reports.stream().filter(report -> report != first).toList();
      for (List<Report> order : orders(rest)) {
        List<Report> longer = new ArrayList<>(List.of(first));
        longer.addAll(order);
        orders.add(longer);
      }
    }
    return orders;
  }
}
