package readout.syntax;

import java.util.List;
import readout.model.Span;
import readout.model.Token;

/**
 * Reads the words of one sentence and their dependency tree (Clear style labels, Penn tags, BILOU
 * entities of OntoNotes types). Thread-safe; the same sentence gives the same tree, whatever was
 * parsed before.
 */
public interface Parser {
  /**
   * Parses one sentence.
   *
   * @param text the body text
   * @param sentence the sentence's place in it
   * @return the words in order with spans of the body text; empty where the span holds no word
   */
  List<Token> parse(String text, Span sentence);
}
