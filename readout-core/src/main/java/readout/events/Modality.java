package readout.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Factuality;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * How a clause stands to what it tells of, from its auxiliaries and the clauses above it (after
 * FactBank's idea that the governing predicate decides). Stateless.
 */
final class Modality {
  /** The auxiliaries that tell of what is to come, as {@link Clauses#auxiliaries} gives them. */
  static final Set<String> WILL = Set.of("will", "would", "wo", "shall");

  private Modality() {}

  /** "insist that the administration agree": a plain form beside one who would take an s. */
  private static boolean subjunctive(Sentence sentence, Token verb) {
    boolean past =
        verb.pos().equals("VBP")
            && verb.text().equals(verb.lemma())
            && sentence.child(verb, "aux").isEmpty()
            && sentence
                .head(verb)
                .filter(head -> head.pos().equals("VBD"))
                .filter(
                    head ->
                        head.lemma()
                            .matches("suggest|recommend|propose|demand|urge|ask|request|insist"))
                .isPresent();
    // "suggested that states loosen": had they done so, they would have loosened
    return past
        || verb.pos().equals("VBP")
            && verb.text().equals(verb.lemma())
            && sentence
                .child(verb, "nsubj")
                .filter(subject -> subject.pos().matches("NNP?"))
                .filter(subject -> sentence.child(subject, "conj").isEmpty())
                .isPresent();
  }

  /** The factuality of the clause headed by the verb. */
  static Factuality of(Sentence sentence, Token verb) {
    List<String> auxiliaries = Clauses.auxiliaries(sentence, verb);
    boolean wanted =
        verb.is("ccomp")
            && (verb.pos().equals("VB") || subjunctive(sentence, verb))
            && auxiliaries.stream().noneMatch(WILL::contains)
            && sentence
                .head(verb)
                .filter(head -> head.index() < verb.index())
                .map(head -> Infinitives.DEMANDS.contains(head.lemma()))
                .orElse(false);
    if (wanted || important(sentence, verb) || asked(sentence, verb)) {
      return Factuality.DEMANDED;
    }
    if (Clauses.negated(sentence, verb) || Governors.deny(sentence, verb)) {
      return Factuality.DENIED;
    }
    if (Governors.doubt(sentence, verb)) {
      return Factuality.POSSIBLE;
    }
    if (Governors.condition(sentence, verb)) {
      return Factuality.CONDITIONAL;
    }
    if (yetToCome(sentence, verb)) {
      return Factuality.PLANNED;
    }
    Optional<Token> above = sentence.head(verb);
    Optional<Token> told = verb.is("conj") ? above : Optional.of(verb);
    boolean underSpeech =
        told.filter(clause -> clause.is("ccomp"))
            .flatMap(sentence::head)
            .filter(Token::verb)
            .isPresent();
    for (String auxiliary : auxiliaries) {
      switch (auxiliary) {
        case "will", "shall", "wo" -> {
          return Factuality.PLANNED;
        }
        case "would" -> {
          return underSpeech && !hopedFor(sentence, verb)
              ? Factuality.PLANNED
              : Factuality.POSSIBLE;
        }
        case "could", "may", "might", "can", "should", "must" -> {
          return auxiliary.equals("should") || auxiliary.equals("must")
              ? Factuality.DEMANDED
              : Factuality.POSSIBLE;
        }
        case "to" -> {
          return Infinitives.of(sentence, verb);
        }
        case "is", "are", "'s", "'re", "’s", "’re" -> {
          if (verb.lemma().equals("go") && sentence.child(verb, "xcomp").isPresent()) {
            return Factuality.PLANNED;
          }
        }
        default -> {}
      }
    }
    Optional<Token> infinitive = infinitiveBefore(sentence, verb);
    if (infinitive.isPresent()) {
      return of(sentence, infinitive.orElseThrow());
    }
    if (verb.is("conj")
        && above.map(Token::verb).orElse(false)
        && sentence.child(verb, "nsubj", "nsubjpass").isEmpty()) {
      return of(sentence, above.orElseThrow());
    }
    if (verb.is("pcomp", "advcl") && verb.pos().equals("VBG") && above.isPresent()) {
      Token head =
          above.orElseThrow().is("prep")
              ? sentence.head(above.orElseThrow()).orElse(verb)
              : above.orElseThrow();
      if (head.index() != verb.index() && head.verb()) {
        boolean ahead =
            head.lemma().equals("commit")
                || head.lemma().equals("consider")
                || above.orElseThrow().lemma().equals("to") && head.lemma().equals("agree");
        Factuality of =
            ahead || Infinitives.DOUBTS.contains(head.lemma())
                ? Factuality.POSSIBLE
                : of(sentence, head);
        return of == Factuality.DENIED ? Factuality.HAPPENED : of;
      }
    }
    // "would begin sending arms"
    if (verb.is("xcomp")
        && verb.pos().equals("VBG")
        && above.filter(head -> head.lemma().matches("begin|start|resume")).isPresent()) {
      return of(sentence, above.orElseThrow());
    }
    if (verb.is("xcomp")
        && above.map(head -> Infinitives.DOUBTS.contains(head.lemma())).orElse(false)) {
      return Factuality.POSSIBLE;
    }
    return Factuality.HAPPENED;
  }

  /** "called on them to meet and give money": a plain form is no fellow of a past one. */
  private static Optional<Token> infinitiveBefore(Sentence sentence, Token verb) {
    boolean plain =
        verb.is("conj")
            && verb.pos().matches("VB|VBP")
            && verb.text().equals(verb.lemma())
            && sentence.child(verb, "nsubj", "nsubjpass", "aux").isEmpty()
            && sentence
                .head(verb)
                .filter(
                    head ->
                        head.pos().equals("VBD")
                            || verb.pos().equals("VB") && head.pos().matches("VBG|VBN"))
                .isPresent();
    return plain
        ? sentence.tokens().subList(Math.min(verb.head(), verb.index()), verb.index()).stream()
            .filter(word -> word.verb() && Clauses.auxiliaries(sentence, word).contains("to"))
            // one that hangs on the verb itself would be read by it
            .filter(word -> !sentence.subtree(verb).contains(word))
            .reduce((one, other) -> other)
        : Optional.empty();
  }

  /** "a demand that the prisoners be freed". */
  private static boolean asked(Sentence sentence, Token verb) {
    return verb.is("ccomp", "acl", "relcl")
        && sentence.children(verb).stream()
            .anyMatch(be -> be.is("auxpass", "aux") && be.text().equals("be"))
        && sentence.child(verb, "aux").filter(word -> !word.text().equals("be")).isEmpty()
        && sentence
            .head(verb)
            .filter(
                noun ->
                    noun.noun()
                        && noun.lemma()
                            .matches(
                                "suggestion|demand|proposal|recommendation|request|call|insistence|appeal|idea"))
            .isPresent();
  }

  /** "once this calms down, people will see": neither has been. */
  private static boolean yetToCome(Sentence sentence, Token verb) {
    return verb.is("advcl")
        && verb.pos().matches("VBZ|VBP")
        && sentence
            .child(verb, "mark", "advmod")
            .filter(word -> word.lemma().matches("once|when|until|after|before"))
            .isPresent()
        && underWill(sentence, verb);
  }

  private static boolean underWill(Sentence sentence, Token verb) {
    Optional<Token> at = sentence.head(verb);
    for (int steps = 0; at.isPresent() && steps < 4; steps++) {
      Token word = at.orElseThrow();
      if (word.verb() && Clauses.auxiliaries(sentence, word).stream().anyMatch(WILL::contains)) {
        return true;
      }
      at = word.is("xcomp", "ccomp", "advcl", "acl") ? sentence.head(word) : Optional.empty();
    }
    return false;
  }

  /** "hoped that the governor would veto it": what somebody else may do. */
  private static boolean hopedFor(Sentence sentence, Token verb) {
    return verb.is("ccomp")
        && sentence
            .head(verb)
            .filter(
                above ->
                    above.lemma().matches("hope|wish|want|pray|fear|worry|doubt|think|imagine"))
            .isPresent()
        && sentence.child(verb, "nsubj").filter(word -> !word.pos().equals("PRP")).isPresent();
  }

  /** "it is important that X meets Y" wants the meeting. */
  private static boolean important(Sentence sentence, Token verb) {
    return verb.is("ccomp")
        && sentence
            .head(verb)
            .filter(head -> head.lemma().equals("be") && !Clauses.negated(sentence, head))
            .flatMap(head -> sentence.child(head, "acomp"))
            .map(
                word ->
                    Set.of("important", "necessary", "vital", "essential", "crucial", "imperative")
                        .contains(word.lemma()))
            .orElse(false);
  }

  /** Whether the clause tells of what was already past in the story. */
  static boolean background(Sentence sentence, Token verb) {
    List<String> auxiliaries = Clauses.auxiliaries(sentence, verb);
    boolean before =
        sentence.children(verb).stream()
            .anyMatch(
                word ->
                    word.is("advmod")
                        && word.lemma().matches("before|previously")
                        && sentence.children(word).isEmpty());
    return before
        || auxiliaries.contains("had")
        || (auxiliaries.contains("has") || auxiliaries.contains("have"))
            && auxiliaries.contains("been");
  }
}
