package readout.attributions;

import java.util.List;
import java.util.Optional;
import readout.model.Doubt;
import readout.model.Reader;
import readout.model.Span;

/**
 * Words that a report gives to a source.
 *
 * @param sentence the index of the sentence that holds the cue, or the first of the content where
 *     there is none
 * @param cue the words that introduce it ("said", "according to"); empty for a quotation that goes
 *     on from the one before
 * @param source the word that heads the source; empty where it is that of the attribution before
 * @param content the pieces of what is said, in order, never empty
 * @param form direct, indirect or mixed
 * @param rule the rule that read it
 * @param tagging the tagger that settled what its content is; empty where the rule did
 * @param doubts what a tagger that was asked does not bear out
 */
public record Attribution(
    int sentence,
    Optional<Span> cue,
    Optional<Head> source,
    List<Span> content,
    Form form,
    String rule,
    Optional<Tagging> tagging,
    List<Doubt> doubts) {
  /** Copies the lists. */
  public Attribution {
    content = List.copyOf(content);
    doubts = List.copyOf(doubts);
  }

  /**
   * A word of a sentence.
   *
   * @param sentence the sentence's index
   * @param token the word's index in it
   */
  public record Head(int sentence, int token) {}

  /**
   * Words that a trained tagger settled on.
   *
   * @param reader the tagger
   * @param score how sure it was of the words that the rule read otherwise, from 0 to 1
   */
  public record Tagging(Reader reader, double score) {}

  /** How the words are given. */
  public enum Form {
    /** All between quotation marks, or a post that the page embeds. */
    DIRECT,
    /** All in the report's words. */
    INDIRECT,
    /** Some of each. */
    MIXED
  }

  /** The same attribution with these doubts. */
  public Attribution doubted(List<Doubt> these) {
    return new Attribution(sentence, cue, source, content, form, rule, tagging, these);
  }

  /** Whether the content is a post that the page embeds; its cue is the signer's handle. */
  public boolean posted() {
    return rule.equals(EmbeddedPosts.RULE);
  }

  /** From the first piece of the content to the last. */
  public Span extent() {
    return content.get(0).union(content.get(content.size() - 1));
  }
}
