package readout.drift;

import readout.model.Span;

/**
 * A word of a printing.
 *
 * @param span its place in the text
 * @param text the letters
 * @param key lower case, without dots, hyphens and apostrophes; numbers in digits
 * @param spelling the key in one spelling of English
 * @param stem what is left without endings
 * @param content whether it carries meaning of its own
 * @param opens whether a sentence begins with it, so that a capital says nothing
 * @param bracket the bracket it stands in, '(' or '[', or ' ' for none
 * @param sentence the number of its sentence, from 0
 * @param part the number of its line, from 0
 */
record Word(
    Span span,
    String text,
    String key,
    String spelling,
    String stem,
    boolean content,
    boolean opens,
    char bracket,
    int sentence,
    int part) {
  /** Whether it begins with a capital that a sentence's beginning does not explain. */
  boolean capital() {
    return !opens && Character.isUpperCase(text.codePointAt(0)) && !text.equals("I");
  }

  /** Whether it reads as an abbreviation: "NATO", "U.S.". */
  boolean abbreviation() {
    String letters = text.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 7
        && letters.codePoints().allMatch(Character::isUpperCase);
  }

  /** What it adds to a comparison. */
  double weight() {
    return content ? 1 : 0.4;
  }
}
