package readout.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import readout.model.Kind;
import readout.model.PloverType;

/**
 * The event rules, read from {@code rules.yaml}. A rule without an example that must match and one
 * that must not is refused.
 */
public final class EventRules {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "version",
          "kind",
          "type",
          "verbs",
          "objects",
          "object-required",
          "recipients",
          "recipient-required",
          "unless",
          "clause",
          "actor",
          "match",
          "reject");

  private EventRules() {}

  /**
   * The rules in order.
   *
   * @throws IllegalStateException where a rule is incomplete, names an unknown key, or repeats an
   *     id
   */
  public static List<EventRule> load() {
    List<EventRule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (InputStream in =
        Objects.requireNonNull(EventRules.class.getResourceAsStream("rules.yaml"))) {
      for (Object item :
          (List<?>)
              new Load(LoadSettings.builder().setLabel("rules.yaml").build())
                  .loadFromInputStream(in)) {
        EventRule rule = rule((Map<?, ?>) item);
        if (!ids.add(rule.id())) {
          throw new IllegalStateException("two event rules with the id " + rule.id());
        }
        rules.add(rule);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rules);
  }

  private static EventRule rule(Map<?, ?> fields) {
    String id = String.valueOf(fields.get("id"));
    for (Object key : fields.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw new IllegalStateException("event rule " + id + ": unknown key " + key);
      }
    }
    EventRule rule =
        new EventRule(
            id,
            fields.get("version") instanceof Integer version ? version : 1,
            Kind.valueOf(text(fields, "kind", "event").toUpperCase(Locale.ROOT)),
            Optional.of(text(fields, "type", ""))
                .filter(type -> !type.isEmpty())
                .map(PloverType::valueOf),
            Set.copyOf(list(fields, "verbs")),
            Set.copyOf(list(fields, "objects")),
            Boolean.TRUE.equals(fields.get("object-required"))
                || !list(fields, "objects").isEmpty(),
            list(fields, "recipients"),
            Boolean.TRUE.equals(fields.get("recipient-required")),
            Set.copyOf(list(fields, "unless")),
            text(fields, "clause", ""),
            text(fields, "actor", "subject"),
            list(fields, "match"),
            list(fields, "reject"));
    if (rule.match().isEmpty() || rule.reject().isEmpty()) {
      throw new IllegalStateException(
          "event rule " + id + " has no example that must match, or none that must not");
    }
    return rule;
  }

  private static String text(Map<?, ?> fields, String key, String otherwise) {
    Object value = fields.get(key);
    return value == null ? otherwise : value.toString();
  }

  private static List<String> list(Map<?, ?> fields, String key) {
    Object value = fields.get(key);
    return value instanceof List<?> items
        ? items.stream().map(String::valueOf).toList()
        : List.of();
  }
}
