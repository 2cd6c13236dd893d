package readout.model;

/**
 * A word of a sentence with what the parser says of it.
 *
 * @param index its place in the sentence, from 0
 * @param span its place in the body text
 * @param text the word as printed
 * @param lemma its lower-case base form
 * @param pos its Penn Treebank tag
 * @param entity the parser's BILOU entity tag in OntoNotes' types ("B-PERSON"), "O" for none
 * @param relation its dependency label in the Clear style ("nsubj", "dobj", "pobj", "relcl"),
 *     "root" at the root
 * @param head the index of its head, -1 at the root
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String pos,
    String entity,
    String relation,
    int head) {
  /** Whether it is a verb or a modal. */
  public boolean verb() {
    return pos.startsWith("VB") || pos.equals("MD");
  }

  /** Its first character; a space where the word is empty. */
  public char first() {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  /** Whether it is a noun, proper or common. */
  public boolean noun() {
    return pos.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean properNoun() {
    return pos.startsWith("NNP");
  }

  /** Whether its relation is one of these. */
  public boolean is(String... relations) {
    for (String name : relations) {
      if (relation.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The same word with another entity tag. */
  public Token named(String newEntity) {
    return new Token(index, span, text, lemma, pos, newEntity, relation, head);
  }

  /** The same word hung on another. */
  public Token under(int newHead, String newRelation) {
    return new Token(index, span, text, lemma, pos, entity, newRelation, newHead);
  }
}
