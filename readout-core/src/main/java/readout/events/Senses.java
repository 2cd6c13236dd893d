package readout.events;

import java.util.Set;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.Subjects;

/**
 * Which sense of a verb its clause shows, where one word has a political sense and an everyday one
 * ("refuse to sign", "refuse to comment"). Stateless.
 */
final class Senses {
  private static final Set<String> SILENCE =
      Set.of(
          "comment",
          "say",
          "discuss",
          "elaborate",
          "answer",
          "confirm",
          "identify",
          "disclose",
          "name",
          "speak",
          "specify",
          "reveal",
          "speculate",
          "predict",
          "talk");
  private static final Set<String> OF_COURT =
      Set.of("lawsuit", "suit", "case", "charge", "portion", "appeal", "juror", "motion");
  private static final Set<String> DUTIES =
      Set.of(
          "protect",
          "guard",
          "secure",
          "ensure",
          "oversee",
          "run",
          "manage",
          "enforce",
          "maintain",
          "provide",
          "investigate",
          "review",
          "prevent",
          "find",
          "draft",
          "advise",
          "help");
  private static final Set<String> ENVOYS =
      Set.of("ambassador", "diplomat", "envoy", "representative", "mission");
  private static final Set<String> LOGISTICS =
      Set.of("supply", "power", "phone", "credit", "production", "store", "street");
  private static final Set<String> VAGUE =
      Set.of("kill", "injure", "wound", "destroy", "burn", "hit", "strike", "target", "poison");

  /** What things threaten to do. */
  private static final Set<String> LOOMING =
      Set.of(
          "linger",
          "become",
          "derail",
          "undermine",
          "overshadow",
          "spill",
          "engulf",
          "unravel",
          "erode",
          "upend",
          "be",
          "spread",
          "overwhelm",
          "delay",
          "complicate");

  private Senses() {}

  /** "the unit charged with guarding the port": whose task that is, not a crime. */
  static boolean duty(Sentence sentence, Token verb) {
    return verb.lemma().equals("charge")
        && sentence.subtree(verb).stream()
            .anyMatch(task -> task.is("pcomp") && DUTIES.contains(task.lemma()));
  }

  /** "agreed to go", "agreed on a truce", "promised aid"; not "agreed with him". */
  static boolean promise(Sentence sentence, Token verb) {
    if (Clauses.outlook(sentence, verb)) {
      return false;
    }
    if (verb.lemma().equals("undertake")) {
      return sentence.child(verb, "xcomp").isPresent();
    }
    boolean opinion =
        verb.lemma().equals("agree")
            && sentence.child(verb, "xcomp").isEmpty()
            && sentence
                .child(verb, "ccomp")
                .filter(clause -> clause.verb() && !clause.pos().equals("VB"))
                .filter(
                    clause ->
                        Clauses.auxiliaries(sentence, clause).stream()
                            .noneMatch(word -> word.matches("will|would|to|shall|'ll|’ll")))
                .isPresent();
    if (opinion) {
      // "agrees that it is too early"
      return false;
    }
    if (sentence.child(verb, "xcomp", "ccomp").isPresent()) {
      return !verb.lemma().equals("offer") || sentence.child(verb, "xcomp").isPresent();
    }
    return switch (verb.lemma()) {
      case "offer" -> false;
      case "agree" -> !Clauses.prepositional(sentence, verb, "to", "on").isEmpty();
      case "commit" -> !Clauses.prepositional(sentence, verb, "to").isEmpty();
      default -> sentence.child(verb, "dobj", "nsubjpass").isPresent();
    };
  }

  /** A wish about somebody else: "should", "must" after its subject, so no question and no if. */
  static boolean should(Sentence sentence, Token verb) {
    int subject =
        sentence
            .child(verb, "nsubj", "nsubjpass")
            .filter(word -> !word.lemma().equals("it"))
            .map(Token::index)
            .orElse(Integer.MAX_VALUE);
    return sentence.children(verb).stream()
        .anyMatch(
            child ->
                child.is("aux")
                    && Set.of("should", "must", "ought").contains(child.lemma())
                    && child.index() > subject);
  }

