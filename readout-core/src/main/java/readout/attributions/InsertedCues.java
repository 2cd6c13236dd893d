package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.NounPhrases;

/**
 * Source and cue that stand between commas inside the words they introduce: "If it fails, she said,
 * we will leave", "The firm gets, according to the ministry, two million". What stands before them
 * is no clause of its own, so that it is of the words too. Stateless.
 */
final class InsertedCues {
  private static final int LONGEST = 12;
  // what links the sentence to the one before, or tells where the words were spoken
  private static final Pattern LINK =
      Pattern.compile(
          "(?is)(?:as|but|and|yet|still|however|meanwhile|moreover|also|indeed|instead|further|furthermore"
              + "|besides|in addition|in fact|for (?:his|her|its|their) part|(?:in|at|during) (?:an?|the|his|her|its"
              + "|their|one) [^,]*\\b(?:interview|statement|speech|conference|briefing|hearing|letter|post|e-?mail"
              + "|report|testimony|remarks|tweet|message|address|debate|memo|filing))\\b[^,]*|(?:when )?asked\\b.*|.*[“”\"«»].*");

  private InsertedCues() {}

  /** The two pieces around source and verb; empty where they are not put inside their words. */
  static Optional<List<Span>> around(Sentence sentence, Token verb, Token source) {
    List<Token> core = NounPhrases.core(sentence, source);
    List<Token> tokens = sentence.tokens();
    int first = core.isEmpty() ? source.index() : core.get(0).index();
    for (int i = first; i < source.index(); i++) {
      first = tokens.get(i).text().equals(",") ? i + 1 : first;
    }
    int from = Math.min(first, verb.index());
    int to = Math.max(verb.index(), source.index()) + 1;
    while (to < tokens.size()
        && !tokens.get(to).text().equals(",")
        && !tokens.get(to).pos().matches("VB[DPZ]|MD|``|''")
        && to - from < LONGEST) {
      to++;
    }
    // "said Roe, head of the union"
    boolean described =
        to + 1 < tokens.size()
            && verb.index() < source.index()
            && tokens.get(to + 1).pos().matches("NN.*|DT|JJ.*|WP|WDT|PRP\\$");
    return described ? Optional.empty() : around(sentence, from, to);
  }

  /** The two pieces around the phrase "according to X"; empty as above. */
  static Optional<List<Span>> around(Sentence sentence, Token according) {
    List<Token> tokens = sentence.tokens();
    int to = according.index() + 1;
    while (to < tokens.size() && !tokens.get(to).text().equals(",")) {
      to++;
    }
    return around(sentence, according.index(), to);
  }

  private static Optional<List<Span>> around(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    if (from < 2
        || to + 2 >= tokens.size()
        || !tokens.get(from - 1).text().equals(",")
        || !tokens.get(to).text().equals(",")) {
      return Optional.empty();
    }
    List<Token> before = tokens.subList(start(tokens, from), from - 1);
    List<Token> after = tokens.subList(to + 1, tokens.size());
    if (before.isEmpty()
        || LINK.matcher(words(sentence, before)).matches()
        || !open(sentence, before, after)) {
      return Optional.empty();
    }
    List<Span> pieces = new ArrayList<>();
    pieces.add(new Span(before.get(0).span().start(), tokens.get(from - 1).span().start()));
    pieces.add(new Span(after.get(0).span().start(), sentence.span().end()));
    return Optional.of(pieces);
  }

  /** Where the words before the cue begin: after what parts the sentence in two. */
  private static int start(List<Token> tokens, int from) {
    for (int i = from - 2; i > 0; i--) {
      Token token = tokens.get(i);
      boolean linked = token.is("cc") && tokens.get(i - 1).text().equals(",");
      if (linked || token.text().matches("[;:–—]|--+")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the words before the cue are no clause, or one that lacks its object. */
  private static boolean open(Sentence sentence, List<Token> before, List<Token> after) {
    // "At a rally, she said, "...": where she said it
    boolean quoted = after.get(0).pos().matches("``|''") || "“\"‘".contains(after.get(0).text());
    if (quoted && !subject(before, after)) {
      return false;
    }
    Token last = before.get(before.size() - 1);
    boolean lacking = last.pos().matches("VB[DPZ]") && !last.is("relcl");
    boolean clause = after.stream().anyMatch(token -> finite(sentence, token));
    boolean goesOn = !after.get(0).is("cc") && !after.get(0).pos().matches("VBG|WDT|WP.*");
    return goesOn
        && (lacking && !clause
            || clause && before.stream().noneMatch(token -> finite(sentence, token)));
  }

  /** Whether a quotation goes on from a noun before the cue: "The plan, she said, "is dead"". */
  private static boolean subject(List<Token> before, List<Token> after) {
    return before.get(0).pos().matches("DT|PRP.*|NN.*|CD|JJ.*")
        && before.stream().noneMatch(Token::verb)
        && after.size() > 1
        && Character.isLowerCase(after.get(1).first());
  }

  /** Whether the word makes a clause that no other word of its sentence has under it. */
  private static boolean finite(Sentence sentence, Token token) {
    if (!token.pos().matches("VB[DPZ]|MD")) {
      return false;
    }
    Token verb = token.is("aux", "auxpass") ? sentence.head(token).orElse(token) : token;
    boolean opened =
        sentence.children(verb).stream()
            .anyMatch(
                child ->
                    child.index() < verb.index()
                        && (child.is("mark") || child.pos().matches("W.*|IN")));
    return !verb.is("relcl", "acl", "pcomp", "csubj") && !(verb.is("advcl", "ccomp") && opened);
  }

  private static String words(Sentence sentence, List<Token> tokens) {
    int start = sentence.span().start();
    return sentence
        .text()
        .substring(
            tokens.get(0).span().start() - start,
            tokens.get(tokens.size() - 1).span().end() - start);
  }
}
