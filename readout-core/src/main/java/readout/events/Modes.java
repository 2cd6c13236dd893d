package readout.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import readout.model.EngagementFamily;
import readout.model.PloverType;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * How a thing of some PLOVER type is done, or what it is about: the modes of PLOVER's manual of
 * 2021, told from the words of the clause as {@code modes.yaml} lists them. Immutable.
 */
public final class Modes {
  private static final Set<String> KEYS =
      Set.of("type", "mode", "verbs", "words", "after", "match", "reject");

  /** So many words behind the verb may tell a mode. */
  private static final int NEAR = 12;

  private final List<Mode> modes;

  private Modes(List<Mode> modes) {
    this.modes = List.copyOf(modes);
  }

  /**
   * A mode.
   *
   * @param types the types that it is a mode of
   * @param mode its name in PLOVER
   * @param verbs the verbs that tell it, as lemmas, with a particle where they have one
   * @param words lemmas, or two in a row, one of which stands in the clause
   * @param after as words, not far to the right of the verb
   * @param match sentences that are of the mode
   * @param reject sentences of one of the types that are not
   */
  public record Mode(
      Set<PloverType> types,
      String mode,
      Set<String> verbs,
      Set<String> words,
      Set<String> after,
      List<String> match,
      List<String> reject) {
    /** Copies the collections. */
    public Mode {
      types = Set.copyOf(types);
      verbs = Set.copyOf(verbs);
      words = Set.copyOf(words);
      after = Set.copyOf(after);
      match = List.copyOf(match);
      reject = List.copyOf(reject);
    }
  }

  /**
   * The modes of {@code modes.yaml}.
   *
   * @throws IllegalStateException where one is incomplete or has no example that must match and one
   *     that must not
   */
  public static Modes load() {
    List<Mode> modes = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(Modes.class.getResourceAsStream("modes.yaml"))) {
      for (Object item :
          (List<?>)
              new Load(LoadSettings.builder().setLabel("modes.yaml").build())
                  .loadFromInputStream(in)) {
        modes.add(mode((Map<?, ?>) item));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Modes(modes);
  }

  private static Mode mode(Map<?, ?> fields) {
    String name = String.valueOf(fields.get("mode"));
    if (!KEYS.containsAll(fields.keySet())
        || list(fields, "match").isEmpty()
        || list(fields, "reject").isEmpty()) {
      throw new IllegalStateException("mode " + name + " has an unknown key or lacks an example");
    }
    return new Mode(
        list(fields, "type").stream().map(PloverType::valueOf).collect(Collectors.toSet()),
        name,
        Set.copyOf(list(fields, "verbs")),
        Set.copyOf(list(fields, "words")),
        Set.copyOf(list(fields, "after")),
        list(fields, "match"),
        list(fields, "reject"));
  }

  private static List<String> list(Map<?, ?> fields, String key) {
    Object value = fields.get(key);
    if (value instanceof List<?> items) {
      return items.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }

  /** All of them, in the order in which they are asked. */
  public List<Mode> all() {
    return modes;
  }

  /**
   * The mode of what a verb tells in some words of its sentence; empty where none fits. Of modes
   * that words behind the verb tell, it is that of the first word.
   */
  Optional<String> of(PloverType type, Sentence sentence, Token verb, Span words) {
    List<Mode> own = modes.stream().filter(mode -> mode.types().contains(type)).toList();
    List<Token> within =
        sentence.tokens().stream()
            .filter(word -> words.covers(word.span()) && word != verb)
            .toList();
    return own.stream()
        .filter(
            mode -> by(mode, sentence, verb) || !places(mode.words(), sentence, within).isEmpty())
        .findFirst()
        .or(() -> behind(own, sentence, verb, within))
        .map(Mode::mode);
  }

  private static Optional<Mode> behind(
      List<Mode> own, Sentence sentence, Token verb, List<Token> within) {
    List<Token> near =
        within.stream()
            .filter(word -> word.index() > verb.index() && word.index() <= verb.index() + NEAR)
            // "talking points" are no talks
            .filter(word -> !word.is("compound", "amod"))
            .toList();
    return own.stream()
        .filter(mode -> !places(mode.after(), sentence, near).isEmpty())
        .min(Comparator.comparing(mode -> places(mode.after(), sentence, near).get(0)));
  }

  /** The mode of consulting that the noun of an engagement tells ("summit"). */
  static Optional<String> ofEngagement(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (last.matches("summits?")) {
      return Optional.of("multilateral");
    }
    return switch (EngagementFamily.of(phrase)) {
      case CALL -> Optional.of("phone");
      case VISIT -> Optional.of("visit");
      default -> Optional.empty();
    };
  }

  private static boolean by(Mode mode, Sentence sentence, Token verb) {
    return mode.verbs().contains(verb.lemma())
        || mode.verbs().contains(Clauses.phrase(sentence, verb));
  }

  /** Where one of the lemmas, or of the pairs of them, stands among the words. */
  private static List<Integer> places(Set<String> lemmas, Sentence sentence, List<Token> words) {
    List<Integer> places = new ArrayList<>();
    for (Token word : words) {
      int index = word.index();
      String two = index == 0 ? "" : sentence.tokens().get(index - 1).lemma() + " " + word.lemma();
      if (lemmas.contains(word.lemma()) || lemmas.contains(two)) {
        places.add(index);
      }
    }
    return places;
  }
}
