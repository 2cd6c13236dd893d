package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.NounPhrases;

/** The phrases of a sentence that may name who acts or is acted upon. Stateless. */
final class ActorPhrases {
  /** Sentences with more (lists, tables) name nobody in particular. */
  private static final int MOST = 24;

  private static final Pattern OTHER =
      Pattern.compile(
          "[BILU]-(?:DATE|TIME|MONEY|PERCENT|QUANTITY|ORDINAL|CARDINAL|LAW|WORK_OF_ART)");
  private static final Pattern NAME = Pattern.compile("[LU]-(?:PERSON|ORG|GPE|LOC|FAC|NORP)");
  private static final Pattern PERSONAL = Pattern.compile("he|she|they|we|i|him|her|them|us|who");

  private ActorPhrases() {}

  /** The words that head them, in order; none where there are too many. */
  static List<Token> heads(Sentence sentence) {
    List<Token> heads = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean name = NAME.matcher(token.entity()).matches();
      boolean phrase =
          token.noun()
              && !token.is("compound", "amod", "nmod", "npadvmod", "advmod")
              && !OTHER.matcher(token.entity()).matches();
      boolean pronoun = PERSONAL.matcher(token.lemma()).matches() && !token.is("poss");
      if (name || phrase || pronoun) {
        heads.add(token);
      }
    }
    return heads.size() > MOST ? List.of() : heads;
  }

  /** The phrase: a name alone, or a noun with what modifies it. */
  static Span span(Sentence sentence, Token head) {
    return NounPhrases.coreSpan(sentence, head);
  }
}
