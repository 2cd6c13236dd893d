package readout.train.names;

import java.util.List;
import readout.models.EncoderModel;
import readout.models.PieceTokenizer;
import readout.models.Pieces;
import readout.models.Window;
import readout.read.conll.NamedText;
import readout.train.course.WordExample;

/**
 * A text with its names, cut into pieces.
 *
 * @param marked the text with its sentences, words and names
 * @param pieces its pieces
 */
record NameDocument(NamedText marked, Pieces pieces) {
  static NameDocument of(NamedText marked, PieceTokenizer tokenizer) {
    return new NameDocument(marked, tokenizer.pieces(marked.text()));
  }

  /** The windows to learn from: side by side, the first of the given length. */
  List<WordExample> examples(int first) {
    return Window.over(pieces, marked.sentences(), first, EncoderModel.LIMIT, 0).stream()
        .map(window -> NameTags.of(pieces, window, marked.words(), marked.names()))
        .toList();
  }

  /** The windows to read. */
  List<Window> windows() {
    return Window.over(
        pieces, marked.sentences(), EncoderModel.LIMIT, EncoderModel.LIMIT, EncoderModel.OVERLAP);
  }
}
