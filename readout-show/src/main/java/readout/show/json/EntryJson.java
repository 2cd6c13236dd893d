package readout.show.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorValue;
import readout.model.Doubt;
import readout.model.Entry;
import readout.model.Evidence;
import readout.model.HeldValue;
import readout.model.Origin;
import readout.model.Origins;
import readout.model.Slot;
import readout.model.Source;
import readout.model.Value;

/** Writes entries: first each slot's leading value under its own name, then every value. */
final class EntryJson {
  /** Slots whose actors act for a state in what the entry tells. */
  private static final Set<Slot> SIDES = Set.of(Slot.ACTORS, Slot.RECIPIENTS);

  private final EvidenceJson evidence;
  private final Map<String, String> states;

  EntryJson(EvidenceJson evidence, Map<String, String> states) {
    this.evidence = evidence;
    this.states = states;
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
      leading(out, slot.getKey(), slot.getValue(), states);
    }
    slots(out, entry);
    out.writeArrayFieldStart("evidence");
    for (Evidence words : entry.evidence()) {
      evidence.write(out, words);
    }
    out.writeEndArray();
    Json.strings(out, "reports", entry.reports());
    origins(out, entry.origins());
    Json.strings(out, "doubts", entry.doubts().stream().map(Doubt::label).toList());
    out.writeEndObject();
  }

  private static void leading(
      JsonGenerator out, Slot slot, List<HeldValue> values, Map<String, String> states)
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
      out.writeString(
          SIDES.contains(slot) ? withState(held.value(), states) : held.value().label());
    }
    out.writeEndArray();
  }

  /**
   * "Sergei Lavrov (Russia)": a side of an event with the state it acts for, where the name does
   * not say it.
   */
  private static String withState(Value value, Map<String, String> states) {
    if (value instanceof ActorValue actor) {
      Optional<String> state =
          actor.country().flatMap(code -> Optional.ofNullable(states.get(code)));
      if (state.isPresent() && !actor.name().contains(state.orElseThrow())) {
        return actor.name() + " (" + state.orElseThrow() + ")";
      }
    }
    return value.label();
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
