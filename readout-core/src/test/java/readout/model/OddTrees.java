package readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sentences whose words stand in trees drawn at random: any label, any shape, no circle. */
public final class OddTrees {
  private static final String[] TAGS = {
    "NN", "NNS", "NNP", "VB", "VBD", "VBZ", "VBN", "VBG", "MD", "PRP", "PRP$", "IN", "DT", "JJ",
    "CD", "POS", ".", ",", "NNPS", "VBP", "CC", "RB", "TO", "WDT"
  };
  private static final String[] RELATIONS = {
    "nsubj", "nsubjpass", "dobj", "pobj", "prep", "ccomp", "xcomp", "advcl", "relcl", "acl", "conj",
    "cc", "aux", "auxpass", "mark", "det", "poss", "compound", "amod", "appos", "attr", "agent",
    "neg", "prt", "punct", "dep", "dative", "nmod", "oprd", "pcomp", "npadvmod", "acomp", "csubj",
    "expl", "parataxis", "nummod", "quantmod", "advmod"
  };
  private static final String[] ENTITIES = {
    "O",
    "O",
    "O",
    "B-PERSON",
    "I-PERSON",
    "L-PERSON",
    "U-PERSON",
    "U-GPE",
    "B-ORG",
    "L-ORG",
    "U-NORP",
    "U-DATE",
    "X",
    ""
  };

  private OddTrees() {}

  /** The span of the text as a sentence, a word for each run without white space. */
  public static Sentence of(Random random, String text, int index, Span span) {
    List<Span> words = words(text, span);
    List<Integer> heads = heads(random, words.size());
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String printed = words.get(i).of(text);
      tokens.add(
          new Token(
              i,
              words.get(i),
              printed,
              printed.toLowerCase(Locale.ROOT),
              one(random, TAGS),
              one(random, ENTITIES),
              heads.get(i) < 0 ? "root" : one(random, RELATIONS),
              heads.get(i)));
    }
    return new Sentence(index, 0, span, span.of(text), tokens);
  }

  /** Every word hangs on one drawn before it. */
  private static List<Integer> heads(Random random, int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(random.nextInt(i + 1), i);
    }
    Integer[] heads = new Integer[size];
    for (int i = 0; i < size; i++) {
      heads[order.get(i)] = i == 0 ? -1 : order.get(random.nextInt(i));
    }
    return List.of(heads);
  }

  private static List<Span> words(String text, Span span) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = span.start(); i <= span.end(); i++) {
      boolean gap = i == span.end() || Character.isWhitespace(text.charAt(i));
      if (gap && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      } else if (!gap && start < 0) {
        start = i;
      }
    }
    return words;
  }

  private static String one(Random random, String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
