package readout.show.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import readout.model.Doubt;
import readout.model.Slot;
import readout.model.StoryRecord;
import readout.show.json.RecordView.DriftView;
import readout.show.json.RecordView.EditView;
import readout.show.json.RecordView.EntryView;
import readout.show.json.RecordView.EvidenceView;
import readout.show.json.RecordView.HeldView;
import readout.show.json.RecordView.OriginView;
import readout.show.json.RecordView.OriginsView;
import readout.show.json.RecordView.ReportView;
import readout.show.json.RecordView.SlotView;

/** Reads a record's file back. Thread-safe. */
public final class RecordFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RecordFile() {}

  /**
   * The record of a file.
   *
   * @throws IOException where the file cannot be read, is not a record, or has a newer form; the
   *     message is one line fit for a user
   */
  public static RecordView read(Path file) throws IOException {
    try {
      return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (NotARecord e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * The record of a text.
   *
   * @throws IOException where it is not a record or has a newer form
   */
  public static RecordView parse(String json) throws IOException {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new NotARecord("not JSON: " + e.getOriginalMessage());
    }
    if (root == null || !root.path("format").asText().equals(RecordJson.FORMAT)) {
      throw new NotARecord("not a " + RecordJson.FORMAT + " file");
    }
    int version = root.path("version").asInt();
    if (version != StoryRecord.FORM) {
      throw new NotARecord(
          "form " + version + " of the record; this version reads form " + StoryRecord.FORM);
    }
    return new RecordView(
        list(root.path("reports"), RecordFile::report),
        list(root.path("entries"), RecordFile::entry),
        list(root.path("drifts"), RecordFile::drift));
  }

  private static ReportView report(JsonNode node) {
    JsonNode published = node.path("published");
    String from = text(published, "from");
    String to = text(published, "to");
    String days = from.equals(to) ? from : from + ".." + to;
    String certainty = text(published, "certainty");
    return new ReportView(
        text(node, "id"),
        text(node, "file"),
        text(node, "outlet"),
        (days + " " + certainty).strip());
  }

  private static EntryView entry(JsonNode node) {
    List<String> traits = new ArrayList<>();
    for (String field : List.of("kind", "plover", "status", "factuality")) {
      String value = text(node, field);
      if (!value.isEmpty() && !traits.contains(value)) {
        traits.add(value);
      }
    }
    List<String> life = strings(node.path("life"));
    if (!life.isEmpty()) {
      traits.add("life: " + String.join(", ", life));
    }
    List<SlotView> slots = new ArrayList<>();
    for (Slot slot : Slot.values()) {
      JsonNode values = node.path("slots").path(slot.label());
      if (!values.isEmpty()) {
        slots.add(new SlotView(slot.label(), list(values, RecordFile::held)));
      }
    }
    JsonNode origins = node.path("origins");
    return new EntryView(
        text(node, "id"),
        List.copyOf(traits),
        List.copyOf(slots),
        list(node.path("evidence"), RecordFile::evidence),
        strings(node.path("reports")),
        new OriginsView(
            origins.path("atLeast").asInt(),
            origins.path("atMost").asInt(),
            list(origins.path("roots"), RecordFile::origin)),
        list(node.path("doubts"), RecordFile::doubt));
  }

  /** What may be misread and why; a word of a later version stands for itself. */
  private static String doubt(JsonNode node) {
    return Arrays.stream(Doubt.values())
        .filter(doubt -> doubt.label().equals(node.asText()))
        .findFirst()
        .map(doubt -> doubt.about() + ": " + doubt.reason())
        .orElse(node.asText());
  }

  private static HeldView held(JsonNode node) {
    JsonNode value = node.path("value");
    String more =
        value.isObject()
            ? joined(", ", text(value, "timex"), quoted(text(value, "as")), text(value, "reason"))
            : joined(", ", text(node, "actorId"), text(node, "country"), text(node, "sector"));
    return new HeldView(
        value.isObject() ? label(value) : value.asText(),
        more,
        strings(node.path("holders")),
        text(node, "relation"));
  }

  private static String label(JsonNode value) {
    if (value.has("unit")) {
      String bound = text(value, "bound");
      String low = text(value, "min");
      String high = text(value, "max");
      String number = text(value, "value");
      if (number.isEmpty() && (low.isEmpty() || high.isEmpty()) && !bound.isEmpty()) {
        number = low + high;
      } else if (number.isEmpty() && !(low + high).isEmpty()) {
        number = low + ".." + high;
      }
      return joined(" ", bound, number, text(value, "unit"));
    }
    String from = text(value, "from");
    String to = text(value, "to");
    String days = from.equals(to) ? from : from + ".." + to;
    String label = joined(" ", days, text(value, "clock"), text(value, "zone"));
    return label.isEmpty() ? text(value, "as") : label;
  }

  private static EvidenceView evidence(JsonNode node) {
    return new EvidenceView(
        text(node, "report"),
        node.path("start").asInt(),
        node.path("end").asInt(),
        text(node, "text"),
        text(node, "reader"),
        node.path("readerVersion").asInt(),
        node.path("score").asDouble());
  }

  private static OriginView origin(JsonNode node) {
    String relay = text(node, "relay");
    return new OriginView(
        text(node, "kind"),
        text(node, "name"),
        joined(
            ", ",
            text(node, "affiliation"),
            relay.isEmpty() ? "" : "through " + relay,
            text(node, "day")),
        strings(node.path("reports")),
        text(node, "reason"));
  }

  private static DriftView drift(JsonNode node) {
    return new DriftView(
        text(node, "first"),
        text(node, "second"),
        evidence(node.path("firstWords")),
        evidence(node.path("secondWords")),
        list(
            node.path("edits"),
            edit ->
                new EditView(
                    text(edit, "kind"),
                    text(edit, "before"),
                    text(edit, "after"),
                    edit.path("bearing").asBoolean())));
  }

  private static String joined(String between, String... parts) {
    return String.join(between, Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : "“" + words + "”";
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }

  private static List<String> strings(JsonNode array) {
    return list(array, JsonNode::asText);
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    return StreamSupport.stream(array.spliterator(), false).map(read).toList();
  }

  /** What a text lacks to be a record. */
  private static final class NotARecord extends IOException {
    private static final long serialVersionUID = 1;

    NotARecord(String message) {
      super(message);
    }
  }
}
