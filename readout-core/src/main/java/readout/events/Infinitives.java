package readout.events;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Factuality;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/** Whether what an infinitive tells of happened, by the verb or noun it hangs on. Stateless. */
final class Infinitives {
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

  /** What is asked of others. */
  static final Set<String> DEMANDS =
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

  /** What leaves open whether it is done. */
  static final Set<String> DOUBTS =
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
          "appear",
          "seem",
          "push",
          "fight",
          "struggle",
          "battle",
          "campaign",
          "strive",
          "like",
          "allow",
          "enable",
          "permit",
          "entitle",
          "empower");

  /** What has an infinitive that is true where the verb itself is. */
  static final Set<String> IMPLYING =
      Set.of(
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
          "head",
          "travel",
          "fly",
          "drive",
          "return",
          "leave",
          "gather",
          "convene",
          "sit",
          "cease");

  private static final Pattern ORDINAL =
      Pattern.compile("(?i)(?:fir|la)st|second|third|latest|only|\\d*(?:th|st|nd|rd)");

  private Infinitives() {}

  /** The factuality of the clause that the infinitive heads. */
  static Factuality of(Sentence sentence, Token verb) {
    if (verb.is("relcl", "acl") && ranked(sentence, verb)) {
      return Factuality.HAPPENED;
    }
    boolean alone =
        sentence.tokens().stream().noneMatch(word -> word.pos().matches("VBD|VBZ|VBP|VBN|MD"));
    if (verb.is("root") && alone && sentence.child(verb, "nsubj").isPresent()) {
      // "Peru to seek his return": as titles tell what is planned
      return Factuality.PLANNED;
    }
    if (verb.is("relcl")) {
      // "one more plan on which to oppose him"
      return Factuality.POSSIBLE;
    }
    Optional<Token> first = sentence.head(verb).filter(head -> verb.is("conj") && head.verb());
    if (first.isPresent() && Clauses.auxiliaries(sentence, first.orElseThrow()).contains("to")) {
      // "wants to invite him to speak and to meet them"
      return of(sentence, first.orElseThrow());
    }
    return sentence
        .head(verb)
        .filter(head -> verb.is("xcomp", "advcl", "acl", "ccomp"))
        .map(head -> under(sentence, verb, head))
        .orElse(Factuality.HAPPENED);
  }

  private static Factuality under(Sentence sentence, Token verb, Token head) {
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
    if (head.lemma().equals("invite")) {
      // whether they come is theirs to say
      return Factuality.POSSIBLE;
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
      return Modality.of(sentence, head);
    }
    // "was the first country to send"
    boolean first =
        head.lemma().equals("be")
            && sentence.child(head, "attr").filter(noun -> ordinal(sentence, noun)).isPresent();
    if (first) {
      return Modality.of(sentence, head);
    }
    boolean going = head.lemma().equals("go") && head.pos().equals("VBG");
    if (PLANS.contains(head.lemma()) || head.lemma().equals("be") || going) {
      return Clauses.negated(sentence, head) ? Factuality.DENIED : Factuality.PLANNED;
    }
    if (DOUBTS.contains(head.lemma())) {
      return Factuality.POSSIBLE;
    }
    if (IMPLYING.contains(head.lemma())) {
      return Modality.of(sentence, head);
    }
    Factuality above = Modality.of(sentence, head);
    // "will travel on Thursday to meet them": both are planned
    return verb.is("advcl") && above != Factuality.PLANNED ? Factuality.POSSIBLE : above;
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
}
