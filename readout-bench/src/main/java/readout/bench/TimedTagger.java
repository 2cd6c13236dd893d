package readout.bench;

import java.util.List;
import readout.model.Reader;
import readout.model.Span;
import readout.pipeline.Stage;
import readout.tagging.TaggedText;
import readout.tagging.TextTagger;

/** A tagger whose reading is a stage of its own within that of the attributions. */
record TimedTagger(TextTagger tagger, StageTimes times) implements TextTagger {
  static final String STAGE = "attributions: tagger";

  @Override
  public Reader reader() {
    return tagger.reader();
  }

  @Override
  public TaggedText tag(String text, List<Span> sentences) {
    times.enters(STAGE);
    try {
      return tagger.tag(text, sentences);
    } finally {
      times.enters(Stage.ATTRIBUTIONS);
    }
  }
}
