package readout.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Token;

/**
 * Who does what a verb says, in a tree of the Clear style: its own subject, or the one that a verb
 * above it lends. Stateless.
 */
public final class Subjects {
  private static final Set<String> OF_OBJECT =
      Set.of(
          "accuse",
          "blame",
          "criticize",
          "criticise",
          "condemn",
          "suspect",
          "stop",
          "prevent",
          "keep",
          "thank",
          "praise",
          "denounce",
          "deter",
          "bar",
          "ban");

  /** Verbs whose object does what the infinitive after it says. */
  private static final Set<String> CONTROL_OF_OBJECT =
      Set.of(
          "advise",
          "allow",
          "appoint",
          "ask",
          "assign",
          "authorize",
          "authorise",
          "beg",
          "believe",
          "bring",
          "call",
          "cause",
          "challenge",
          "choose",
          "command",
          "compel",
          "convince",
          "dare",
          "direct",
          "elect",
          "empower",
          "enable",
          "encourage",
          "expect",
          "find",
          "forbid",
          "force",
          "get",
          "hire",
          "help",
          "hear",
          "implore",
          "induce",
          "inspire",
          "instruct",
          "invite",
          "know",
          "lead",
          "leave",
          "let",
          "like",
          "lobby",
          "make",
          "mean",
          "motivate",
          "name",
          "need",
          "nominate",
          "oblige",
          "order",
          "permit",
          "persuade",
          "pick",
          "press",
          "pressure",
          "prepare",
          "prod",
          "prompt",
          "push",
          "recruit",
          "remind",
          "request",
          "require",
          "see",
          "select",
          "send",
          "spur",
          "tap",
          "task",
          "teach",
          "tell",
          "train",
          "trust",
          "urge",
          "want",
          "warn",
          "watch",
          "wish");

  private Subjects() {}

  /**
   * The logical subject of a verb: its own, or that of the clause that lends it one; for a passive
   * the agent.
   */
  public static Optional<Token> actor(Sentence sentence, Token verb) {
    if (Clauses.passive(sentence, verb)) {
      return Clauses.agent(sentence, verb);
    }
    return of(sentence, verb, 0);
  }

  /**
   * The grammatical subject of a verb, borrowed from the governing clause where it has none of its
   * own.
   */
  public static Optional<Token> of(Sentence sentence, Token verb) {
    return of(sentence, verb, 0);
  }

  private static Optional<Token> of(Sentence sentence, Token verb, int depth) {
    Optional<Token> own =
        presided(sentence, verb).or(() -> sentence.child(verb, "nsubj", "nsubjpass"));
    if (own.isPresent()) {
      return own.map(token -> antecedent(sentence, verb, token));
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty() || depth > 5) {
      return Optional.empty();
    }
    Token above = head.orElseThrow();
    if (verb.is("relcl", "acl") && above.is("attr") && infinitive(sentence, verb)) {
      // "X was the first senator to call on Y": X calls
      return sentence.head(above).flatMap(clause -> of(sentence, clause, depth + 1));
    }
    if (verb.is("relcl", "acl") && above.pos().startsWith("N")) {
      return verb.pos().equals("VBN") ? Optional.empty() : Optional.of(named(sentence, above));
    }
    if (verb.is("xcomp", "ccomp") && above.verb()) {
      Optional<Token> object = sentence.child(above, "dobj");
      if (object.isPresent()
          && object.orElseThrow().index() < verb.index()
          && objectControl(above, verb, sentence)) {
        return object;
      }
      Optional<Token> called = calledOn(sentence, verb, above);
      if (called.isPresent()) {
        return called;
      }
      return verb.is("ccomp") && hasMark(sentence, verb)
          ? Optional.empty()
          : of(sentence, above, depth + 1);
    }
    boolean besides =
        verb.is("advcl")
            && verb.pos().equals("VBG")
            && OF_OBJECT.contains(above.lemma())
            && !hasMark(sentence, verb);
    Optional<Token> accused =
        besides ? Clauses.undergoer(sentence, above) : accused(sentence, verb, above);
    if (accused.isPresent()) {
      return accused;
    }
    if (verb.is("advcl") && verb.pos().matches("VBD|VBZ|VBP") && hasMark(sentence, verb)) {
      // a finite clause has a subject of its own, which the tree has lost
      return Optional.empty();
    }
    // "for the rule it broke and praising the guards": the participle goes on from elsewhere; but
    // "troops who were moved and waiting"
    boolean mixed =
        verb.is("conj")
            && verb.pos().equals("VBG")
            && above.is("relcl")
            && above.pos().matches("VBD|VBN|VBZ|VBP")
            && sentence
                .child(above, "nsubj", "nsubjpass")
                .filter(word -> !word.pos().startsWith("W"))
                .isPresent();
    if (mixed) {
      return Optional.empty();
    }
    if (verb.is("conj", "advcl", "pcomp", "acl", "prep", "dep") || above.is("prep")) {
      return of(sentence, above, depth + 1);
    }
    return Optional.empty();
  }

