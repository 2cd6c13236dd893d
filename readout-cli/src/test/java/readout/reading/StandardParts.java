package readout.reading;

import readout.actors.ActorTable;
import readout.actors.data.StandardActors;
import readout.pipeline.Annotator;
import readout.pipeline.Interpreter;
import readout.syntax.nlp4j.EnglishParser;

/** The parser and what stands on it, loaded once for all tests of the module. Thread-safe. */
public final class StandardParts {
  /** The parser of the command line. */
  public static final EnglishParser PARSER = EnglishParser.load();

  /** The actors of the command line. */
  public static final ActorTable ACTORS = StandardActors.table();

  static final Annotator ANNOTATOR = new Annotator(PARSER, ACTORS);
  static final Interpreter INTERPRETER = new Interpreter(ACTORS);

  private StandardParts() {}
}
