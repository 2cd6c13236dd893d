package readout.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.quantities.QuantityMention;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/**
 * What a number with a unit is the measure of: the debt of "a debt of $16 trillion", the hat of "a
 * $40 hat". Stateless.
 */
final class Measured {
  private static final Set<String> EQUALS =
      Set.of(
          "cost",
          "total",
          "last",
          "reach",
          "exceed",
          "weigh",
          "measure",
          "average",
          "be",
          "hit",
          "top",
          "number",
          "near",
          "approach",
          "cover",
          "run");
  private static final Set<String> MOVES =
      Set.of(
          "rise",
          "fall",
          "increase",
          "grow",
          "drop",
          "climb",
          "soar",
          "jump",
          "decline",
          "decrease",
          "shrink",
          "stand",
          "surge",
          "amount",
          "double");

  /** Nouns that only say that there is a number. */
  private static final Set<String> EMPTY =
      Set.of(
          "total", "average", "record", "minimum", "maximum", "rate", "level", "high", "low",
          "figure", "sum", "worth", "amount");

  private static final int LONGEST_LIST = 60;

  private Measured() {}

  /** The noun phrase; empty where the words do not show one. */
  static Optional<String> by(Sentence sentence, QuantityMention quantity, Token head) {
    return worth(sentence, quantity)
        .or(() -> linked(sentence, quantity))
        .or(() -> modified(sentence, quantity, head))
        .or(() -> owner(sentence, head))
        .or(() -> subject(sentence, head))
        .filter(words -> !words.isBlank());
  }

  /**
   * "it could cost the firm billions", "benefits averaging $90": what is lost, and that it is an
   * average, the noun does not tell.
   */
  static boolean loose(Sentence sentence, Token head) {
    return sentence
        .head(head)
        .filter(
            verb ->
                verb.pos().equals("VBG") && verb.is("acl", "pcomp")
                    || head.is("dobj") && verb.lemma().equals("cost"))
        .filter(
            verb ->
                sentence.child(verb, "dative", "aux").isPresent() || !verb.pos().startsWith("VBD"))
        .isPresent();
  }

  /** "$9,000 worth of furniture". */
  private static Optional<String> worth(Sentence sentence, QuantityMention quantity) {
    Optional<Token> next = at(sentence, quantity.span(), 0);
    return next.filter(word -> word.lemma().equals("worth"))
        .flatMap(word -> at(sentence, quantity.span(), 1))
        .flatMap(of -> sentence.child(of, "pobj"))
        .map(noun -> list(sentence, noun));
  }

  /** "of televisions, radios and chairs": the whole list. */
  private static String list(Sentence sentence, Token noun) {
    List<Token> listed = Clauses.conjuncts(sentence, noun);
    Token last = noun;
    for (Token word : listed) {
      last = word.index() > last.index() ? word : last;
    }
    Span words = NounPhrases.coreSpan(sentence, noun).union(last.span());
    return listed.size() < 2 || words.length() > LONGEST_LIST
        ? line(sentence, noun)
        : sentence
            .text()
            .substring(
                words.start() - sentence.span().start(), words.end() - sentence.span().start())
            .replaceAll("\\s+", " ");
  }

  /** "17 percent of the vote", "$1 trillion in spending cuts". */
  private static Optional<String> linked(Sentence sentence, QuantityMention quantity) {
    boolean money = quantity.kind() == QuantityMention.Kind.MONEY;
    return at(sentence, quantity.span(), 0)
        .filter(link -> link.lemma().equals("of") || money && link.lemma().equals("in"))
        .flatMap(link -> sentence.child(link, "pobj").filter(noun -> plain(link, noun)))
        .map(noun -> line(sentence, noun));
  }

  private static boolean plain(Token link, Token noun) {
    return noun.noun() && (link.lemma().equals("of") || !noun.properNoun());
  }

