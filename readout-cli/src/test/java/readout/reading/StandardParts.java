package readout.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import readout.actors.ActorTable;
import readout.actors.data.StandardActors;
import readout.models.EncoderTagger;
import readout.pipeline.Annotator;
import readout.pipeline.Interpreter;
import readout.syntax.nlp4j.EnglishParser;

/** The parser and what stands on it, loaded once for all tests of the module. Thread-safe. */
public final class StandardParts {
  /** The parser of the command line. */
  public static final EnglishParser PARSER = EnglishParser.load();

  /** The actors of the command line. */
  public static final ActorTable ACTORS = StandardActors.table();

  /** The trained model of the command line. */
  public static final EncoderTagger TAGGER = tagger();

  /** Rules alone, so that a test of a rule shows what the rule reads. */
  static final Annotator ANNOTATOR = new Annotator(PARSER, ACTORS);

  /** The readers of the command line. */
  public static final Interpreter INTERPRETER = new Interpreter(ACTORS);

  private StandardParts() {}

  private static EncoderTagger tagger() {
    try {
      return EncoderTagger.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
