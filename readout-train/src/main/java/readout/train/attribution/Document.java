package readout.train.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import readout.model.RoleSpans;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.models.EncoderModel;
import readout.models.Pieces;
import readout.models.Window;
import readout.sentences.SentenceSplitter;

/**
 * A text with its marks, cut into pieces and sentences.
 *
 * @param name the text's name
 * @param pieces its pieces
 * @param sentences its sentences
 * @param marked what is marked in it
 * @param mentions the mentions of actors that rules mark in it, in order
 */
record Document(
    String name,
    Pieces pieces,
    List<Span> sentences,
    List<RoleSpans> marked,
    List<TypedSpan> mentions) {
  /** The sentences of a text whose paragraphs are its lines. */
  static List<Span> sentences(String text) {
    SentenceSplitter splitter = new SentenceSplitter();
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        sentences.addAll(splitter.split(text, new Span(start, end)));
      }
      start = end + 1;
    }
    return sentences;
  }

  /** The windows to learn from: side by side, the first of the given length. */
  List<Example> examples(int first) {
    return Window.over(pieces, sentences, first, EncoderModel.LIMIT, 0).stream()
        .map(window -> Example.of(pieces, window, marked, mentions))
        .toList();
  }

  /** The windows to read. */
  List<Window> windows() {
    return Window.over(
        pieces, sentences, EncoderModel.LIMIT, EncoderModel.LIMIT, EncoderModel.OVERLAP);
  }

  /** The words, as pieces begin them. */
  List<Span> words() {
    return IntStream.range(0, pieces.size())
        .filter(pieces::opens)
        .mapToObj(piece -> pieces.span(piece, piece))
        .toList();
  }
}
