package readout.cli;

import java.io.IOException;
import java.util.Optional;
import readout.actors.data.StandardActors;
import readout.models.EncoderTagger;
import readout.pipeline.Annotator;
import readout.pipeline.StandardPipeline;
import readout.syntax.nlp4j.EnglishParser;
import readout.tagging.TextTagger;

/** Puts the parts together: the one place that knows which parser, table and model are used. */
final class Parts {
  private Parts() {}

  static StandardPipeline pipeline(Messages messages) {
    messages.working("loading the language models");
    Optional<TextTagger> tagger = tagger(messages);
    EnglishParser parser = EnglishParser.loadBeside(tagger);
    return tagger
        .map(any -> new StandardPipeline(parser, StandardActors.table(), any))
        .orElseGet(() -> new StandardPipeline(parser, StandardActors.table()));
  }

  static Annotator annotator(Messages messages) {
    messages.working("loading the language models");
    Optional<TextTagger> tagger = tagger(messages);
    EnglishParser parser = EnglishParser.loadBeside(tagger);
    return tagger
        .map(any -> new Annotator(parser, StandardActors.table(), any))
        .orElseGet(() -> new Annotator(parser, StandardActors.table()));
  }

  /** The trained model; where it does not run, that is told, and rules read alone. */
  static Optional<TextTagger> tagger(Messages messages) {
    try {
      return Optional.of(EncoderTagger.load());
    } catch (IOException e) {
      messages.without(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
