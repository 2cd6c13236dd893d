package readout.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.PloverType;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * What looks like a clause and tells of nothing new: questions, titles of works, and what a verb
 * above has told. Stateless.
 */
final class EmptyClauses {
  private EmptyClauses() {}

  /**
   * "Do we send more troops?" tells of nothing; "Why did they send troops?" tells that they did.
   */
  static boolean question(Sentence sentence) {
    return sentence.text().strip().matches("(?s).*\\?[\"”’']*")
        && !sentence
            .text()
            .strip()
            .matches("(?is)[\"“‘']*(?:why|how|when|where|who|which|what)\\b.*");
  }

  /**
   * "unclear how they would respond", "asked whether they had attacked": open, or not known. And
   * what a clause does ("sending troops would offend them") nobody does.
   */
  static boolean open(Sentence sentence, Token verb) {
    if (sentence.child(verb, "csubj", "csubjpass").isPresent()) {
      return true;
    }
    if (alleged(sentence, verb)
        || notion(sentence, verb)
        || shared(sentence, verb)
        || whoever(sentence, verb)) {
      return true;
    }
    Token first = sentence.subtree(verb).get(0);
    boolean asked =
        verb.is("ccomp", "pcomp", "acl")
            && first.lemma().matches("how|why|when|where|what|who|whether")
            && first.head() == verb.index();
    boolean modal = sentence.child(verb, "aux").filter(word -> word.pos().equals("MD")).isPresent();
    return asked && (modal || first.lemma().equals("whether"));
  }

  /** "You said I don't want a fence": what is thrown back at who said it. */
  private static boolean alleged(Sentence sentence, Token verb) {
    return verb.is("ccomp")
        && sentence
            .head(verb)
            .filter(above -> above.lemma().matches("say|claim|tell|suggest|argue|pretend"))
            .flatMap(above -> sentence.child(above, "nsubj"))
            .filter(who -> who.lemma().equals("you"))
            .isPresent();
  }

  /** "the idea that the state should run it is outdated": an idea is nobody's demand. */
  private static boolean notion(Sentence sentence, Token verb) {
    return verb.is("ccomp", "acl", "relcl")
        && sentence.head(verb).filter(noun -> noun.lemma().matches("idea|notion")).isPresent();
  }

  /** "will hunt down terrorists who threaten us": whoever does. */
  private static boolean whoever(Sentence sentence, Token verb) {
    return verb.is("relcl")
        && verb.pos().equals("VBP")
        && sentence.child(verb, "aux").isEmpty()
        && sentence
            .child(verb, "nsubj")
            .filter(who -> who.lemma().matches("who|that|which"))
            .isPresent()
        && sentence
            .head(verb)
            .filter(noun -> noun.pos().equals("NNS") && !Character.isUpperCase(noun.first()))
            .filter(noun -> sentence.child(noun, "det", "poss", "nummod").isEmpty())
            .isPresent();
  }

  /** "the benefits it promises", "the help we will give": told of by the way, and no stance. */
  static boolean byTheWay(Sentence sentence, Token verb) {
    return verb.is("relcl")
        && (verb.pos().matches("VBZ|VBP")
            || Clauses.auxiliaries(sentence, verb).stream().anyMatch(Modality.WILL::contains))
        && sentence.child(verb, "nsubj").filter(who -> who.pos().equals("PRP")).isPresent();
  }

  /** "was told that it would go on": what others said to him. */
  static boolean toldTo(Sentence sentence, Token verb) {
    return verb.is("ccomp")
        && sentence
            .head(verb)
            .filter(
                above -> above.lemma().matches("tell|assure|reassure|inform|promise|advise|warn"))
            .filter(above -> Clauses.passive(sentence, above))
            .isPresent();
  }

  /** "one point on which they agree": a view they share, and no promise. */
  private static boolean shared(Sentence sentence, Token verb) {
    return verb.lemma().matches("agree|disagree")
        && verb.is("relcl")
        && sentence.child(verb, "nsubj").filter(who -> who.pos().equals("PRP")).isPresent();
  }

  /** "I believe that they will seek to stay": somebody's guess at what others will do. */
  static boolean foretold(Sentence sentence, Token verb) {
    return verb.is("ccomp")
        && sentence
            .head(verb)
            .filter(
                above ->
                    above.lemma().matches("believe|think|expect|predict|suspect|doubt|fear|bet"))
            .isPresent()
        && Clauses.auxiliaries(sentence, verb).stream()
            .anyMatch(word -> word.matches("will|would|may|might|could"))
        && sentence.child(verb, "nsubj").filter(Token::noun).isPresent();
  }

  /** "Meet the Press": a word with a capital after a quotation mark, names after it. */
  static boolean title(Sentence sentence, Token verb) {
    List<Token> tokens = sentence.tokens();
    int i = verb.index();
    boolean marked = i > 1 && "\"“‘".indexOf(tokens.get(i - 1).first()) >= 0;
    boolean closes =
        tokens.stream()
            .anyMatch(
                token ->
                    token.index() > i + 1
                        && token.index() <= i + 5
                        && "\"”’".indexOf(token.first()) >= 0);
    return marked
        && closes
        && Character.isUpperCase(verb.first())
        && tokens.stream()
            .anyMatch(token -> token.index() > i && token.index() <= i + 2 && token.properNoun());
  }

  /** "X warned that it will be forced to act" is one threat: a verb above has told it. */
  static boolean toldAbove(
      Sentence sentence, Token verb, Optional<PloverType> type, Map<Integer, PloverType> told) {
    Token at = verb;
    while (at.is("ccomp", "xcomp") && at.head() >= 0) {
      at = sentence.tokens().get(at.head());
      Optional<PloverType> above = Optional.ofNullable(told.get(at.index()));
      if (type.isEmpty() ? above.isPresent() : type.equals(above)) {
        return true;
      }
    }
    return false;
  }
}
