package readout.times;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rules and modifiers that stand in this package's YAML files. Immutable. */
record RuleBook(Words words, List<Rule> rules, List<Modifier> modifiers) {
  RuleBook {
    rules = List.copyOf(rules);
    modifiers = List.copyOf(modifiers);
  }

  /** Reads the files; fails at once where one of them is broken. */
  @SuppressWarnings("unchecked")
  static RuleBook standard() {
    Words words = new Words((Map<String, Object>) load("words.yaml"));
    Map<String, Meaning> meanings = Meanings.all();
    List<Rule> rules = new ArrayList<>();
    for (Map<String, Object> entry : (List<Map<String, Object>>) load("rules.yaml")) {
      String pattern = words.expand(text(entry, "pattern"));
      Meaning meaning =
          Optional.ofNullable(meanings.get(text(entry, "is")))
              .orElseThrow(() -> new IllegalStateException("no meaning for " + entry));
      rules.add(
          new Rule(
              text(entry, "name"),
              Rule.whole(pattern),
              Rule.groupsOf(pattern),
              meaning,
              texts(entry, "yes"),
              texts(entry, "no")));
    }
    List<Modifier> modifiers = new ArrayList<>();
    for (Map<String, Object> entry : (List<Map<String, Object>>) load("modifiers.yaml")) {
      String pattern = words.expand(text(entry, "pattern"));
      modifiers.add(
          Modifier.of(
              text(entry, "name"),
              text(entry, "side").equals("before"),
              pattern,
              text(entry, "effect"),
              Boolean.TRUE.equals(entry.get("extends")),
              texts(entry, "yes")));
    }
    return new RuleBook(words, rules, modifiers);
  }

  private static Object load(String name) {
    try (InputStream in = RuleBook.class.getResourceAsStream("/readout/times/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<String, Object> entry, String key) {
    return Optional.ofNullable(entry.get(key))
        .map(Object::toString)
        .orElseThrow(() -> new IllegalStateException(key + " is missing in " + entry));
  }

  private static List<String> texts(Map<String, Object> entry, String key) {
    return entry.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
