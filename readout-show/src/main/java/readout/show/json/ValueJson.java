package readout.show.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import readout.model.ActorValue;
import readout.model.HeldValue;
import readout.model.QuantityValue;
import readout.model.TextValue;
import readout.model.TimeValue;
import readout.model.Value;

/** Writes the values of slots. */
final class ValueJson {
  /** Beyond this many digits a number keeps its exponent, so that no number swells the file. */
  private static final int PLAIN_DIGITS = 100;

  private ValueJson() {}

  /** A value alone: a name or words as a string, a time or a quantity as an object. */
  static void value(JsonGenerator out, Value value) throws IOException {
    if (value instanceof TimeValue time) {
      time(out, time);
    } else if (value instanceof QuantityValue quantity) {
      quantity(out, quantity);
    } else if (value instanceof ActorValue actor) {
      out.writeString(actor.name());
    } else if (value instanceof TextValue text) {
      out.writeString(text.text());
    }
  }

  /** A value with what is known of it, who has it and how it stands to the slot's first. */
  static void held(JsonGenerator out, HeldValue held) throws IOException {
    out.writeStartObject();
    out.writeFieldName("value");
    value(out, held.value());
    if (held.value() instanceof ActorValue actor) {
      out.writeBooleanField("named", actor.named());
      Json.field(out, "actorId", actor.actorId());
      Json.field(out, "country", actor.country());
      Json.field(out, "sector", actor.sector());
    }
    Json.strings(out, "holders", held.holders());
    out.writeStringField("relation", Json.word(held.relation()));
    out.writeEndObject();
  }

  private static void time(JsonGenerator out, TimeValue time) throws IOException {
    out.writeStartObject();
    Json.field(out, "from", time.from());
    Json.field(out, "to", time.to());
    Json.field(out, "clock", time.clock());
    Json.field(out, "zone", time.zone());
    out.writeStringField("timex", time.timex());
    out.writeStringField("granularity", Json.word(time.granularity()));
    out.writeStringField("as", time.asWritten());
    out.writeStringField("reason", time.reason());
    out.writeEndObject();
  }

  private static void quantity(JsonGenerator out, QuantityValue quantity) throws IOException {
    out.writeStartObject();
    if (quantity.min().isPresent() && quantity.min().equals(quantity.max())) {
      out.writeFieldName("value");
      number(out, quantity.min().get());
    } else {
      if (quantity.min().isPresent()) {
        out.writeFieldName("min");
        number(out, quantity.min().get());
      }
      if (quantity.max().isPresent()) {
        out.writeFieldName("max");
        number(out, quantity.max().get());
      }
    }
    Json.field(out, "bound", quantity.bound());
    out.writeStringField("unit", quantity.unit());
    out.writeStringField("as", quantity.asWritten());
    out.writeEndObject();
  }

  private static void number(JsonGenerator out, BigDecimal number) throws IOException {
    boolean plain = Math.abs((long) number.scale()) <= PLAIN_DIGITS;
    out.writeNumber(plain ? number.toPlainString() : number.toString());
  }
}
