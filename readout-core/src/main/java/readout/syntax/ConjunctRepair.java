package readout.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.Token;

/**
 * Mends coordinations that parsers hang too high, by the agreement of tenses. A verb without a
 * subject goes on with the nearest clause of its own tense, not with a main verb of another ("The
 * paper reported that the group holds hostages, and has threatened to kill them": the group has). A
 * plain form goes on with a verb that has a modal. And what is told in the future of the past, or
 * in the present beside a present clause, goes on with what was said ("She said that it was over,
 * but she would stay": both are what she said). Stateless.
 */
public final class ConjunctRepair {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "warn",
          "claim",
          "argue",
          "add",
          "insist",
          "note",
          "predict",
          "suggest",
          "believe",
          "think",
          "hope",
          "announce",
          "report",
          "state",
          "maintain",
          "concede",
          "acknowledge",
          "admit",
          "explain",
          "indicate");
  private static final Set<String> AHEAD = Set.of("would", "could", "might", "should");

  private ConjunctRepair() {}

  /** The words with the mended tree; the same list where nothing is wrong. */
  public static List<Token> repair(List<Token> tokens) {
    List<Token> mended = tokens;
    for (Token token : tokens) {
      if (token.is("conj", "root") && token.index() > 0) {
        Optional<Token> first = first(mended, mended.get(token.index()));
        if (first.isPresent()) {
          mended = hung(mended, mended.get(token.index()), first.orElseThrow());
        }
      }
    }
    return mended;
  }

  /** The verb that the verb goes on with, where it is another than the parser has. */
  private static Optional<Token> first(List<Token> tokens, Token verb) {
    Optional<Token> above =
        verb.is("root") ? rootBefore(tokens, verb) : Optional.of(tokens.get(verb.head()));
    if (above.filter(head -> head.pos().startsWith("VB")).isEmpty()
        || above.orElseThrow().index() > verb.index()) {
      return Optional.empty();
    }
    Token head = above.orElseThrow();
    Optional<Token> subject = child(tokens, verb, "nsubj", "nsubjpass", "csubj", "expl");
    if (subject.isEmpty()) {
      return sameTense(tokens, head, verb);
    }
    // "said that he wants it, but he is not sure": both are what he said
    boolean present =
        subject.orElseThrow().pos().equals("PRP")
            && SAYING.contains(head.lemma())
            && tense(tokens, head) == Tense.PAST
            && tense(tokens, verb) == Tense.PRESENT;
    return present
        ? sameTense(tokens, head, verb).filter(word -> word.head() == head.index())
        : futureOfPast(tokens, head, verb, subject.orElseThrow());
  }

  /** The root before this one, in a sentence that the parser cut in pieces. */
  private static Optional<Token> rootBefore(List<Token> tokens, Token verb) {
    return tokens.stream()
        .filter(word -> word.is("root") && word.index() < verb.index())
        .reduce((one, other) -> other);
  }

  private static Optional<Token> sameTense(List<Token> tokens, Token head, Token verb) {
    Tense tense = tense(tokens, verb);
    Tense above = tense(tokens, head);
    if (bare(tokens, verb) && head.pos().matches("VB[ZPD]")) {
      // "it is for this that they should stay or at least ask": they should ask
      return between(tokens, head, verb)
          .filter(word -> word.pos().equals("VB") && !bare(tokens, word))
          .reduce((one, other) -> other);
    }
    if (tense == Tense.NONE || above == Tense.NONE || tense == above) {
      return Optional.empty();
    }
    return between(tokens, head, verb)
        .filter(word -> word.is("ccomp", "relcl", "conj") && tense(tokens, word) == tense)
        .filter(word -> child(tokens, word, "nsubj", "nsubjpass").isPresent())
        .reduce((one, other) -> other)
        .or(() -> tense == Tense.PAST ? teller(tokens, head) : Optional.empty());
  }

  /** "said growth will come if they pass it and urged them to act": who said so urged them. */
  private static Optional<Token> teller(List<Token> tokens, Token head) {
    Token at = head;
    for (int steps = 0; at.head() >= 0 && steps < tokens.size(); steps++) {
      at = tokens.get(at.head());
      if (SAYING.contains(at.lemma())
          && tense(tokens, at) == Tense.PAST
          && at.index() < head.index()
          && child(tokens, at, "nsubj").isPresent()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Stream<Token> between(List<Token> tokens, Token head, Token verb) {
    return tokens.stream()
        .filter(word -> word.index() > head.index() && word.index() < verb.index())
        .filter(word -> under(tokens, word, head) && !under(tokens, word, verb));
  }

  /** A plain form that no word before it asks for. */
  private static boolean bare(List<Token> tokens, Token verb) {
    return verb.pos().equals("VB") && child(tokens, verb, "aux", "auxpass").isEmpty();
  }

  private static Optional<Token> futureOfPast(
      List<Token> tokens, Token head, Token verb, Token subject) {
    boolean ahead = modal(tokens, verb);
    boolean said =
        verb.is("conj")
            && head.pos().equals("VBD")
            && SAYING.contains(head.lemma())
            && subject.pos().equals("PRP")
            && tokens.subList(subject.index(), verb.index()).stream()
                .noneMatch(word -> word.text().matches("[“”\"]|``|''"));
    if (!ahead || !said) {
      return Optional.empty();
    }
    return tokens.stream()
        .filter(word -> word.head() == head.index() && word.is("ccomp"))
        .filter(word -> word.index() > head.index() && word.index() < subject.index())
        .filter(word -> tense(tokens, word) == Tense.PAST || modal(tokens, word))
        .reduce((one, other) -> other);
  }

  private static List<Token> hung(List<Token> tokens, Token verb, Token first) {
    List<Token> mended = new ArrayList<>(tokens);
    mended.set(verb.index(), verb.under(first.index(), "conj"));
    for (Token word : tokens) {
      if (word.is("punct") && word.head() == verb.index() && word.text().matches("[.!?]")) {
        // the end of the sentence, not of the verb
        mended.set(word.index(), word.under(top(tokens, first), "punct"));
      }
      boolean link =
          word.index() > first.index()
              && word.index() < verb.index()
              && word.head() == (verb.is("root") ? verb.index() : verb.head())
              && word.is("cc", "punct");
      if (link) {
        mended.set(word.index(), word.under(first.index(), word.relation()));
      }
    }
    return mended;
  }

  private static int top(List<Token> tokens, Token word) {
    int at = word.index();
    for (int steps = 0; tokens.get(at).head() >= 0 && steps < tokens.size(); steps++) {
      at = tokens.get(at).head();
    }
    return at;
  }

  private enum Tense {
    PAST,
    PRESENT,
    NONE
  }

  /** By the finite word of the verb: its first auxiliary, else itself. */
  private static Tense tense(List<Token> tokens, Token verb) {
    Token finite = child(tokens, verb, "aux", "auxpass").orElse(verb);
    return switch (finite.pos()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "VB" ->
          finite.equals(verb) && child(tokens, verb, "nsubj").isPresent()
              ? Tense.PRESENT
              : Tense.NONE;
      default -> Tense.NONE;
    };
  }

  private static boolean modal(List<Token> tokens, Token verb) {
    return child(tokens, verb, "aux").filter(word -> AHEAD.contains(word.lemma())).isPresent();
  }

  private static Optional<Token> child(List<Token> tokens, Token head, String... relations) {
    return tokens.stream()
        .filter(word -> word.head() == head.index() && word.is(relations))
        .findFirst();
  }

  private static boolean under(List<Token> tokens, Token word, Token top) {
    int at = word.index();
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      if (at == top.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }
}
