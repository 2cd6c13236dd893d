package readout.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/** The words that make a noun phrase, without what a sentence hangs on it. Stateless. */
public final class NounPhrases {
  private static final Set<String> LINKS =
      Set.of("of", "for", "from", "to", "in", "at", "with", "across");

  private NounPhrases() {}

  /** The head with its modifiers to the left, articles left out. */
  public static List<Token> core(Sentence sentence, Token head) {
    if (afterComma(sentence, head)) {
      return List.of(head);
    }
    List<Token> words = new ArrayList<>();
    List<Token> all = sentence.subtree(head);
    int from = unbroken(sentence, all, head);
    for (Token token : all) {
      if (token.index() >= from
          && token.index() <= head.index()
          && modifies(sentence, token, head)) {
        words.add(token);
      }
    }
    if (words.size() > 1 && words.get(0).lemma().equals("as")) {
      // "as many as two dozen civilians" are two dozen civilians
      words.removeIf(
          word -> word.index() != head.index() && word.lemma().matches("as|many|few|much"));
    }
    while (words.size() > 1 && leftOut(words.get(0)) && !counts(words.get(0), words.get(1))) {
      words.remove(0);
    }
    return words;
  }

  /**
   * "a dinner Monday with policy experts": what another word parts from the phrase is not of it.
   */
  private static int unbroken(Sentence sentence, List<Token> subtree, Token head) {
    Token first = head;
    for (int i = subtree.indexOf(head) - 1; i >= 0; i--) {
      Token before = subtree.get(i);
      // "one-on-one meetings": hyphens hold it together
      boolean hyphens =
          sentence
              .text()
              .substring(
                  before.span().end() - sentence.span().start(),
                  first.span().start() - sentence.span().start())
              .chars()
              .noneMatch(Character::isWhitespace);
      if (before.index() != first.index() - 1 && !hyphens) {
        break;
      }
      first = before;
    }
    return first.index();
  }

  /** "bordered on too hot, analysts said": what a comma parts from a noun does not modify it. */
  public static boolean afterComma(Sentence sentence, Token head) {
    return head.noun()
        && head.index() > 0
        && sentence.tokens().get(head.index() - 1).text().equals(",");
  }

  /** The span of {@link #core}. */
  public static Span coreSpan(Sentence sentence, Token head) {
    List<Token> words = core(sentence, head);
    return words.get(0).span().union(words.get(words.size() - 1).span());
  }

  /** The core with one "of ..." or "for ..." phrase to the right of it. */
  public static List<Token> withLink(Sentence sentence, Token head) {
    List<Token> words = new ArrayList<>(core(sentence, head));
    for (Token child : sentence.children(head)) {
      if (child.is("prep") && child.index() == head.index() + 1 && LINKS.contains(child.lemma())) {
        sentence
            .child(child, "pobj")
            .filter(
                object -> !object.entity().endsWith("DATE") && !object.entity().endsWith("TIME"))
            .ifPresent(
                object -> {
                  words.add(child);
                  words.addAll(core(sentence, object));
                  words.addAll(beside(sentence, object));
                  for (Token deeper : sentence.children(object)) {
                    if (deeper.is("prep")
                        && (deeper.lemma().equals("of") || deeper.lemma().equals("for"))) {
                      sentence
                          .child(deeper, "pobj")
                          .ifPresent(
                              last -> {
                                words.add(deeper);
                                words.addAll(core(sentence, last));
                              });
                    }
                  }
                });
        break;
      }
    }
    return words;
  }

  /** "of Oklahoma and Nebraska", "for the party and the campaign": the second, right behind. */
  private static List<Token> beside(Sentence sentence, Token object) {
    List<Token> others =
        sentence.children(object).stream().filter(word -> word.is("conj") && word.noun()).toList();
    if (others.size() != 1 || object.index() + 1 >= sentence.tokens().size()) {
      return List.of();
    }
    Token and = sentence.tokens().get(object.index() + 1);
    List<Token> second = sentence.subtree(others.get(0));
    boolean next =
        and.lemma().equals("and")
            && second.get(0).index() == and.index() + 1
            && others.get(0).pos().equals(object.pos())
            && second.size() <= 3;
    if (!next) {
      return List.of();
    }
    List<Token> words = new ArrayList<>(List.of(and));
    words.addAll(core(sentence, others.get(0)));
    return words;
  }

  /** The words as one line: possessive marks dropped, quotation marks and brackets left out. */
  public static String line(List<Token> words) {
    return line(words, false);
  }

  /** The words as one line as a reader would say them: like {@link #line} with possessive marks. */
  public static String phrase(List<Token> words) {
    return line(words, true);
  }

  private static String line(List<Token> words, boolean possessives) {
    StringBuilder line = new StringBuilder();
    Token last = null;
    for (Token word : words) {
      if (!possessives && word.pos().equals("POS")
          || "“”\"‘[]()".contains(word.text())
          || word.text().equals("''")) {
        last = null;
        continue;
      }
      if (line.length() > 0 && (last == null || word.span().start() > last.span().end())) {
        line.append(' ');
      }
      line.append(word.text());
      last = word;
    }
    return line.toString().strip();
  }

  /** "several hundred soldiers": here the word is of the number. */
  private static boolean counts(Token word, Token next) {
    return Set.of("several", "few").contains(word.lemma())
        && next.text().matches("hundred|thousand|million|dozen|score");
  }

  private static boolean leftOut(Token token) {
    return token.is("det", "predet", "punct", "case", "preconj", "cc", "mark", "aux")
        || token.pos().equals("PRP$")
        || token.pos().equals("WP$")
        || token.pos().equals("DT");
  }

  private static boolean modifies(Sentence sentence, Token token, Token head) {
    Token at = token;
    for (int steps = 0; at.index() != head.index(); steps++) {
      boolean several =
          at.is("qmod")
              && at.text().matches("(?i)several|dozen|hundred|thousand|million|billion|score");
      if (!several
              && !at.is(
                  "compound",
                  "nmod",
                  "amod",
                  "poss",
                  "case",
                  "det",
                  "punct",
                  "advmod",
                  "npadvmod",
                  "num",
                  "nummod",
                  "quantmod",
                  "predet",
                  "conj",
                  "cc",
                  "hmod",
                  "hyph",
                  "prep",
                  "pobj",
                  "attr",
                  "neg")
          || at.head() < 0
          || steps > 30) {
        return false;
      }
      at = sentence.tokens().get(at.head());
    }
    return true;
  }
}
