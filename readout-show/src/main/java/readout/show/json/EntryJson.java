package readout.show.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import readout.model.Entry;
import readout.model.Evidence;
import readout.model.HeldValue;
import readout.model.Origin;
import readout.model.Origins;
import readout.model.Slot;
import readout.model.Source;

/** Writes entries: first each slot's leading value under its own name, then every value. */
final class EntryJson {
  private final EvidenceJson evidence;

  EntryJson(EvidenceJson evidence) {
    this.evidence = evidence;
  }

  void write(JsonGenerator out, Entry entry) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", entry.id());
    out.writeStringField("story", entry.storyId());
    out.writeStringField("kind", Json.word(entry.kind()));
    Json.field(out, "plover", entry.type());
    out.writeStringField("factuality", Json.word(entry.factuality()));
    Json.field(out, "status", entry.status().map(status -> status.label()));
    Json.strings(out, "life", entry.life().stream().map(Json::word).toList());
    for (Map.Entry<Slot, List<HeldValue>> slot : entry.slots().entrySet()) {
      leading(out, slot.getKey(), slot.getValue());
    }
    slots(out, entry);
    out.writeArrayFieldStart("evidence");
    for (Evidence words : entry.evidence()) {
      evidence.write(out, words);
    }
    out.writeEndArray();
    Json.strings(out, "reports", entry.reports());
    origins(out, entry.origins());
    out.writeEndObject();
  }

  private static void leading(JsonGenerator out, Slot slot, List<HeldValue> values)
      throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.writeFieldName(slot.label());
    if (!slot.many()) {
      ValueJson.value(out, values.get(0).value());
      return;
    }
    out.writeStartArray();
    for (HeldValue held : values) {
      out.writeString(held.value().label());
    }
    out.writeEndArray();
  }

  private static void slots(JsonGenerator out, Entry entry) throws IOException {
    out.writeObjectFieldStart("slots");
    for (Map.Entry<Slot, List<HeldValue>> slot : entry.slots().entrySet()) {
      if (slot.getValue().isEmpty()) {
        continue;
      }
      out.writeArrayFieldStart(slot.getKey().label());
      for (HeldValue held : slot.getValue()) {
        ValueJson.held(out, held);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private static void origins(JsonGenerator out, Origins origins) throws IOException {
    out.writeObjectFieldStart("origins");
    out.writeNumberField("atLeast", origins.atLeast());
    out.writeNumberField("atMost", origins.atMost());
    out.writeArrayFieldStart("roots");
    for (Origin origin : origins.roots()) {
      Source source = origin.source();
      out.writeStartObject();
      out.writeStringField("kind", Json.word(source.kind()));
      out.writeStringField("name", source.name());
      Json.field(out, "affiliation", source.affiliation());
      Json.field(out, "relay", source.relay());
      Json.field(out, "day", source.day());
      Json.strings(out, "reports", origin.reports());
      out.writeStringField("reason", origin.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
