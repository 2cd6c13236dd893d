package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/** What a tagger marked as content, in the form in which the rules give it. Stateless. */
final class TaggedPieces {
  private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*", Pattern.DOTALL);

  /** Words that lead on, and end nothing. */
  private static final Set<String> LOOSE =
      Set.of(
          ",",
          "and",
          "but",
          "or",
          "as",
          "than",
          "while",
          "although",
          "though",
          "because",
          "if",
          "which",
          "that");

  /** With these begins what is said, and whether they are a part of it is a matter of taste. */
  private static final Set<String> OPENING =
      Set.of("that", "to", "for", "whether", "of", "on", "by", "in", "as", "with");

  private TaggedPieces() {}

  /** Whether there is a letter or a digit in it. */
  static boolean isWord(Token token) {
    return WORD.matcher(token.text()).matches();
  }

  /** Whether it is a word with which contents begin, in them or before them. */
  static boolean opens(Token word) {
    return OPENING.contains(word.lemma());
  }

  /** The pieces in the sentence, trimmed; those that nothing but marks part are one. */
  static List<Span> of(String text, Sentence sentence, Span cue, List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      int from = Math.max(piece.start(), sentence.span().start());
      int to = Math.min(piece.end(), sentence.span().end());
      if (from >= to) {
        continue;
      }
      int last = joined.size() - 1;
      if (last >= 0 && !WORD.matcher(text.substring(joined.get(last).end(), from)).matches()) {
        joined.set(last, new Span(joined.get(last).start(), to));
      } else {
        joined.add(new Span(from, to));
      }
    }
    return joined.stream()
        .map(piece -> Trimmed.of(sentence, text, piece).words())
        .map(piece -> Trimmed.withoutLink(sentence, text, piece))
        .filter(piece -> piece.length() > 0 && !piece.overlaps(cue))
        .map(piece -> withoutRecipient(sentence, text, cue, piece))
        .map(piece -> Trimmed.closed(text, withoutLoose(sentence, text, piece)))
        .filter(piece -> tells(sentence, piece))
        .toList();
  }

  /** "warned him that they would go": who was told is no part of it. */
  private static Span withoutRecipient(Sentence sentence, String text, Span cue, Span piece) {
    return sentence.tokens().stream()
        .filter(word -> word.is("dobj", "dative") && word.head() >= 0)
        .filter(word -> cue.overlaps(sentence.tokens().get(word.head()).span()))
        .map(sentence::subtreeSpan)
        .filter(told -> told.start() == piece.start() && told.end() < piece.end())
        .findFirst()
        .map(told -> Trimmed.of(sentence, text, new Span(told.end(), piece.end())).words())
        .orElse(piece);
  }

  /** "though, that they would go, as": what leads on to the words, or from them, is no part. */
  private static Span withoutLoose(Sentence sentence, String text, Span piece) {
    List<Token> words =
        sentence.tokens().stream().filter(word -> piece.covers(word.span())).toList();
    int from = piece.start();
    for (int i = 0; i + 1 < words.size() && !words.get(i).is("mark"); i++) {
      if (!words.get(i).pos().matches("RB|IN|,")) {
        break;
      }
      Token next = words.get(i + 1);
      from = next.is("mark") && next.lemma().equals("that") ? next.span().start() : from;
    }
    int to = piece.end();
    for (int i = words.size() - 1; i > 0; i--) {
      Token word = words.get(i);
      if (word.span().start() < from || !LOOSE.contains(word.lemma()) || closing(text, to)) {
        break;
      }
      to = words.get(i - 1).span().end();
    }
    return Trimmed.of(sentence, text, new Span(from, Math.max(from, to))).words();
  }

  private static boolean closing(String text, int at) {
    return at < text.length() && "”\"’".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether there is more in it than a link ("But", "then"). */
  private static boolean tells(Sentence sentence, Span piece) {
    return sentence.tokens().stream()
        .filter(word -> piece.covers(word.span()))
        .anyMatch(word -> word.noun() || word.verb() || word.pos().matches("JJ.*|CD|PRP"));
  }
}
