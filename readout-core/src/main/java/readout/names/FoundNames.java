package readout.names;

import java.util.ArrayList;
import java.util.List;
import readout.model.Mention;
import readout.model.Span;
import readout.model.Token;

/** The names of one sentence while they are being found; no two overlap. Not thread-safe. */
final class FoundNames {
  private final String text;
  private final List<Token> tokens;
  private final boolean[] taken;
  private final List<Mention> mentions = new ArrayList<>();

  FoundNames(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.taken = new boolean[tokens.size()];
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Whether none of the words, from the first to before the end, is in a name already. */
  boolean free(int from, int end) {
    for (int i = from; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** The words as printed, with what stands between them. */
  String surface(int from, int end) {
    return text.substring(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
  }

  /** Adds the name, without the marks it ends with; nothing where it begins with a mark. */
  void add(int from, int end, Mention.Type type) {
    int to = end;
    while (to > from + 1
        && (tokens.get(to - 1).pos().equals("POS") || !wordlike(tokens.get(to - 1)))) {
      to--;
    }
    if (!wordlike(tokens.get(from))) {
      return;
    }
    if (type == Mention.Type.PERSON
        && to - from > 1
        && to < tokens.size()
        && free(to, to + 1)
        && tokens.get(to).text().matches("(?:Jr|Sr)\\.?|I{2,3}|IV")) {
      to++;
    }
    Span span = tokens.get(from).span().union(tokens.get(to - 1).span());
    if (span.length() == 0) {
      return;
    }
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
    mentions.add(new Mention(span, span.of(text), type));
  }

  /** The names, in order of the text. */
  List<Mention> sorted() {
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }

  private static boolean wordlike(Token token) {
    return token.text().chars().anyMatch(Character::isLetterOrDigit);
  }
}
