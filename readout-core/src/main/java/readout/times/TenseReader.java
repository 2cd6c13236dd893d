package readout.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Token;

/** Reads from the parse which way the verb over an expression looks. */
final class TenseReader {
  private static final Set<String> AHEAD =
      Set.of(
          "plan",
          "schedule",
          "expect",
          "set",
          "slate",
          "intend",
          "agree",
          "hope",
          "aim",
          "prepare",
          "vow",
          "pledge",
          "promise",
          "threaten",
          "propose",
          "due",
          "invite",
          "ready",
          "likely",
          "want",
          "decide",
          "seek",
          "order",
          "urge");
  private static final Set<String> TELLING =
      Set.of("say", "tell", "show", "report", "warn", "accord", "write", "quote", "note", "add");
  private static final Set<String> BACK = Set.of("since", "after", "following");
  private static final Set<String> COMING =
      Set.of("upcoming", "planned", "scheduled", "future", "expected", "forthcoming", "proposed");

  private TenseReader() {}

  /** The tense for the expression that begins at the offset; unknown where no verb governs it. */
  static Tense read(List<Token> tokens, int offset) {
    Optional<Token> at =
        tokens.stream()
            .filter(token -> token.span().start() <= offset && offset < token.span().end())
            .findFirst();
    boolean subject = false;
    boolean dated = false;
    int steps = 0;
    while (at.isPresent() && !at.get().pos().startsWith("VB") && steps++ < tokens.size()) {
      if (BACK.contains(at.get().lemma())) {
        return Tense.PAST;
      }
      dated |= at.get().lemma().equals("on");
      subject |= at.get().relation().startsWith("nsubj");
      if (at.get().noun() && child(tokens, at.get(), COMING).isPresent()) {
        return Tense.FUTURE;
      }
      at = head(tokens, at.get());
    }
    // "Tuesday's attack shows" looks nowhere; "he meets her Tuesday" looks ahead.
    if (at.isPresent() && subject && dated && present(at.get())) {
      return TELLING.contains(at.get().lemma()) ? Tense.PAST : Tense.FUTURE;
    }
    if (at.isEmpty() || (subject && present(at.get()))) {
      return Tense.UNKNOWN;
    }
    return tense(tokens, at.get(), 0);
  }

  private static boolean present(Token verb) {
    return verb.pos().equals("VBZ") || verb.pos().equals("VBP");
  }

  private static Tense tense(List<Token> tokens, Token verb, int depth) {
    if (depth > 20) {
      return Tense.UNKNOWN;
    }
    boolean have = false;
    boolean past = verb.pos().equals("VBD");
    boolean present = false;
    boolean modal = false;
    boolean infinitive = false;
    boolean helped = false;
    for (Token child : tokens) {
      if (child.head() != verb.index() || !child.relation().startsWith("aux")) {
        continue;
      }
      helped |= child.pos().startsWith("VB");
      have |= child.lemma().equals("have");
      past |= child.pos().equals("VBD");
      present |= present(child);
      modal |= child.pos().equals("MD");
      infinitive |= child.pos().equals("TO");
    }
    boolean planned = AHEAD.contains(verb.lemma());
    if (modal) {
      return have ? Tense.PAST : Tense.FUTURE;
    }
    if (infinitive) {
      return helped && (past || present) ? Tense.FUTURE : above(tokens, verb, depth);
    }
    return switch (verb.pos()) {
      case "VBD" -> planned && !verb.lemma().equals("order") ? Tense.UNKNOWN : Tense.PAST;
      case "VBN" ->
          planned
              ? Tense.FUTURE
              : helped ? (past || have ? Tense.PAST : Tense.UNKNOWN) : reduced(tokens, verb, depth);
      case "VBG" ->
          present && !have ? Tense.FUTURE : past || have ? Tense.PAST : outer(tokens, verb, depth);
      case "VBZ", "VBP" -> TELLING.contains(verb.lemma()) ? Tense.PAST : Tense.FUTURE;
      default -> outer(tokens, verb, depth);
    };
  }

  /** "Plans to meet", "talks to be held": ahead; "flew there to meet": as the verb above. */
  private static Tense above(List<Token> tokens, Token verb, int depth) {
    Optional<Token> head = head(tokens, verb);
    if (head.isEmpty() || head.get().noun() || head.get().lemma().equals("be")) {
      return Tense.FUTURE;
    }
    if (AHEAD.contains(head.get().lemma())) {
      return Tense.FUTURE;
    }
    return outer(tokens, verb, depth);
  }

  /** "The talks held on Tuesday": past, whatever the sentence says of the talks. */
  private static Tense reduced(List<Token> tokens, Token verb, int depth) {
    boolean joined = verb.is("conj");
    return joined ? outer(tokens, verb, depth) : Tense.PAST;
  }

  private static Tense outer(List<Token> tokens, Token verb, int depth) {
    Optional<Token> at = head(tokens, verb);
    int steps = 0;
    while (at.isPresent() && !at.get().pos().startsWith("VB") && steps++ < tokens.size()) {
      at = head(tokens, at.get());
    }
    return at.map(found -> tense(tokens, found, depth + 1)).orElse(Tense.UNKNOWN);
  }

  private static Optional<Token> head(List<Token> tokens, Token of) {
    return of.head() < 0 || of.head() >= tokens.size()
        ? Optional.empty()
        : Optional.of(tokens.get(of.head()));
  }

  private static Optional<Token> child(List<Token> tokens, Token of, Set<String> lemmas) {
    return tokens.stream()
        .filter(token -> token.head() == of.index() && lemmas.contains(token.lemma()))
        .findFirst();
  }
}
