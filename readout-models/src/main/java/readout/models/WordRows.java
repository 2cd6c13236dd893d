package readout.models;

import java.util.List;
import java.util.Optional;
import readout.model.Span;

/**
 * What a head says of words: a word is judged by its first piece, in the window in which that
 * stands deepest. Immutable and thread-safe.
 *
 * @param pieces the pieces of the text
 * @param windows windows that cover it
 * @param scores for each window the head's columns, piece by piece
 */
record WordRows(Pieces pieces, List<Window> windows, List<float[][]> scores) {
  WordRows {
    windows = List.copyOf(windows);
    scores = List.copyOf(scores);
  }

  /** The columns of the word; empty where no piece of the text is of it. */
  Optional<float[]> of(Span word) {
    int piece = pieces.at(word.start());
    if (piece >= pieces.size() || !pieces.within(piece, word)) {
      return Optional.empty();
    }
    int number = Window.deepest(windows, piece);
    return Optional.of(scores.get(number)[piece - windows.get(number).from()]);
  }
}
