package readout.events;

import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Token;

/**
 * Tells the deeds that somebody is charged with: the day of the charge is not theirs. Stateless.
 */
final class Charges {
  private static final Set<String> CHARGES =
      Set.of(
          "accuse",
          "acquit",
          "blame",
          "charge",
          "condemn",
          "convict",
          "criticise",
          "criticize",
          "denounce",
          "suspect");

  private Charges() {}

  /** "On Tuesday X accused Y of firing": the day of the charge is not the day of the deed. */
  static boolean chargedWith(Sentence sentence, Token deed) {
    if (deed.is("advcl") && deed.pos().equals("VBG")) {
      // "accused Y of firing, wounding three": what follows from the deed hangs on the charge
      return sentence
          .head(deed)
          .filter(verb -> verb.index() < deed.index() && CHARGES.contains(verb.lemma()))
          .flatMap(verb -> sentence.child(verb, "prep"))
          .isPresent();
    }
    Optional<Token> preposition = sentence.head(deed).filter(word -> word.is("prep"));
    return deed.is("pcomp", "pobj")
        && preposition
            .flatMap(sentence::head)
            .flatMap(word -> word.is("dobj") ? sentence.head(word) : Optional.of(word))
            .map(verb -> CHARGES.contains(verb.lemma()))
            .orElse(false);
  }

  /** Whether the word stands in a deed that somebody is charged with. */
  static boolean within(Sentence sentence, Token head) {
    Optional<Token> at = Optional.of(head);
    for (int steps = 0; at.isPresent() && steps < 6; steps++) {
      if (chargedWith(sentence, at.orElseThrow())) {
        return true;
      }
      at = Above.clause(sentence, at.orElseThrow());
    }
    return false;
  }
}