  /** "With X presiding, Y spoke": of two subjects the one after the participle. */
  private static Optional<Token> presided(Sentence sentence, Token verb) {
    List<Token> subjects =
        sentence.children(verb).stream()
            .filter(child -> child.is("nsubj") && child.index() < verb.index())
            .toList();
    return subjects.size() < 2
        ? Optional.empty()
        : subjects.stream()
            .skip(1)
            .filter(
                subject ->
                    sentence.children(verb).stream()
                        .anyMatch(
                            act ->
                                act.is("advcl")
                                    && act.pos().equals("VBG")
                                    && act.index() > subjects.get(0).index()
                                    && act.index() < subject.index()))
            .findFirst();
  }

  /** "accuse X of doing": X is said to do it. */
  private static Optional<Token> accused(Sentence sentence, Token verb, Token prep) {
    if (!verb.is("pcomp") || !prep.is("prep")) {
      return Optional.empty();
    }
    return sentence
        .head(prep)
        .filter(head -> OF_OBJECT.contains(head.lemma()))
        .flatMap(head -> Clauses.undergoer(sentence, head));
  }

  /** "called on X to go", "appealed to X to go": X goes. */
  private static Optional<Token> calledOn(Sentence sentence, Token verb, Token above) {
    return infinitive(sentence, verb) && above.lemma().matches("call|appeal|count|rely|plead|wait")
        ? Clauses.prepositional(sentence, above, "on", "upon", "to", "with", "for").stream()
            .filter(object -> object.index() > above.index() && object.index() < verb.index())
            .findFirst()
        : Optional.empty();
  }

  private static boolean infinitive(Sentence sentence, Token verb) {
    return sentence.child(verb, "aux").filter(word -> word.lemma().equals("to")).isPresent();
  }

  private static boolean hasMark(Sentence sentence, Token verb) {
    return sentence.child(verb, "mark").isPresent();
  }

  /** "urged X to go": X goes; "used X to go": who used it goes. */
  private static boolean objectControl(Token verb, Token below, Sentence sentence) {
    return CONTROL_OF_OBJECT.contains(verb.lemma())
        || !infinitive(sentence, below) && !verb.lemma().matches("promise|threaten");
  }

  /** A relative pronoun stands for the noun its clause hangs on. */
  static Token antecedent(Sentence sentence, Token verb, Token subject) {
    if (Set.of("which", "that", "who", "whom").contains(subject.lemma())
        && verb.is("relcl", "ccomp")) {
      Optional<Token> noun = sentence.head(verb).filter(Token::noun);
      Optional<Token> thing =
          subject.lemma().equals("which")
              ? noun.flatMap(word -> thingBefore(sentence, word, subject))
              : Optional.empty();
      if (thing.isPresent()) {
        return thing.orElseThrow();
      }
      return (subject.lemma().equals("who")
              ? noun.map(word -> personOf(sentence, word, subject))
              : noun)
          .map(word -> named(sentence, word))
          .orElse(subject);
    }
    return subject;
  }

  /** "Ms. Smith, a founder of the Harbor League, which ...": the league, and not its founder. */
  private static Optional<Token> thingBefore(Sentence sentence, Token noun, Token which) {
    int at = which.index() - 1;
    while (at > noun.index() && sentence.tokens().get(at).text().equals(",")) {
      at--;
    }
    Token before = sentence.tokens().get(Math.max(at, 0));
    return before.index() > noun.index()
            && before.entity().endsWith("ORG")
            && (noun.is("appos") || noun.entity().endsWith("PERSON"))
        ? Optional.of(before)
        : Optional.empty();
  }

  /** "Mayor Smith of Springfield, who ...": the person, not the place. */
  private static Token personOf(Sentence sentence, Token noun, Token who) {
    if (!noun.properNoun() && who.index() > 0) {
      // "the ire of Mr. Smith who ...": whose name stands right before it
      Token before = sentence.tokens().get(who.index() - 1);
      if (before.properNoun() && sentence.subtree(noun).contains(before)) {
        return before;
      }
    }
    return sentence
        .head(noun)
        .filter(prep -> noun.properNoun() && noun.is("pobj"))
        .filter(prep -> prep.lemma().matches("of|from"))
        .flatMap(sentence::head)
        .filter(Token::properNoun)
        .orElse(noun);
  }

  /** "Ms. Smith — a former aide who ...": the name that the description explains. */
  private static Token named(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(name -> noun.is("appos") && !noun.properNoun() && name.properNoun())
        .filter(name -> name.index() < noun.index() && !name.entity().endsWith("DATE"))
        .orElse(noun);
  }
}
