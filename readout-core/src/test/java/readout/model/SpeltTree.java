package readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence spelt word by word as {@code text/lemma/tag/relation/head}, the head as the number of
 * its word from 1, 0 for none. The words stand one space apart in the body text.
 */
public final class SpeltTree {
  private SpeltTree() {}

  /** The sentence of the words. */
  public static Sentence of(String... words) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      String[] parts = words[i].split("/");
      if (i > 0) {
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + parts[0].length());
      text.append(parts[0]);
      tokens.add(
          new Token(
              i,
              span,
              parts[0],
              parts[1].isEmpty() ? parts[0].toLowerCase(Locale.ROOT) : parts[1],
              parts[2],
              "O",
              parts[3],
              Integer.parseInt(parts[4]) - 1));
    }
    return new Sentence(0, 0, new Span(0, text.length()), text.toString(), tokens);
  }
}
