package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what the tokenizer parts and the parser then misreads: a point to the abbreviation it
 * belongs to where a bracket closes after it ("(R-Mo.)" does not end the sentence), and the two
 * words of "think tank", of which nobody thinks. Stateless.
 */
final class Abbreviations {
  private static final int LONGEST = 5;
  private static final int BACK = 5;

  private Abbreviations() {}

  /** The words, those points and words joined; the same list where there is none. */
  static List<Token> joined(List<Token> all) {
    List<Token> words = tanks(all);
    List<Token> joined = words;
    for (int i = words.size() - 2; i > 0; i--) {
      if (words.get(i).getWordForm().equals(".")
          && words.get(i + 1).getWordForm().equals(")")
          && abbreviation(words, i - 1, words.get(i).getStartOffset())) {
        Token word = words.get(i - 1);
        Token whole =
            new Token(word.getWordForm() + ".", word.getStartOffset(), words.get(i).getEndOffset());
        joined = joined == words ? new ArrayList<>(words) : joined;
        joined.set(i - 1, whole);
        joined.remove(i);
      }
    }
    return joined;
  }

  private static List<Token> tanks(List<Token> words) {
    List<Token> joined = words;
    for (int i = words.size() - 2; i >= 0; i--) {
      Token think = words.get(i);
      Token tank = words.get(i + 1);
      if (think.getWordForm().equalsIgnoreCase("think")
          && tank.getWordForm().matches("(?i)tanks?")
          && tank.getStartOffset() == think.getEndOffset() + 1) {
        joined = joined == words ? new ArrayList<>(words) : joined;
        joined.set(
            i,
            new Token(
                think.getWordForm() + "-" + tank.getWordForm(),
                think.getStartOffset(),
                tank.getEndOffset()));
        joined.remove(i + 1);
      }
    }
    return joined;
  }

  /** A short word with a capital, right before the point; so are all others since the bracket. */
  private static boolean abbreviation(List<Token> words, int at, int point) {
    Token word = words.get(at);
    if (word.getEndOffset() != point || word.getWordForm().length() > LONGEST) {
      return false;
    }
    for (int i = at; i >= Math.max(0, at - BACK); i--) {
      String form = words.get(i).getWordForm();
      if (form.equals("(")) {
        return i < at;
      }
      boolean letters = Character.isLetter(form.codePointAt(0));
      if (letters && !Character.isUpperCase(form.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }
}
