package readout.cli;

import java.io.IOException;
import readout.actors.data.StandardActors;
import readout.models.EncoderTagger;
import readout.pipeline.StandardPipeline;
import readout.syntax.nlp4j.EnglishParser;

/** Puts the parts together: the one place that knows which parser, table and model are used. */
final class Parts {
  private Parts() {}

  static StandardPipeline pipeline(Messages messages) {
    messages.working("loading the language models");
    EnglishParser parser = EnglishParser.load();
    try {
      return new StandardPipeline(parser, StandardActors.table(), EncoderTagger.load());
    } catch (IOException e) {
      messages.without(String.valueOf(e.getMessage()));
      return new StandardPipeline(parser, StandardActors.table());
    }
  }
}
