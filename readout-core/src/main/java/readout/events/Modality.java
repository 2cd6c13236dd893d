package readout.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Factuality;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * How a clause stands to what it tells of, from its auxiliaries and the clauses above it (after
 * FactBank's idea that the governing predicate decides). Stateless.
 */
final class Modality {
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "agree",
          "schedule",
          "intend",
          "expect",
          "vow",
          "promise",
          "pledge",
          "prepare",
          "set",
          "aim",
          "want",
          "seek",
          "decide",
          "order",
          "commit",
          "slate",
          "due",
          "announce",
          "mull");
  private static final Set<String> DEMANDS =
      Set.of(
          "demand",
          "urge",
          "ask",
          "press",
          "call",
          "request",
          "order",
          "appeal",
          "want",
          "tell",
          "encourage",
          "push",
          "require",
          "insist",
          "pressure",
          "lobby",
          "implore",
          "persuade",
          "beg",
          "suggest",
          "recommend",
          "propose");
  private static final Set<String> DOUBTS =
      Set.of(
          "threaten",
          "consider",
          "offer",
          "propose",
          "refuse",
          "decline",
          "fail",
          "hope",
          "try",
          "attempt",
          "seek",
          "weigh",
          "suggest",
          "warn",
          "hesitate",
          "fear",
          "worry",
          "rule",
          "stop",
          "prevent",
          "avoid",
          "oppose",
          "prohibit",
          "forbid",
          "ban",
          "deter",
          "suspect",
          "push",
          "fight",
          "struggle",
          "battle",
          "campaign",
          "strive",
          "like");

  /** "hope that they had killed him", "the fear that it would fall". */
  private static final Set<String> SUPPOSITIONS =
      Set.of(
          "hope",
          "fear",
          "belief",
          "suspicion",
          "speculation",
          "rumor",
          "rumour",
          "possibility",
          "chance",
          "risk",
          "claim",
          "allegation",
          "accusation",
          "assumption",
          "notion",
          "idea",
          "prospect",
          "theory");

  private static final Pattern ORDINAL =
      Pattern.compile("(?i)(?:fir|la)st|second|third|latest|only|\\d*(?:th|st|nd|rd)");

  private static final Set<String> PROOF =
      Set.of("confirmation", "evidence", "proof", "indication", "sign", "suggestion", "guarantee");

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
                .map(head -> DEMANDS.contains(head.lemma()))
                .orElse(false);
    if (wanted || important(sentence, verb)) {
      return Factuality.DEMANDED;
    }
    if (Clauses.negated(sentence, verb) || disowned(sentence, verb)) {
      return Factuality.DENIED;
    }
    boolean without =
        verb.is("pcomp")
            && sentence.head(verb).filter(prep -> prep.lemma().equals("without")).isPresent();
    if (without) {
      return Factuality.DENIED;
    }
    boolean talked =
        verb.is("pcomp")
            && sentence
                .head(verb)
                .filter(prep -> prep.lemma().matches("about|of"))
                .flatMap(sentence::head)
                .filter(word -> word.lemma().matches("talk|think|speak|dream|debate|discussion"))
                .isPresent();
    if (talked) {
      return Factuality.POSSIBLE;
    }
    // "by not having the president travel"
    boolean kept =
        verb.is("ccomp", "xcomp")
            && sentence
                .head(verb)
                .filter(above -> above.lemma().matches("have|let|allow|make|see"))
                .filter(above -> above.pos().equals("VBG") && Clauses.negated(sentence, above))
                .isPresent();
    if (kept) {
      return Factuality.DENIED;
    }
    if (unproven(sentence, verb)) {
      return Factuality.POSSIBLE;
    }
    if (conditional(sentence, verb) || conditionalAbove(sentence, verb)) {
      return Factuality.CONDITIONAL;
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
          return underSpeech ? Factuality.PLANNED : Factuality.POSSIBLE;
        }
        case "could", "may", "might", "can", "should", "must" -> {
          return auxiliary.equals("should") || auxiliary.equals("must")
              ? Factuality.DEMANDED
              : Factuality.POSSIBLE;
        }
        case "to" -> {
          // "one more plan on which to oppose him"
          if (verb.is("relcl", "acl") && ranked(sentence, verb)) {
            return Factuality.HAPPENED;
          }
          if (verb.is("relcl")) {
            return Factuality.POSSIBLE;
          }
          return above
              .filter(head -> verb.is("xcomp", "advcl", "acl", "ccomp"))
              .map(head -> infinitive(sentence, verb, head))
              .orElse(Factuality.HAPPENED);
        }
        case "is", "are", "'s", "'re", "’s", "’re" -> {
          if (verb.lemma().equals("go") && sentence.child(verb, "xcomp").isPresent()) {
            return Factuality.PLANNED;
          }
        }
        default -> {}
      }
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
        Factuality of = DOUBTS.contains(head.lemma()) ? Factuality.POSSIBLE : of(sentence, head);
        return of == Factuality.DENIED ? Factuality.HAPPENED : of;
      }
    }
    if (verb.is("xcomp") && above.map(head -> DOUBTS.contains(head.lemma())).orElse(false)) {
      return Factuality.POSSIBLE;
    }
    return Factuality.HAPPENED;
  }

  private static Factuality infinitive(Sentence sentence, Token verb, Token head) {
    if (head.noun()) {
      return Set.of("plan", "agreement", "promise", "pledge", "intention").contains(head.lemma())
          ? Factuality.PLANNED
          : Factuality.POSSIBLE;
    }
    boolean object =
        sentence.child(head, "dobj").map(found -> found.index() < verb.index()).orElse(false);
    if (DEMANDS.contains(head.lemma()) && (object || head.lemma().matches("call|appeal"))) {
      return Factuality.DEMANDED;
    }
    boolean must =
        head.lemma().equals("have") && !head.pos().equals("VBD") && verb.is("xcomp")
            || head.lemma().equals("need");
    if (must) {
      return Factuality.DEMANDED;
    }
    boolean easy =
        head.lemma().equals("be")
            && sentence
                .child(head, "acomp")
                .filter(
                    word ->
                        !word.lemma()
                            .matches("due|set|likely|ready|expected|scheduled|certain|sure"))
                .isPresent();
    if (easy
        || head.pos().startsWith("JJ")
            && head.lemma()
                .matches(
                    "easy|hard|difficult|important|wrong|right|possible|impossible|good|bad")) {
      return Factuality.POSSIBLE;
    }
    if (head.lemma().equals("go") && Clauses.phrase(sentence, head).equals("go on")) {
      return of(sentence, head);
    }
    // "was the first country to send"
    boolean first =
        head.lemma().equals("be")
            && sentence.child(head, "attr").filter(noun -> ordinal(sentence, noun)).isPresent();
    if (first) {
      return of(sentence, head);
    }
    if (PLANS.contains(head.lemma()) || head.lemma().equals("be") || head.lemma().equals("go")) {
      return Clauses.negated(sentence, head) ? Factuality.DENIED : Factuality.PLANNED;
    }
    if (DOUBTS.contains(head.lemma())) {
      return Factuality.POSSIBLE;
    }
    if (Set.of(
            "manage",
            "continue",
            "begin",
            "start",
            "help",
            "use",
            "move",
            "rush",
            "go",
            "come",
            "cease")
        .contains(head.lemma())) {
      return of(sentence, head);
    }
    return verb.is("advcl") ? Factuality.POSSIBLE : of(sentence, head);
  }

  /** "denied shelling the town", "denies that it fired": told of to say it was not. */
  private static boolean disowned(Sentence sentence, Token verb) {
    return verb.is("xcomp", "ccomp", "pcomp")
        && sentence.head(verb).map(head -> head.lemma().equals("deny")).orElse(false);
  }

  /** "the third president to visit": he did. */
  private static boolean ranked(Sentence sentence, Token verb) {
    return sentence.head(verb).filter(noun -> ordinal(sentence, noun)).isPresent();
  }

  private static boolean ordinal(Sentence sentence, Token noun) {
    return ORDINAL.matcher(noun.text()).matches()
        || sentence.children(noun).stream()
            .anyMatch(word -> ORDINAL.matcher(word.text()).matches());
  }

  /** "There is no confirmation that they were sent", "no evidence of having fired". */
  private static boolean unproven(Sentence sentence, Token verb) {
    Optional<Token> above = sentence.head(verb);
    Optional<Token> noun =
        above.filter(word -> word.is("prep", "mark")).flatMap(sentence::head).or(() -> above);
    if (verb.is("ccomp", "acl", "relcl")
        && noun.filter(word -> word.noun() && SUPPOSITIONS.contains(word.lemma())).isPresent()
        && sentence
            .child(verb, "nsubj", "nsubjpass")
            .filter(word -> !word.lemma().matches("that|which"))
            .isPresent()) {
      return true;
    }
    return noun.filter(word -> PROOF.contains(word.lemma()) && word.index() < verb.index())
        .filter(
            word ->
                sentence.child(word, "det", "neg").filter(no -> no.lemma().equals("no")).isPresent()
                    || sentence
                        .head(word)
                        .filter(clause -> Clauses.negated(sentence, clause))
                        .isPresent())
        .isPresent();
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

  /** "if it decided to fire": what hangs on a condition is one. */
  private static boolean conditionalAbove(Sentence sentence, Token verb) {
    Optional<Token> at = Optional.of(verb);
    for (int steps = 0;
        steps < 4 && at.filter(word -> word.is("xcomp", "ccomp")).isPresent();
        steps++) {
      at = at.flatMap(sentence::head);
      if (at.filter(head -> conditional(sentence, head)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean conditional(Sentence sentence, Token verb) {
    int subject =
        sentence.child(verb, "nsubj", "nsubjpass").map(Token::index).orElse(Integer.MIN_VALUE);
    for (Token child : sentence.children(verb)) {
      if (child.is("mark", "advmod") && Set.of("if", "unless", "whether").contains(child.lemma())) {
        return true;
      }
      if (child.is("aux") && child.lemma().equals("should") && child.index() < subject) {
        return true;
      }
    }
    return false;
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
