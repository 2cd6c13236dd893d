package readout.attributions;

import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * Whether a cue tells of words that were not uttered: denied ("did not say"), asked of somebody
 * ("asked whether he would run, he ..."), still to come ("will announce", "is expected to say"), or
 * put as a condition; or of what is done or thought. Stateless.
 */
final class Unsaid {
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "may", "might", "could", "can", "should", "must", "shall", "wo", "ca",
          "'ll", "’ll", "'d", "’d", "ought");

  // "would later say": told from a later day, it was said
  private static final Set<String> LATER =
      Set.of("later", "eventually", "soon", "subsequently", "often", "sometimes");

  /** What has an infinitive that need not come true. */
  private static final Set<String> AHEAD =
      Set.of(
          "expect",
          "want",
          "plan",
          "intend",
          "hope",
          "seek",
          "refuse",
          "decline",
          "fail",
          "prepare",
          "schedule",
          "ask",
          "urge",
          "press",
          "push",
          "pressure",
          "invite",
          "encourage",
          "allow",
          "need",
          "have",
          "like",
          "be",
          "wait",
          "hesitate",
          "agree",
          "promise",
          "vow",
          "pledge",
          "threaten",
          "offer",
          "tell",
          "order",
          "persuade",
          "convince",
          "force",
          "require",
          "likely",
          "unlikely",
          "ready",
          "able",
          "unable",
          "willing",
          "unwilling",
          "reluctant",
          "free",
          "due",
          "set",
          "poised");

  private Unsaid() {}

  /** Whether the words of the cue were not uttered. */
  static boolean holds(Sentence sentence, Token verb, CueLexicon.Type type) {
    boolean negated = Clauses.negated(sentence, verb) || without(sentence, verb);
    return negated && type != CueLexicon.Type.HOLD && type != CueLexicon.Type.CALL
        || asked(sentence, verb)
        || ahead(sentence, verb, type)
        || condition(sentence, verb)
        || shortOf(sentence, verb)
        || seeming(sentence, verb)
        || ratherThan(sentence, verb)
        || DoneOrThought.holds(sentence, verb, type)
        || question(sentence, verb, negated);
  }

  /** "Asked on the air whether he would run, he ...": the words are those of who asked. */
  private static boolean asked(Sentence sentence, Token verb) {
    return verb.is("advcl")
        && verb.pos().matches("VBN|VBD")
        && sentence.child(verb, "nsubj", "nsubjpass", "aux").isEmpty();
  }

  /** "will announce", "is expected to say": not yet, or not at all. */
  private static boolean ahead(Sentence sentence, Token verb, CueLexicon.Type type) {
    Token first = verb;
    while (first.is("conj")
        && first.pos().matches("VB|VBP")
        && sentence.child(first, "nsubj", "nsubjpass", "aux").isEmpty()
        && sentence.head(first).filter(Token::verb).isPresent()) {
      first = sentence.head(first).orElseThrow();
    }
    if (Clauses.auxiliaries(sentence, first).stream().anyMatch(MODALS::contains)) {
      return sentence.children(first).stream().noneMatch(word -> LATER.contains(word.lemma()));
    }
    // "offered to put out a statement praising it"
    boolean scheduled =
        Clauses.auxiliaries(sentence, first).contains("to")
            && first.is("advcl", "acl", "xcomp")
            && sentence
                .head(first)
                .flatMap(above -> above.verb() ? Optional.of(above) : sentence.head(above))
                .filter(above -> above.lemma().matches("schedule|plan|arrange|prepare"))
                .isPresent();
    if (scheduled) {
      return true;
    }
    boolean offered =
        first.is("acl")
            && first.pos().equals("VBG")
            && sentence
                .head(first)
                .flatMap(sentence::head)
                .filter(word -> word.is("xcomp"))
                .flatMap(sentence::head)
                .filter(word -> AHEAD.contains(word.lemma()))
                .isPresent();
    if (offered) {
      return true;
    }
    boolean act = type == CueLexicon.Type.ACT;
    boolean infinitive = Clauses.auxiliaries(sentence, first).contains("to");
    if (infinitive
        && first.is("xcomp", "advcl")
        && sentence.head(first).filter(above -> Clauses.negated(sentence, above)).isPresent()) {
      return true;
    }
    if (infinitive && first.is("relcl", "acl") || whenIt(sentence, first)) {
      // "he will be the first to admit", "it will end when he announces that"
      Optional<Token> above = sentence.head(first);
      Optional<Token> clause =
          above.filter(word -> word.is("attr")).flatMap(sentence::head).or(() -> above);
      if (clause
          .filter(word -> Clauses.auxiliaries(sentence, word).stream().anyMatch(MODALS::contains))
          .isPresent()) {
        return true;
      }
    }
    return first.is("xcomp", "ccomp", "relcl", "acl")
        && infinitive
        && sentence
            .head(first)
            .map(Token::lemma)
            .filter(above -> AHEAD.contains(above) || act && above.matches("try|attempt"))
            .isPresent();
  }

  private static boolean whenIt(Sentence sentence, Token verb) {
    return verb.is("advcl")
        && verb.pos().matches("VBZ|VBP")
        && sentence
            .child(verb, "advmod", "mark")
            .filter(word -> word.lemma().matches("when|once|until|after|before"))
            .isPresent();
  }

  /** "if he declines": nobody has. */
  private static boolean condition(Sentence sentence, Token verb) {
    Optional<String> mark = sentence.child(verb, "mark").map(Token::lemma);
    // "asked whether he was suggesting that": nor has he
    return mark.filter(word -> word.matches("if|unless")).isPresent() && verb.is("advcl")
        || mark.filter(word -> word.matches("if|whether")).isPresent() && verb.is("ccomp");
  }

  /** "stopped short of calling for": he did not. */
  private static boolean shortOf(Sentence sentence, Token verb) {
    return verb.is("pcomp")
        && sentence
            .head(verb)
            .flatMap(sentence::head)
            .filter(word -> word.lemma().matches("short|stop|refrain|avoid|shy|instead|rather"))
            .isPresent();
  }

  /** "appeared to endorse it": or so it looked. */
  private static boolean seeming(Sentence sentence, Token verb) {
    Optional<Token> above = sentence.head(verb);
    boolean mooted =
        verb.pos().equals("VBG")
            && verb.is("xcomp", "ccomp", "dobj")
            && above
                .filter(word -> word.lemma().matches("suggest|propose|recommend|consider|avoid"))
                .isPresent();
    return mooted
        || verb.is("xcomp")
            && above.filter(word -> word.lemma().matches("appear|seem")).isPresent();
  }

  /** "Rather than leave and declare that it is over, they", "could answer by saying so". */
  private static boolean ratherThan(Sentence sentence, Token verb) {
    Token first = Clauses.first(sentence, verb);
    int begin = first.index();
    while (begin > 0 && sentence.tokens().get(begin - 1).is("advmod", "neg", "aux")) {
      begin--;
    }
    boolean rather =
        begin > 1
            && sentence.tokens().get(begin - 1).lemma().matches("than|of")
            && sentence.tokens().get(begin - 2).lemma().matches("rather|instead");
    boolean means =
        first.is("pcomp")
            && sentence
                .head(first)
                .filter(prep -> prep.lemma().equals("by"))
                .flatMap(sentence::head)
                .filter(
                    above ->
                        Clauses.auxiliaries(sentence, above).stream().anyMatch(MODALS::contains))
                .isPresent();
    return rather || means;
  }

  private static boolean question(Sentence sentence, Token verb, boolean negated) {
    Optional<Token> first =
        sentence.child(verb, "ccomp").map(clause -> sentence.subtree(clause).get(0));
    return (negated || verb.is("xcomp"))
        && first
            .filter(word -> word.pos().startsWith("W") || word.lemma().matches("whether|if"))
            .isPresent();
  }

  /** "without specifying what is wrong". */
  private static boolean without(Sentence sentence, Token verb) {
    return verb.is("pcomp")
        && sentence.head(verb).filter(word -> word.lemma().equals("without")).isPresent();
  }
}
