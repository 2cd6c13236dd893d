package readout.attributions;

import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.Subjects;

/**
 * Whether a cue tells of what is done or thought, and not said: "agreed to come", "rejects the
 * theory". Stateless.
 */
final class DoneOrThought {
  private DoneOrThought() {}

  /** Whether the cue has another sense here than that of saying. */
  static boolean holds(Sentence sentence, Token verb, CueLexicon.Type type) {
    return thought(sentence, verb, type)
        || gloss(sentence, verb, type)
        || guessed(sentence, verb, type)
        || otherSense(sentence, verb);
  }

  /** "It promises to be hard", "sales declined", "the lines were added to the law by". */
  private static boolean otherSense(Sentence sentence, Token verb) {
    return switch (verb.lemma()) {
      case "decline" -> sentence.child(verb, "xcomp", "dobj").isEmpty();
      // "refuses to let go": with his hands
      case "refuse" ->
          sentence
              .child(verb, "xcomp")
              .filter(act -> act.lemma().matches("let|budge|move|sit|stand|eat|die"))
              .isPresent();
      case "appeal" -> sentence.child(verb, "dobj").isPresent();
      // "threatened a reporter": with blows, or with words that are not told
      case "threaten" ->
          sentence.child(verb, "xcomp", "ccomp").isEmpty()
                  && Clauses.prepositional(sentence, verb, "with").isEmpty()
              || Clauses.passive(sentence, verb);
      // "agreed to come", "agreed on a date": done, and not said
      case "agree" ->
          sentence
              .child(verb, "ccomp")
              .filter(clause -> !Clauses.auxiliaries(sentence, clause).contains("to"))
              .isEmpty();
      // "rejects the theory": what he thinks of it these days
      case "reject", "defend", "doubt", "question", "dispute", "endorse", "advocate" ->
          verb.pos().matches("VBZ|VBP") && sentence.child(verb, "ccomp").isEmpty();
      // "the groups blamed for it": whoever blames them is not told
      case "blame", "accuse" ->
          verb.pos().matches("VBN|VBD")
              && sentence.child(verb, "dobj", "ccomp", "agent").isEmpty()
              && !Clauses.passive(sentence, verb);
      // "dismissed her": sent her away
      case "dismiss" ->
          sentence.child(verb, "dobj").filter(word -> word.pos().equals("PRP")).isPresent();
      case "add" -> Clauses.passive(sentence, verb);
      // "referring to the mayor" says nothing of him
      case "refer" -> sentence.subtree(verb).stream().noneMatch(word -> word.lemma().equals("as"));
      default -> Clauses.outlook(sentence, verb);
    };
  }

  /** "Saying Mr. Smith, he said, was too simple", "To show that she was not shy, she ...". */
  private static boolean gloss(Sentence sentence, Token verb, CueLexicon.Type type) {
    boolean after =
        verb.pos().equals("VBG")
            && sentence
                .child(verb, "nsubj")
                .filter(
                    subject ->
                        subject.index() == verb.index() + 1 || subject.index() == verb.index() + 2)
                .isPresent()
            && sentence.child(verb, "aux").isEmpty();
    // "X has left, but do not expect him to rest": said to the reader
    boolean advice =
        verb.is("conj")
            && verb.pos().matches("VB|VBP")
            && sentence.child(verb, "nsubj").isEmpty()
            && sentence
                .child(verb, "aux")
                .filter(word -> word.text().equalsIgnoreCase("do"))
                .isPresent()
            && Subjects.of(sentence, verb)
                .filter(subject -> !subject.pos().endsWith("S") && subject.noun())
                .isPresent();
    // "are negotiating to condemn it": they have not yet
    boolean purpose =
        verb.is("advcl")
            && (type == CueLexicon.Type.ACT
                || type == CueLexicon.Type.SAY && verb.index() < verb.head())
            && Clauses.auxiliaries(sentence, verb).contains("to");
    return after || advice || purpose;
  }

  /** "once thought to be safe", "detained and found to be ill": by whom is not told. */
  private static boolean thought(Sentence sentence, Token verb, CueLexicon.Type type) {
    boolean opinion = type == CueLexicon.Type.HOLD || type == CueLexicon.Type.FIND;
    return opinion
        && verb.pos().equals("VBN")
        && sentence.child(verb, "xcomp").isPresent()
        && sentence.children(verb).stream()
            .noneMatch(word -> word.is("aux") && word.lemma().equals("have"));
  }

  /** "has apparently concluded": the report's guess. */
  private static boolean guessed(Sentence sentence, Token verb, CueLexicon.Type type) {
    return (type == CueLexicon.Type.HOLD
            || type == CueLexicon.Type.FIND
            || verb.lemma().equals("conclude"))
        && sentence.children(verb).stream()
            .anyMatch(
                word -> word.lemma().matches("apparently|seemingly|evidently|presumably|probably"));
  }
}
