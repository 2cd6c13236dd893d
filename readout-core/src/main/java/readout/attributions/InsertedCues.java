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
  // what links the sentence to the one before, and quotations, whose words are found elsewhere
  private static final Pattern LINK =
      Pattern.compile(
          "(?is)(?:as|but|and|yet|still|however|meanwhile|moreover|also|indeed|instead|further|furthermore"
              + "|besides|in addition|in fact|for (?:his|her|its|their) part)|.*[“”\"«»].*");
  // a clause that what follows depends on
  private static final Pattern DEPENDENT =
      Pattern.compile("(?i)if|because|when|unless|although|though|while|once|until|since|whether");
  // "In the early 1990s", "At one point", "Now": when it was, and not when it was said
  private static final Pattern WHEN =
      Pattern.compile(
          "(?is)(?:now|then|at first|at the time|(?:at|in|by|during|for|from|on|since|over)\\b.*\\b"
              + "(?:\\d{4}s?|centur(?:y|ies)|decades?|years?|months?|weeks?|point|moment|times))");

  private InsertedCues() {}

  /** The two pieces around source and verb; empty where they are not put inside their words. */
  static Optional<List<Span>> around(Sentence sentence, Token verb, Token source) {
    List<Token> core = NounPhrases.core(sentence, source);
    List<Token> tokens = sentence.tokens();
    int first = core.isEmpty() ? source.index() : core.get(0).index();
    for (int i = first; i < source.index(); i++) {
      first = tokens.get(i).text().equals(",") ? i + 1 : first;
    }
    // the core leaves the articles out
    while (first > 0 && tokens.get(first - 1).pos().matches("P?DT|PRP\\$")) {
      first--;
    }
    int from = Math.min(first, verb.index());
    int to = Math.max(verb.index(), source.index()) + 1;
    while (to < tokens.size()
        && !tokens.get(to).text().equals(",")
        && !tokens.get(to).pos().matches("VB[DPZ]|MD|``|''")
        && to - from < LONGEST) {
      to++;
    }
    // "said Roe, head of the union": who he is, unless a clause begins
    boolean described =
        to + 1 < tokens.size()
            && verb.index() < source.index()
            && tokens.get(to + 1).pos().matches("NN.*|DT|JJ.*|WP|WDT|PRP\\$")
            && !opensClause(sentence, to + 1);
    return described ? Optional.empty() : around(sentence, from, to);
  }

  /** Whether the words from the place on begin with the subject of a clause of their own. */
  private static boolean opensClause(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    for (int i = from; i < tokens.size() && !tokens.get(i).text().equals(","); i++) {
      boolean subject =
          tokens.get(i).is("nsubj", "nsubjpass")
              && sentence
                  .head(tokens.get(i))
                  .filter(verb -> !verb.is("relcl", "acl") && verb.index() > from)
                  .isPresent();
      if (subject) {
        return true;
      }
    }
    return false;
  }

  /** The two pieces around the phrase "according to X"; empty as above. */
  static Optional<List<Span>> around(Sentence sentence, Token according) {
    List<Token> tokens = sentence.tokens();
    List<Token> phrase = sentence.subtree(according);
    int end = phrase.get(phrase.size() - 1).index();
    int to = tokens.get(end).text().equals(",") ? end : end + 1;
    int first = according.index() + 1;
    while (first < tokens.size() && !tokens.get(first).text().equals(",")) {
      first++;
    }
    // "gets, according to the ministry, two million": the parser took the number along
    boolean lacking =
        according.index() > 1
            && lacking(tokens.get(according.index() - 2))
            && first + 1 < tokens.size()
            && tokens.get(first + 1).pos().matches("\\$|CD");
    return around(sentence, according.index(), lacking ? first : to);
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
    List<Token> after = tokens.subList(to + 1, end(sentence, to + 1));
    if (before.isEmpty()
        || after.isEmpty()
        || LINK.matcher(words(sentence, before)).matches()
        || !open(sentence, before, after)) {
      return Optional.empty();
    }
    List<Span> pieces = new ArrayList<>();
    pieces.add(new Span(before.get(0).span().start(), tokens.get(from - 1).span().start()));
    pieces.add(new Span(after.get(0).span().start(), after.get(after.size() - 1).span().end()));
    return Optional.of(pieces);
  }

  /** Where somebody else's clause begins after the words: ", but Novak disagreed". */
  private static int end(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    for (int i = from + 1; i + 1 < tokens.size(); i++) {
      Token link = tokens.get(i);
      boolean parted =
          tokens.get(i - 1).text().equals(",") && (link.is("cc") || link.lemma().equals("while"));
      boolean own =
          parted
              && tokens.subList(i + 1, tokens.size()).stream()
                  .takeWhile(token -> !token.text().equals(","))
                  .anyMatch(
                      token ->
                          token.is("nsubj", "nsubjpass")
                              && token.noun()
                              && sentence
                                  .head(token)
                                  .filter(verb -> !verb.is("relcl"))
                                  .isPresent());
      if (own) {
        return i - 1;
      }
    }
    return tokens.size();
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
    boolean clause = after.stream().anyMatch(token -> finite(sentence, token));
    boolean goesOn = !after.get(0).is("cc") && !after.get(0).pos().matches("VBG|WDT|WP.*");
    boolean object =
        lacking(before.get(before.size() - 1))
            && !clause
            && after.get(0).pos().matches("\\$|CD|DT|NN.*|JJ.*|PRP\\$?");
    return goesOn && (object || clause && opens(sentence, before, after));
  }

  /** "The firm gets, ...": a verb that waits for what it governs. */
  private static boolean lacking(Token last) {
    return last.pos().matches("VB[DPZ]") && !last.is("relcl");
  }

  /** Whether the words before the cue need what stands after it: a noun, a condition, a time. */
  private static boolean opens(Sentence sentence, List<Token> before, List<Token> after) {
    if (before.stream().anyMatch(token -> finite(sentence, token))) {
      return false;
    }
    Token first = before.get(0);
    boolean inverted = after.get(0).pos().matches("VB[DPZ]|MD");
    boolean means =
        first.lemma().equals("by") && before.size() > 1 && before.get(1).pos().equals("VBG");
    return first.pos().matches("DT|PRP.*|NN.*|CD|JJ.*|PDT")
        || first.pos().equals("RB") && inverted
        || DEPENDENT.matcher(first.text()).matches()
        || WHEN.matcher(words(sentence, before)).matches()
        || inverted
        || means;
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