  /** "the 2.1 percent growth rate", "a $40 hat". */
  private static Optional<String> modified(
      Sentence sentence, QuantityMention quantity, Token head) {
    Optional<Token> noun =
        sentence
            .head(head)
            .filter(word -> word.noun() && word.index() > head.index())
            .filter(word -> head.is("nmod", "nummod", "num", "compound", "amod", "quantmod"))
            .map(word -> owned(sentence, word));
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    List<Token> words =
        NounPhrases.core(sentence, noun.orElseThrow()).stream()
            .filter(word -> word.span().start() >= quantity.span().end())
            .filter(word -> Character.isLetterOrDigit(word.first()))
            .toList();
    boolean joined = !words.isEmpty() && words.get(0).span().start() - quantity.span().end() <= 1;
    boolean bare = words.size() == 1 && EMPTY.contains(words.get(0).lemma());
    return joined && !bare
        ? Optional.of(NounPhrases.phrase(words) + aimed(sentence, noun.orElseThrow()))
        : Optional.empty();
  }

  /** "a $2 billion raid on the fund", "a 30 percent cut in fees": what it is aimed at. */
  private static String aimed(Sentence sentence, Token noun) {
    return sentence
        .child(noun, "prep")
        .filter(prep -> prep.index() == noun.index() + 1 && prep.lemma().matches("on|in|of|to|for"))
        .flatMap(
            prep ->
                sentence
                    .child(prep, "pobj")
                    .filter(Token::noun)
                    .filter(object -> !object.entity().matches(".*(?:DATE|TIME)"))
                    .map(object -> prep.span().union(NounPhrases.coreSpan(sentence, object))))
        .map(
            words ->
                " "
                    + sentence
                        .text()
                        .substring(
                            words.start() - sentence.span().start(),
                            words.end() - sentence.span().start()))
        .orElse("");
  }

  /** "a $40 men's watch" is a watch, "a 2-month task force" a force. */
  private static Token owned(Sentence sentence, Token noun) {
    Token at = noun;
    for (int steps = 0; at.is("poss", "compound") && steps < 4; steps++) {
      Optional<Token> above = sentence.head(at).filter(Token::noun);
      if (above.filter(word -> word.index() > noun.index()).isEmpty()) {
        break;
      }
      at = above.orElseThrow();
    }
    return at;
  }

  /** "a debt of $16 trillion". */
  private static Optional<String> owner(Sentence sentence, Token head) {
    return Optional.of(head)
        .filter(word -> word.is("pobj"))
        .flatMap(sentence::head)
        .filter(prep -> prep.lemma().equals("of"))
        .flatMap(sentence::head)
        .filter(noun -> noun.noun() && !EMPTY.contains(noun.lemma()))
        // "in the range of 2 percent"
        .filter(noun -> !(noun.lemma().equals("range") && noun.is("pobj")))
        .map(noun -> NounPhrases.phrase(NounPhrases.core(sentence, noun)));
  }

  /** "The talks lasted three hours", "the budget rose to $30 billion". */
  private static Optional<String> subject(Sentence sentence, Token head) {
    Optional<Token> verb =
        head.is("dobj", "attr", "npadvmod")
            ? sentence.head(head).filter(word -> EQUALS.contains(word.lemma()))
            : Optional.of(head)
                .filter(word -> word.is("pobj"))
                .flatMap(sentence::head)
                .filter(prep -> prep.lemma().matches("to|by|from|at"))
                .flatMap(sentence::head)
                .filter(word -> MOVES.contains(word.lemma()));
    return verb.filter(Token::verb)
        // "would increase growth by one point": what is increased grows
        .flatMap(
            word ->
                sentence
                    .child(word, "dobj")
                    .filter(object -> !object.equals(head))
                    .or(() -> Subjects.of(sentence, word)))
        .filter(Token::noun)
        .filter(noun -> !EMPTY.contains(noun.lemma()))
        .map(noun -> line(sentence, noun));
  }

  private static String line(Sentence sentence, Token noun) {
    return NounPhrases.phrase(NounPhrases.withLink(sentence, noun));
  }

  /** The token at so many places behind the span. */
  private static Optional<Token> at(Sentence sentence, Span span, int places) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= span.end())
        .skip(places)
        .findFirst();
  }
}
