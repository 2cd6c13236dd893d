package readout.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import readout.model.Sentence;
import readout.model.Token;
import readout.nouns.PersonNouns;
import readout.syntax.Clauses;
import readout.syntax.Subjects;

/**
 * What a rule may ask of its clause beside verb, object and sides. Word lists stand in {@code
 * conditions.yaml}. Immutable.
 */
final class Conditions {
  /** To want somebody to fare so asks nothing of him. */
  private static final Set<String> WISHED =
      Set.of("succeed", "prosper", "win", "thrive", "be", "live", "have", "know", "grow", "stay");

  private final Map<String, Set<String>> words;
  private final Set<String> persons;

  private Conditions(Map<String, Set<String>> words) {
    this.words = words;
    this.persons = new HashSet<>(PersonNouns.acting());
    this.persons.addAll(words.getOrDefault("persons", Set.of()));
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
      case "promise" -> Senses.promise(sentence, verb);
      case "hostile" -> hostile(sentence, verb);
      case "resisting" -> resisting(sentence, verb);
      case "infinitive" ->
          !(verb.lemma().equals("call") && sentence.child(verb, "dobj").isPresent())
              && infinitive(sentence, verb);
      case "content" -> content(sentence, verb);
      case "call-for" ->
          !Clauses.prepositional(sentence, verb, "for").isEmpty()
              && !Clauses.passive(sentence, verb)
              && !Senses.telephoned(sentence, verb)
              && !(verb.is("advcl", "acl") && verb.pos().equals("VBN"));
      case "no-advice" -> !Senses.below(sentence, verb, Set.of("travel", "citizen", "traveler"));
      case "clear" -> ClearStance.holds(sentence, verb);
      case "never" ->
          sentence.subtree(verb).stream()
                  .anyMatch(
                      token ->
                          token.text().equalsIgnoreCase("no")
                              || token.text().equalsIgnoreCase("out"))
              || Clauses.negated(sentence, verb);
      case "own-must" -> Senses.ownDuty(sentence, verb);
      case "case-for" ->
          Stream.concat(Stream.of(verb), sentence.child(verb, "dobj").stream())
              .anyMatch(word -> !Clauses.prepositional(sentence, word, "for").isEmpty());
      case "should" -> Senses.should(sentence, verb) || needed(sentence, verb);
      case "will", "will-act" -> will(sentence, verb);
      case "will-if" ->
          will(sentence, verb)
              && sentence.subtree(verb).stream()
                  .anyMatch(
                      word ->
                          word.index() > verb.index()
                              && Set.of("if", "unless", "against").contains(word.lemma()));
      case "harsh" ->
          Senses.named(sentence, verb, words(condition))
              && !(verb.lemma().equals("call") && calledOn(sentence, verb));
      case "refusing" ->
          sentence.subtree(verb).stream()
              .anyMatch(
                  token ->
                      token.index() > verb.index() && words(condition).contains(token.lemma()));
      case "accusing" -> Senses.accusing(sentence, verb);
      case "rejecting" -> content(sentence, verb) && Senses.rejecting(sentence, verb);
      case "in-the-street" -> Senses.inTheStreet(sentence, verb);
      case "negotiable" ->
          content(sentence, verb)
              && Subjects.of(sentence, verb).stream()
                  .flatMap(subject -> sentence.subtree(subject).stream())
                  .anyMatch(
                      word ->
                          word.index() < verb.index()
                              && (words(condition).contains(word.lemma())
                                  || EngagementNouns.isEngagement(word.lemma())));
      case "no-name" ->
          sentence.child(verb, "oprd", "ccomp", "xcomp", "acomp").isEmpty()
              && !(verb.lemma().equals("call") && Senses.namedInQuotes(sentence, verb));
      case "no-object" -> sentence.child(verb, "dobj").isEmpty();
      case "own-ties" -> Senses.ownTies(sentence, verb);
      case "act" -> Senses.threat(sentence, verb);
      case "violent" -> Senses.violent(sentence, verb, words("violence"));
      case "arms" -> Senses.any(sentence, words("violence"));
      case "wares" -> Senses.below(sentence, verb, words("wares"));
      case "helping" -> Senses.helping(sentence, verb);
      case "own-will" ->
          (will(sentence, verb) || goingTo(sentence, verb)) && !Clauses.passive(sentence, verb);
      case "want-of" ->
          sentence.child(verb, "ccomp").filter(act -> !WISHED.contains(act.lemma())).isPresent()
              && Clauses.auxiliaries(sentence, verb).isEmpty();
      case "own-want" -> content(sentence, verb) && Senses.rejecting(sentence, verb);
      case "person-object" -> !Senses.duty(sentence, verb);
      case "abroad", "invitation", "no-alert", "charge-side", "charge", "own-act", "side-subject" ->
          true;
      default -> throw new IllegalStateException("unknown condition " + condition);
    };
  }

  private Set<String> words(String list) {
    return words.getOrDefault(list, Set.of());
  }

  /** Nouns of those who only watch or comment: no side of what they speak of. */
  Set<String> bystanders() {
    return words("bystanders");
  }

  /** Nouns of those who can be held, freed or charged. */
  Set<String> persons() {
    return persons;
  }

  /** "need to go", "have to go", "it is important that X goes". */
  private static boolean needed(Sentence sentence, Token verb) {
    Optional<Token> above = sentence.head(verb);
    // "each country has to decide": that is asked of nobody
    boolean anybody =
        above
            .flatMap(head -> sentence.child(head, "nsubj"))
            .or(() -> sentence.child(verb, "nsubj"))
            .flatMap(subject -> sentence.child(subject, "det"))
            .filter(det -> det.lemma().matches("each|every|any|no"))
            .isPresent();
    return above
        .filter(head -> !anybody)
        .map(
            head ->
                verb.is("xcomp")
                        && Set.of("need", "have").contains(head.lemma())
                        && !head.text().equalsIgnoreCase("had")
                        && Clauses.auxiliaries(sentence, head).isEmpty()
                    || verb.is("ccomp")
                        && head.lemma().equals("be")
                        && !Clauses.negated(sentence, head)
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

  /** "vowed to fight the tax", "promised a veto": not what is vowed against crime. */
  private boolean resisting(Sentence sentence, Token verb) {
    Optional<Token> act =
        sentence
            .child(verb, "xcomp", "dobj")
            .filter(word -> words("resisting").contains(word.lemma()));
    boolean veto = act.filter(word -> word.lemma().equals("veto")).isPresent();
    return act.filter(word -> !Clauses.negated(sentence, word))
        .filter(
            word ->
                veto
                    || sentence
                        .child(word, "dobj")
                        .filter(plan -> words("plans").contains(plan.lemma()))
                        .isPresent())
        .isPresent();
  }

  /** "vowed to avenge it", "promised new attacks". */
  private boolean hostile(Sentence sentence, Token verb) {
    Optional<Token> act = sentence.child(verb, "xcomp");
    Token told = act.orElse(verb);
    return act.filter(word -> words("hostile").contains(word.lemma())).isPresent()
        || sentence
            .child(told, "dobj")
            .filter(
                word ->
                    word.lemma().matches("revenge|retaliation|vengeance|attack|strike|assault|war"))
            .isPresent();
  }

  private static boolean will(Sentence sentence, Token verb) {
    if (Clauses.auxiliaries(sentence, verb).stream().anyMatch(Modality.WILL::contains)) {
      return true;
    }
    return verb.is("xcomp")
        && sentence
            .head(verb)
            .map(
                head ->
                    head.verb()
                        && Clauses.auxiliaries(sentence, head).stream()
                            .anyMatch(Modality.WILL::contains))
            .orElse(false);
  }

  /** "We are going to act". */
  private static boolean goingTo(Sentence sentence, Token verb) {
    return verb.is("xcomp")
        && sentence
            .head(verb)
            .filter(head -> head.lemma().equals("go") && head.pos().equals("VBG"))
            .isPresent();
  }

  /** "called on", "called for" name nothing. */
  private static boolean calledOn(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            child ->
                child.index() == verb.index() + 1
                    && Set.of("on", "upon", "for").contains(child.lemma()));
  }

  private static boolean infinitive(Sentence sentence, Token verb) {
    return sentence
            .child(verb, "xcomp")
            .filter(child -> !afterColon(sentence, verb, child))
            .isPresent()
        || complementInfinitive(sentence, verb);
  }

  /** "ask X to go": the infinitive may hang as a clause on the verb. */
  private static boolean complementInfinitive(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "ccomp", "advcl")
        .filter(child -> !afterColon(sentence, verb, child))
        .map(child -> Clauses.auxiliaries(sentence, child).contains("to"))
        .orElse(false);
  }

  /** "he has a goal, she told them: to confirm it". */
  private static boolean afterColon(Sentence sentence, Token verb, Token child) {
    return sentence.tokens().subList(Math.min(verb.index(), child.index()), child.index()).stream()
        .anyMatch(word -> word.text().equals(":"));
  }

  private static boolean content(Sentence sentence, Token verb) {
    return sentence.child(verb, "xcomp", "ccomp", "dobj", "pcomp", "nsubjpass").isPresent()
        || sentence.children(verb).stream()
            .anyMatch(child -> child.is("prep") && child.index() > verb.index());
  }
}
