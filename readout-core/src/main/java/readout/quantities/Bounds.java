package readout.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.Sentence;
import readout.model.Token;

/** The words before and after a number that bound it. Immutable and thread-safe. */
final class Bounds {
  private static final List<List<String>> AFTER =
      List.of(
          List.of("or", "more"),
          List.of("or", "less"),
          List.of("or", "fewer"),
          List.of("or", "so"),
          List.of("+"),
          List.of("at", "most"),
          List.of("at", "least"),
          List.of("-", "plus"));

  /** What bounding words do to a number. */
  enum Effect {
    LEAST,
    MOST,
    NEAR
  }

  /**
   * Bounding words found beside a number.
   *
   * @param effect what they do
   * @param words the words in lower case, with single spaces
   * @param from the first piece of the words
   * @param to the piece after the last
   */
  record Bound(Effect effect, String words, int from, int to) {}

  private record Phrase(Effect effect, List<String> words, boolean tied) {}

  private final List<Phrase> phrases = new ArrayList<>();

  Bounds() {
    for (String[] line : Lexicon.lines("bounds.txt")) {
      Effect effect = Effect.valueOf(line[0].toUpperCase(Locale.ROOT));
      phrases.add(new Phrase(effect, List.of(line[1].split(" ")), line.length > 2));
    }
    phrases.sort((one, other) -> Integer.compare(other.words().size(), one.words().size()));
  }

  /** The longest bounding words that end before the piece. */
  Optional<Bound> before(Sentence sentence, List<Piece> pieces, int piece) {
    for (Phrase phrase : phrases) {
      int from = piece - phrase.words().size();
      if (from < 0 || !matches(pieces, from, phrase.words())) {
        continue;
      }
      if (phrase.tied() && !tied(sentence, pieces.get(from)) || topic(sentence, pieces.get(from))) {
        continue;
      }
      String words = String.join(" ", phrase.words());
      return Optional.of(new Bound(phrase.effect(), words, from, piece));
    }
    return Optional.empty();
  }

  /** The bounding words that begin at the piece. */
  Optional<Bound> after(List<Piece> pieces, int piece) {
    for (List<String> words : AFTER) {
      if (matches(pieces, piece, words)) {
        Effect effect =
            switch (words.get(words.size() - 1)) {
              case "less", "fewer", "most" -> Effect.MOST;
              case "so" -> Effect.NEAR;
              default -> Effect.LEAST;
            };
        boolean sign = words.get(0).equals("-") || words.get(0).equals("+");
        String bound = sign ? "plus" : String.join(" ", words);
        return Optional.of(new Bound(effect, bound, piece, piece + words.size()));
      }
    }
    return Optional.empty();
  }

  // "over 10 places" bounds the number, "over five minutes" may say during.
  private static boolean tied(Sentence sentence, Piece piece) {
    Token word = sentence.tokens().get(piece.token());
    // "adults over 21"
    boolean aged =
        word.is("prep")
            && word.index() > 0
            && sentence
                .tokens()
                .get(word.index() - 1)
                .text()
                .matches(
                    "adults|people|men|women|children|those|anyone|persons|voters|workers|citizens");
    return aged || word.is("qmod", "quantmod", "advmod");
  }

  // "reports about two plants" tell of them
  private static boolean topic(Sentence sentence, Piece piece) {
    Token word = sentence.tokens().get(piece.token());
    return word.is("prep")
        && piece.is("about")
        && word.index() > 0
        && sentence.tokens().get(word.index() - 1).noun();
  }

  private static boolean matches(List<Piece> pieces, int from, List<String> words) {
    if (from + words.size() > pieces.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!pieces.get(from + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
