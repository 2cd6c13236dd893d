package readout.quantities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/** Finds the noun phrase that a number counts: the words after it up to the head noun. */
final class CountedPhrases {
  private static final Set<String> OPENING =
      Set.of("the", "these", "those", "its", "their", "his", "her", "our", "such");
  private static final int LONGEST = 8;

  /**
   * A counted noun phrase.
   *
   * @param first its first token
   * @param head its head noun
   */
  record Counted(Token first, Token head) {
    Span span() {
      return first.span().union(head.span());
    }
  }

  private final Sentence sentence;
  private final List<Span> skip;

  CountedPhrases(Sentence sentence, List<Span> skip) {
    this.sentence = sentence;
    this.skip = skip;
  }

  /**
   * The noun phrase that begins at the token.
   *
   * @param number the index of the number's last token, by which the tree names the head
   */
  Optional<Counted> at(int from, int number) {
    List<Token> tokens = sentence.tokens();
    int last = -1;
    int treeHead = -1;
    int i = from;
    for (; i < tokens.size() && i < from + LONGEST && inside(tokens, i, from); i++) {
      if (tokens.get(i).noun() && !letterless(tokens.get(i))) {
        last = i;
        if (number >= 0 && tokens.get(number).head() == i) {
          treeHead = i;
        }
      }
    }
    if (last < 0) {
      return Optional.empty();
    }
    int head = treeHead < 0 ? last : compoundEnd(treeHead, last);
    return Optional.of(new Counted(tokens.get(from), tokens.get(head)));
  }

  /** The noun phrase after "of" at the token, its opening determiners and numbers left out. */
  Optional<Counted> afterOf(int of) {
    List<Token> tokens = sentence.tokens();
    int from = of + 1;
    while (from < tokens.size() && from < of + 4) {
      Token token = tokens.get(from);
      boolean opening =
          OPENING.contains(token.text().toLowerCase(Locale.ROOT)) || token.pos().equals("CD");
      if (!opening) {
        break;
      }
      from++;
    }
    return at(from, -1);
  }

  // The tree may stop at "Su-24" of "Su-24 fighter jets": a compound goes on to its own head.
  private int compoundEnd(int head, int last) {
    int at = head;
    while (at < last) {
      Token token = sentence.tokens().get(at);
      boolean onward = token.is("compound") && token.head() > at && token.head() <= last;
      if (!onward) {
        break;
      }
      at = token.head();
    }
    return at;
  }

  private boolean inside(List<Token> tokens, int i, int from) {
    Token token = tokens.get(i);
    if (skip.stream().anyMatch(token.span()::overlaps) || NotQuantities.calendar(token.text())) {
      return false;
    }
    String pos = token.pos();
    if (i > from && pos.startsWith("JJ") && tokens.get(i - 1).pos().equals("NNS")) {
      // "dozens of ways small taxes would help": another phrase begins
      return false;
    }
    if (pos.startsWith("NN") || pos.startsWith("JJ")) {
      return true;
    }
    boolean more = i + 1 < tokens.size();
    String next = more ? tokens.get(i + 1).pos() : "";
    boolean modifies = next.startsWith("NN") || next.startsWith("JJ");
    return switch (pos) {
      // "97 convicted terrorists" goes on, "5 wounded" and "12 held talks" do not.
      // "dozens of civilians including children" are dozens of civilians
      case "VBN", "VBG" ->
          modifies
              && !token.lemma().matches("includ(?:e|ing)|exclud(?:e|ing)")
              && !token.is("acl", "relcl", "root", "ccomp", "advcl");
      case "RB" -> next.startsWith("JJ") || next.equals("VBN");
      case "HYPH", "POS" -> i > from && more;
      case "CD" -> i > from && modifies && tokens.get(i - 1).noun();
      default -> false;
    };
  }

  private static boolean letterless(Token token) {
    return !token.text().matches("(?s).*\\p{L}[\\p{L}.'’&-].*");
  }
}
