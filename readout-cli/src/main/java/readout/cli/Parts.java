package readout.cli;

import readout.actors.data.StandardActors;
import readout.pipeline.StandardPipeline;
import readout.syntax.nlp4j.EnglishParser;

/** Puts the parts together: the one place that knows which parser and which table are used. */
final class Parts {
  private Parts() {}

  static StandardPipeline pipeline(Messages messages) {
    messages.working("loading the language models");
    return new StandardPipeline(EnglishParser.load(), StandardActors.table());
  }
}
