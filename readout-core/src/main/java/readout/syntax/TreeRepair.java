package readout.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.model.Token;

/**
 * Mends five mistakes that parsers make of news prose. A full verb read as the auxiliary of the
 * participle that modifies its object ("the minister demanded legally binding guarantees"): the
 * verb takes over the clause, and the participle goes to the object. And a name left hanging before
 * the phrase that explains it ("Senator Smith of Ohio, the senior member on the panel, said"): the
 * name becomes the subject, and the phrase goes to it. And a sentence without a subject: the name
 * right before its verb, or the one it begins with, becomes it ("While they waited, Director Smith
 * left", "Smith, however, left"). And a verb that two subjects were given, the next verb none. And
 * a name between an article and its noun that was hung outside the phrase. Stateless.
 */
public final class TreeRepair {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "have", "do", "will", "would", "can", "could", "may", "might", "shall", "should",
          "must", "to", "get", "ought", "need", "dare", "wo", "ca", "'ll", "’ll", "'d", "’d", "'s",
          "’s");

  private TreeRepair() {}

  /** The words with the mended tree; the same list where nothing is wrong. */
  public static List<Token> repair(List<Token> tokens) {
    List<Token> mended = tokens;
    for (Token token : tokens) {
      boolean fullVerb =
          token.is("aux") && token.pos().startsWith("VB") && !AUXILIARIES.contains(token.lemma());
      if (fullVerb
          && token.head() > token.index()
          && tokens.get(token.head()).pos().equals("VBG")) {
        mended = lift(mended, mended.get(token.index()), mended.get(token.head()));
      }
    }
    for (Token token : tokens) {
      if (token.is("dep") && token.properNoun() && token.head() > token.index()) {
        mended = explained(mended, mended.get(token.index()));
      }
    }
    for (Token token : tokens) {
      if (token.is("root") && token.pos().matches("VBD|VBZ")) {
        mended = withSubject(mended, mended.get(token.index()));
      }
    }
    for (Token token : tokens) {
      if (token.pos().equals("VBD") && !token.is("root")) {
        mended = reduced(mended, mended.get(token.index()));
      }
    }
    for (Token token : tokens) {
      if (token.is("det") && token.head() > token.index() + 1) {
        mended = inside(mended, mended.get(token.index()), mended.get(token.head()));
      }
    }
    return mended;
  }

  /** "the Senate campaign arm": a name between the article and its noun modifies the noun. */
  private static List<Token> inside(List<Token> tokens, Token article, Token noun) {
    List<Token> between = tokens.subList(article.index() + 1, noun.index());
    boolean plain = noun.noun() && between.stream().allMatch(word -> word.pos().matches("N.*|JJ"));
    List<Token> mended = new ArrayList<>(tokens);
    for (Token word : between) {
      boolean outside = word.head() < article.index() || word.head() > noun.index();
      if (plain && outside && word.properNoun()) {
        mended.set(word.index(), word.under(noun.index(), "compound"));
      }
    }
    return mended.equals(tokens) ? tokens : mended;
  }

  /**
   * "said the shield he praised included bombers": a verb with two subjects, a verb without one
   * right after it: the first subject is of the second verb, and the first verb tells of it.
   */
  private static List<Token> reduced(List<Token> tokens, Token inner) {
    List<Token> subjects =
        tokens.stream()
            .filter(word -> word.head() == inner.index() && word.is("nsubj"))
            .filter(word -> word.index() < inner.index())
            .toList();
    List<Token> outer =
        tokens.stream()
            .filter(word -> word.index() > inner.index() && word.head() == inner.head())
            .filter(word -> word.is("ccomp") && word.pos().matches("VBD|VBZ|VBP"))
            .filter(
                word ->
                    tokens.stream()
                        .noneMatch(
                            child ->
                                child.head() == word.index()
                                    && child.is("nsubj", "nsubjpass", "expl", "mark")))
            .toList();
    if (subjects.size() != 2 || outer.size() != 1 || !subjects.get(0).noun()) {
      return tokens;
    }
    Token thing = subjects.get(0);
    Token verb = outer.get(0);
    List<Token> mended = new ArrayList<>(tokens);
    for (Token word : tokens) {
      if (word.head() == inner.index() && word.is("mark")) {
        mended.set(word.index(), word.under(verb.index(), "mark"));
      }
    }
    mended.set(thing.index(), thing.under(verb.index(), "nsubj"));
    mended.set(inner.index(), inner.under(thing.index(), "relcl"));
    return mended;
  }

  /** Gives a verb without a subject the name before it. */
  private static List<Token> withSubject(List<Token> tokens, Token verb) {
    boolean has =
        tokens.stream()
            .anyMatch(
                word ->
                    word.head() == verb.index()
                        && word.is("nsubj", "nsubjpass", "csubj", "csubjpass", "expl"));
    if (has) {
      return tokens;
    }
    int from = verb.index();
    while (from > 0 && !tokens.get(from - 1).text().matches("[,;:“”\"—–-]+|``|''")) {
      from--;
    }
    int start = from;
    List<Token> phrase = tokens.subList(start, verb.index());
    Token name =
        !phrase.isEmpty()
                && phrase.get(phrase.size() - 1).properNoun()
                && phrase.stream().noneMatch(Token::verb)
                && phrase.get(0).noun()
            ? phrase.stream()
                .filter(word -> word.head() < start || word.head() > verb.index())
                .filter(word -> word.is("appos", "pobj", "conj", "dep", "npadvmod", "dobj"))
                .findFirst()
                .orElse(verb)
            : opening(tokens, verb);
    if (name.equals(verb)) {
      return tokens;
    }
    List<Token> mended = new ArrayList<>(tokens);
    mended.set(name.index(), name.under(verb.index(), "nsubj"));
    return mended;
  }

  /** The one capitalised word that a sentence begins with, a comma after it; else the verb. */
  private static Token opening(List<Token> tokens, Token verb) {
    Token first = tokens.get(0);
    boolean name =
        first.index() < verb.index()
            && first.head() == verb.index()
            && first.pos().matches("JJ|NN|NNP")
            && first.is("advcl", "dep", "amod", "npadvmod", "acl")
            && Character.isUpperCase(first.first())
            && tokens.size() > 1
            && tokens.get(1).text().equals(",");
    return name ? first : verb;
  }

  /** Gives the clause to the name where a phrase with an article explains it. */
  private static List<Token> explained(List<Token> tokens, Token name) {
    Token phrase = tokens.get(name.head());
    for (int steps = 0; !phrase.is("nsubj", "nsubjpass") && steps < tokens.size(); steps++) {
      if (phrase.head() < 0 || phrase.verb()) {
        return tokens;
      }
      phrase = tokens.get(phrase.head());
    }
    int subject = phrase.index();
    boolean article =
        tokens.stream().anyMatch(word -> word.head() == subject && word.pos().equals("DT"));
    boolean comma =
        tokens.stream()
            .filter(word -> word.index() > name.index() && word.index() < subject)
            .anyMatch(word -> word.text().equals(","));
    if (!article || !comma) {
      return tokens;
    }
    List<Token> mended = new ArrayList<>(tokens);
    mended.set(name.index(), name.under(phrase.head(), phrase.relation()));
    mended.set(subject, phrase.under(name.index(), "appos"));
    return mended;
  }

  private static List<Token> lift(List<Token> tokens, Token verb, Token participle) {
    List<Token> mended = new ArrayList<>(tokens);
    int object = -1;
    for (Token token : tokens) {
      if (token.head() == participle.index() && token.is("dobj") && object < 0) {
        object = token.index();
      }
    }
    for (Token token : tokens) {
      boolean before = token.index() > verb.index() && token.index() < participle.index();
      if (token.head() == participle.index() && token.index() != verb.index() && !before) {
        mended.set(token.index(), token.under(verb.index(), token.relation()));
      }
    }
    mended.set(verb.index(), verb.under(participle.head(), participle.relation()));
    mended.set(
        participle.index(),
        object < 0 ? participle.under(verb.index(), "xcomp") : participle.under(object, "nmod"));
    return mended;
  }
}
