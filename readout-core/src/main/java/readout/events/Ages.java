package readout.events;

import java.util.Optional;
import readout.analysis.Analysis;
import readout.model.Sentence;
import readout.model.Token;
import readout.quantities.QuantityMention;

/** Whose age a number is. Stateless. */
final class Ages {
  private Ages() {}

  /** "age of" and the person; empty where the words do not show one of the report's people. */
  static Optional<String> of(Analysis analysis, Sentence sentence, QuantityMention quantity) {
    return aged(analysis, sentence, quantity)
        .or(
            () ->
                NumberedThings.head(sentence, quantity)
                    .flatMap(token -> yearsOld(analysis, sentence, quantity, token)));
  }

  /** "Anna Lindqvist, 47, said": whose age it is. */
  private static Optional<String> aged(
      Analysis analysis, Sentence sentence, QuantityMention quantity) {
    if (quantity.kind() != QuantityMention.Kind.AGE) {
      return Optional.empty();
    }
    return NumberedThings.head(sentence, quantity)
        .filter(number -> number.is("appos"))
        .flatMap(sentence::head)
        .flatMap(name -> analysis.cast().mention(sentence, name))
        .flatMap(name -> analysis.cast().person(name.span()))
        .map(person -> "age of " + person.name());
  }

  /** "Mr. Smith is 79": his age. */
  private static Optional<String> yearsOld(
      Analysis analysis, Sentence sentence, QuantityMention quantity, Token head) {
    return Optional.of(head)
        .filter(number -> number.is("attr", "acomp") && quantity.value().unit().isEmpty())
        .flatMap(sentence::head)
        .filter(verb -> verb.lemma().equals("be"))
        .flatMap(verb -> subject(sentence, verb))
        .flatMap(name -> analysis.cast().mention(sentence, name))
        .flatMap(name -> analysis.cast().person(name.span()))
        .map(person -> "age of " + person.name());
  }

  /** Who it is; for "who", the name before it. */
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    Optional<Token> subject = sentence.child(verb, "nsubj");
    return subject.filter(word -> word.pos().equals("WP")).isPresent() && verb.is("relcl")
        ? sentence.head(verb)
        : subject;
  }
}
