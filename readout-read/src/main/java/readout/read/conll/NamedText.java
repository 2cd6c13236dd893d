package readout.read.conll;

import java.util.List;
import readout.model.Span;
import readout.model.TypedSpan;

/**
 * A text put together from its words, and the names that somebody marked in it.
 *
 * @param text the words, with a blank between them and a line for each sentence
 * @param sentences the places of the sentences
 * @param words the places of the words, in order
 * @param names the names with their types, in order
 */
public record NamedText(
    String text, List<Span> sentences, List<Span> words, List<TypedSpan> names) {
  /** Copies the lists. */
  public NamedText {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
    names = List.copyOf(names);
  }
}