  /**
   * "We must stop it"; not "a line that we must hold", "should have stayed", "don't think that we
   * should".
   */
  static boolean ownDuty(Sentence sentence, Token verb) {
    boolean denied =
        sentence
            .head(verb)
            .filter(above -> verb.is("ccomp") && Clauses.negated(sentence, above))
            .isPresent();
    return !verb.is("relcl", "acl", "advcl", "pcomp")
        && !denied
        && !Clauses.passive(sentence, verb)
        && !Clauses.auxiliaries(sentence, verb).contains("have")
        && should(sentence, verb);
  }

  /** Not "slammed the door shut". */
  static boolean accusing(Sentence sentence, Token verb) {
    // "the groups blamed for the raid": by whom is not told
    boolean passive =
        verb.pos().equals("VBN")
            && sentence.child(verb, "dobj", "ccomp", "aux", "auxpass").isEmpty()
            && !verb.is("relcl");
    // "both are to blame": they are accused
    boolean toBlame =
        verb.is("xcomp")
            && sentence.head(verb).filter(above -> above.lemma().equals("be")).isPresent()
            && sentence.child(verb, "dobj", "ccomp").isEmpty();
    return !passive && !toBlame && sentence.child(verb, "acomp", "oprd", "prt").isEmpty();
  }

  /** Not silence towards the press, and not the business of a court. */
  static boolean rejecting(Sentence sentence, Token verb) {
    boolean silent =
        sentence.child(verb, "xcomp").filter(child -> SILENCE.contains(child.lemma())).isPresent();
    boolean confirming =
        Clauses.conjuncts(sentence, verb).stream().anyMatch(word -> word.lemma().equals("confirm"))
            || verb.is("conj")
                && sentence.head(verb).map(head -> head.lemma().equals("confirm")).orElse(false);
    boolean court =
        Clauses.undergoer(sentence, verb)
            .filter(object -> OF_COURT.contains(object.lemma()))
            .isPresent();
    boolean sentAway =
        verb.lemma().equals("dismiss")
            && Clauses.undergoer(sentence, verb)
                .filter(object -> object.pos().startsWith("PRP") || object.properNoun())
                .isPresent();
    boolean contrast = verb.lemma().equals("oppose") && verb.is("prep", "acomp", "pcomp");
    // "rights denied to them until now": by nobody who is named
    boolean undone = verb.is("acl", "amod") && verb.pos().equals("VBN");
    return !undone && !silent && !confirming && !court && !contrast && !sentAway;
  }

  /** People in the street; not figures that demonstrate, nor markets that rally. */
  static boolean inTheStreet(Sentence sentence, Token verb) {
    boolean object = sentence.child(verb, "dobj", "ccomp", "xcomp", "attr").isPresent();
    boolean around =
        verb.lemma().equals("rally")
            && Clauses.prepositional(sentence, verb, "against", "in", "outside").isEmpty();
    // "Mr. Smith protested, saying ...": with words
    boolean spoken =
        verb.lemma().equals("protest")
            && sentence
                .child(verb, "nsubj")
                .filter(one -> one.properNoun() && one.pos().equals("NNP"))
                .isPresent()
            && Clauses.prepositional(sentence, verb, "against", "in", "outside").isEmpty();
    return (!object || verb.lemma().equals("protest"))
        && !spoken
        && !around
        && !Clauses.passive(sentence, verb);
  }

  /** Ties that are cut or mended between states; no supply lines, no ties that are remembered. */
  static boolean ownTies(Sentence sentence, Token verb) {
    Token object = Clauses.undergoer(sentence, verb).orElse(verb);
    if (verb.lemma().equals("recall")) {
      return ENVOYS.contains(object.lemma());
    }
    return sentence.children(object).stream().noneMatch(child -> LOGISTICS.contains(child.lemma()));
  }

  /** "called him “a star”": no telephone. */
  static boolean namedInQuotes(Sentence sentence, Token verb) {
    int mark = sentence.child(verb, "dobj").map(Token::index).orElse(sentence.tokens().size()) + 1;
    // "called him “to thank him”" is a call
    return mark + 1 < sentence.tokens().size()
        && sentence.tokens().get(mark).text().matches("[“\"‘'`]+")
        && !sentence.tokens().get(mark + 1).lemma().equals("to");
  }

