package readout.train.factuality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Factuality;
import readout.model.Span;
import readout.models.EncoderModel;
import readout.models.PieceTokenizer;
import readout.models.Pieces;
import readout.models.Window;
import readout.read.timeml.TimeMlText;
import readout.sentences.SentenceSplitter;
import readout.train.course.WordExample;

/**
 * A text with its events and how it stands to them, cut into pieces and sentences.
 *
 * @param marked the text with its events
 * @param marks the factuality of each
 * @param pieces the pieces
 * @param sentences the sentences
 */
record FactualityDocument(
    TimeMlText marked, List<Factuality> marks, Pieces pieces, List<Span> sentences) {
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*+\\n");

  FactualityDocument {
    marks = List.copyOf(marks);
    sentences = List.copyOf(sentences);
  }

  static FactualityDocument of(TimeMlText marked, PieceTokenizer tokenizer) {
    return new FactualityDocument(
        marked,
        FactualityMarks.of(marked),
        tokenizer.pieces(marked.text()),
        sentences(marked.text()));
  }

  /** The sentences of paragraphs that empty lines part. */
  static List<Span> sentences(String text) {
    SentenceSplitter splitter = new SentenceSplitter();
    List<Span> sentences = new ArrayList<>();
    Matcher empty = EMPTY_LINES.matcher(text);
    int start = 0;
    while (start < text.length()) {
      boolean more = empty.find(start);
      int end = more ? empty.start() : text.length();
      if (!text.substring(start, end).isBlank()) {
        sentences.addAll(splitter.split(text, new Span(start, end)));
      }
      start = more ? empty.end() : end;
    }
    return sentences;
  }

  /** The windows to learn from: side by side, the first of the given length. */
  List<WordExample> examples(int first) {
    return Window.over(pieces, sentences, first, EncoderModel.LIMIT, 0).stream()
        .map(this::example)
        .toList();
  }

  /** A window with an answer at the first piece of each event. */
  WordExample example(Window window) {
    int[] answers = new int[window.length() + 2];
    Arrays.fill(answers, WordExample.NONE);
    for (int number = 0; number < marks.size(); number++) {
      int piece = pieces.at(marked.events().get(number).span().start());
      if (piece >= window.from() && piece < window.to()) {
        answers[1 + piece - window.from()] = marks.get(number).ordinal();
      }
    }
    return new WordExample(window.ids(pieces), window.shapes(pieces), answers);
  }

  /** The windows to read. */
  List<Window> windows() {
    return Window.over(
        pieces, sentences, EncoderModel.LIMIT, EncoderModel.LIMIT, EncoderModel.OVERLAP);
  }
}
