package readout.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * What a rule may ask of its clause beside verb, object and sides. Word lists stand in {@code
 * conditions.yaml}. Immutable.
 */
final class Conditions {
  private static final Set<String> WILL = Set.of("will", "would", "wo", "shall");

  private static final Set<String> SHOULD = Set.of("should", "must", "ought");

  private final Map<String, Set<String>> words;

  private Conditions(Map<String, Set<String>> words) {
    this.words = words;
  }

  static Conditions load() {
    Map<String, Set<String>> words = new TreeMap<>();
    try (InputStream in =
        Objects.requireNonNull(Conditions.class.getResourceAsStream("conditions.yaml"))) {
      Map<?, ?> lists =
          (Map<?, ?>)
              new Load(LoadSettings.builder().setLabel("conditions.yaml").build())
                  .loadFromInputStream(in);
      lists.forEach(
          (name, list) ->
              words.put(
                  String.valueOf(name),
                  Set.copyOf(((List<?>) list).stream().map(String::valueOf).toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Conditions(words);
  }

  /**
   * Whether the clause of the verb meets the condition; the empty condition is met by all.
   *
   * @throws IllegalStateException where no condition has the name
   */
  boolean met(String condition, Sentence sentence, Token verb) {
    return switch (condition) {
      case "" -> true;
      case "infinitive" ->
          sentence.child(verb, "xcomp").isPresent() || complementInfinitive(sentence, verb);
      case "content" -> content(sentence, verb);
      case "call-for" -> !Clauses.prepositional(sentence, verb, "for").isEmpty();
      case "clear" ->
          sentence.tokens().stream()
              .anyMatch(
                  token ->
                      token.lemma().equals("clear")
                          && (token.head() == verb.index() || token.index() == verb.index() + 1));
      case "never" ->
          sentence.subtree(verb).stream()
                  .anyMatch(
                      token ->
                          token.text().equalsIgnoreCase("no")
                              || token.text().equalsIgnoreCase("out"))
              || Clauses.negated(sentence, verb);
      case "must-we" ->
          Clauses.auxiliaries(sentence, verb).stream().anyMatch(SHOULD::contains)
              && Clauses.subject(sentence, verb)
                  .map(subject -> subject.text().equalsIgnoreCase("we"))
                  .orElse(false);
      case "should" ->
          Clauses.auxiliaries(sentence, verb).stream().anyMatch(SHOULD::contains)
              || needed(sentence, verb);
      case "will" -> will(sentence, verb);
      case "harsh", "refusing" ->
          sentence.subtree(verb).stream()
              .anyMatch(
                  token ->
                      token.index() > verb.index()
                          && words.getOrDefault(condition, Set.of()).contains(token.lemma()));
      default -> throw new IllegalStateException("unknown condition " + condition);
    };
  }

  /** "need to go", "have to go", "it is important that X goes". */
  private static boolean needed(Sentence sentence, Token verb) {
    java.util.Optional<Token> above = sentence.head(verb);
    return above
        .map(
            head ->
                verb.is("xcomp") && Set.of("need", "have").contains(head.lemma())
                    || verb.is("ccomp")
                        && head.lemma().equals("be")
                        && sentence
                            .child(head, "acomp")
                            .map(
                                word ->
                                    Set.of(
                                            "important",
                                            "necessary",
                                            "vital",
                                            "essential",
                                            "crucial",
                                            "imperative")
                                        .contains(word.lemma()))
                            .orElse(false))
        .orElse(false);
  }

  private static boolean will(Sentence sentence, Token verb) {
    if (Clauses.auxiliaries(sentence, verb).stream().anyMatch(WILL::contains)) {
      return true;
    }
    return verb.is("xcomp")
        && sentence
            .head(verb)
            .map(
                head ->
                    head.verb()
                        && Clauses.auxiliaries(sentence, head).stream().anyMatch(WILL::contains))
            .orElse(false);
  }

  /** "ask X to go": the infinitive may hang as a clause on the verb. */
  private static boolean complementInfinitive(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "ccomp", "advcl")
        .map(child -> Clauses.auxiliaries(sentence, child).contains("to"))
        .orElse(false);
  }

  private static boolean content(Sentence sentence, Token verb) {
    return sentence.child(verb, "xcomp", "ccomp", "dobj", "pcomp", "nsubjpass").isPresent()
        || sentence.children(verb).stream()
            .anyMatch(child -> child.is("prep") && child.index() > verb.index());
  }
}