  /** "called for Smith": asked to speak to him. */
  static boolean telephoned(Sentence sentence, Token verb) {
    return verb.lemma().equals("call")
        && sentence.child(verb, "xcomp", "advcl", "ccomp").isEmpty()
        && Clauses.prepositional(sentence, verb, "for").stream()
            .anyMatch(
                person ->
                    person.entity().endsWith("PERSON")
                        && sentence.children(person).stream()
                            .noneMatch(word -> word.index() > person.index()));
  }

  /** Somebody threatens with something; not danger as such. */
  static boolean threat(Sentence sentence, Token verb) {
    boolean looming =
        sentence.child(verb, "xcomp").filter(act -> LOOMING.contains(act.lemma())).isPresent();
    return !looming
        && !Clauses.passive(sentence, verb)
        && !verb.is("amod", "acomp")
        && sentence.child(verb, "xcomp", "dobj", "ccomp").isPresent();
  }

  /** Whether it was done with arms, where the verb alone does not tell. */
  static boolean violent(Sentence sentence, Token verb, Set<String> words) {
    boolean spoken =
        verb.lemma().equals("attack")
            && sentence.tokens().stream()
                .filter(prep -> prep.is("prep") && prep.lemma().matches("as|for"))
                .anyMatch(
                    prep ->
                        prep.head() == verb.index()
                            || sentence
                                .child(verb, "dobj")
                                .filter(object -> object.index() == prep.head())
                                .isPresent());
    if (spoken) {
      // "attacked him as an elitist", "attacked the plan for its cost"
      return false;
    }
    // "burned flags and pictures": in protest, and nobody was hurt
    boolean emblem =
        Clauses.undergoer(sentence, verb)
            .filter(
                object -> object.lemma().matches("flag|effigy|picture|portrait|tire|tyre|poster"))
            .isPresent();
    // "bombarded him with questions", "raided the budget"
    boolean figure =
        emblem
            || verb.lemma().matches("bombard|raid|storm|assault")
                && sentence.subtree(verb).stream()
                    .noneMatch(
                        token -> token.index() != verb.index() && words.contains(token.lemma()))
                && Clauses.undergoer(sentence, verb)
                    .filter(object -> object.properNoun() || object.pos().startsWith("PRP"))
                    .isPresent();
    if (figure) {
      return false;
    }
    return !VAGUE.contains(verb.lemma())
        || Subjects.actor(sentence, verb).isPresent() && verb.lemma().equals("kill")
        || sentence.tokens().stream()
            .anyMatch(token -> token.index() != verb.index() && words.contains(token.lemma()));
  }

  /** Whether one of the words stands in the sentence as a noun or name. */
  static boolean any(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream()
        .anyMatch(token -> words.contains(token.lemma()) && !token.verb());
  }

  /** Whether one of the words stands in what the verb governs. */
  static boolean below(Sentence sentence, Token verb, Set<String> words) {
    return sentence.subtree(verb).stream()
        .anyMatch(token -> token.noun() && words.contains(token.lemma()));
  }

  /** Help that somebody gives; no "armed with", no state visit. */
  static boolean helping(Sentence sentence, Token verb) {
    if (Clauses.passive(sentence, verb)) {
      return Clauses.agent(sentence, verb).isPresent();
    }
    boolean guest =
        Clauses.undergoer(sentence, verb)
            .map(object -> !object.pos().equals("NNS") && !object.pos().equals("NNPS"))
            .orElse(false);
    return !(guest && verb.lemma().equals("host"));
  }

  /** One of the words stands in what the object is called, not in a clause that hangs on it. */
  static boolean named(Sentence sentence, Token verb, Set<String> words) {
    return sentence.subtree(verb).stream()
        .anyMatch(
            token ->
                token.index() > verb.index()
                    && words.contains(token.lemma())
                    && direct(sentence, token, verb));
  }

  private static boolean direct(Sentence sentence, Token token, Token verb) {
    Token at = token;
    boolean name = false;
    for (int steps = 0; at.index() != verb.index() && at.head() >= 0 && steps < 12; steps++) {
      if (at.is("relcl", "advcl", "conj") && at.verb()) {
        return false;
      }
      boolean link = at.is("prep") && Set.of("as", "to").contains(at.lemma());
      name = name || at.is("oprd", "ccomp", "xcomp", "acomp", "attr", "pcomp") || link;
      at = sentence.tokens().get(at.head());
    }
    return name;
  }
}
