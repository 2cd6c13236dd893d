package readout.show.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The few forms that every part of the record is written in. */
final class Json {
  private Json() {}

  /** A constant in the record's spelling: "NEAR_DUPLICATE" is "near-duplicate". */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A field that is left out where there is nothing to say. */
  static void field(JsonGenerator out, String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get().toString());
    }
  }

  /** An array of strings, written even where it is empty. */
  static void strings(JsonGenerator out, String name, List<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }
}
