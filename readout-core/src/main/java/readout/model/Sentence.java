package readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence and its dependency tree.
 *
 * @param index its place in the report, from 0
 * @param paragraph the index of its paragraph in {@link Report#paragraphs()}
 * @param span its place in the body text
 * @param text the slice of the body text
 * @param tokens its words in order; empty where the sentence was not parsed
 */
public record Sentence(int index, int paragraph, Span span, String text, List<Token> tokens) {
  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The direct dependents of a word, in order of the text. */
  public List<Token> children(Token of) {
    List<Token> found = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head() == of.index()) {
        found.add(token);
      }
    }
    return found;
  }

  /** The first dependent with one of the relations. */
  public Optional<Token> child(Token of, String... relations) {
    for (Token token : tokens) {
      if (token.head() == of.index() && token.is(relations)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** The head of a word; empty at the root. */
  public Optional<Token> head(Token of) {
    return of.head() < 0 ? Optional.empty() : Optional.of(tokens.get(of.head()));
  }

  /** Whether one word stands above another, or is it. */
  public boolean dominates(Token upper, Token lower) {
    int at = lower.index();
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == upper.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** The words of the subtree, in order of the text, the word itself among them. */
  public List<Token> subtree(Token of) {
    List<Token> found = new ArrayList<>();
    for (Token token : tokens) {
      if (dominates(of, token)) {
        found.add(token);
      }
    }
    return found;
  }

  /** The span from the first to the last word of the subtree. */
  public Span subtreeSpan(Token of) {
    List<Token> words = subtree(of);
    return words.get(0).span().union(words.get(words.size() - 1).span());
  }

  /** The word that begins at or covers the offset of the body text. */
  public Optional<Token> at(int offset) {
    for (Token token : tokens) {
      if (token.span().start() <= offset && offset < token.span().end()) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }
}
