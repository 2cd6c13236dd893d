package readout.attributions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * Where words that follow their cue end, when the sentence goes on with words of the report's own.
 * Stateless.
 */
final class ContentEnds {
  // "a war we have to win" -- a far cry from; “inappropriate,” his latest attempt to
  private static final Pattern REMARK =
      Pattern.compile("(?:[”\"]\\s*(?:—|–|--)|[,.][”\"])\\s*(?=(?:an?|the|his|her|its|their)\\s)");
  // "terms — a condition that both reject": an aside in the report's words
  private static final Pattern GLOSS = Pattern.compile("\\s(?:—|–|--)\\s(?=(?:an?|the|which)\\s)");
  private static final Pattern MARKS = Pattern.compile("[“”\"—–]|--");
  private static final Pattern COMMENT =
      Pattern.compile(
          "resist|defy|echo|contradict|counter|repeat|reiterate|dismiss|reject|rebuff|refer|point"
              + "|allude|cite|invoke|mock|accuse|urge|warn|respond|signal");
  // "they could be made to testify, a contention that his lawyer disputed"
  private static final Pattern VERDICT =
      Pattern.compile(
          ", an? (?:contention|claim|charge|allegation|assertion|argument|accusation|figure|step"
              + "|view|position|point)\\b");
  private static final Pattern VIA = Pattern.compile(",? via \\p{Lu}[\\p{L}.]+\\s*$");
  private static final Pattern SAID = Pattern.compile("say|tell|add|write|report|insist|claim");

  private static final int LEAST = 12;

  private ContentEnds() {}

  /** The words without a remark upon them and without what somebody else says after them. */
  static Span of(Sentence sentence, String text, Span cue, Span words) {
    if (words.start() < cue.end() || words.end() > sentence.span().end()) {
      return words;
    }
    int end = words.end();
    List<Token> inside =
        sentence.tokens().stream().filter(token -> words.covers(token.span())).toList();
    Optional<Token> top =
        inside.stream().min(Comparator.comparingInt(token -> depth(sentence, token)));
    Matcher remark = REMARK.matcher(text).region(words.start(), words.end());
    while (remark.find()) {
      int at = remark.start() + 1;
      boolean opened = text.substring(words.start(), remark.start()).matches("(?s).*[“\"].*");
      boolean whole = top.filter(token -> token.span().end() <= at).isPresent();
      boolean another = text.substring(remark.end(), words.end()).matches("(?s).*[“\"].*");
      if (opened && whole && !another) {
        end = Math.min(end, at);
      }
    }
    Matcher gloss = GLOSS.matcher(text).region(words.start(), words.end());
    if (gloss.find()
        && gloss.start() - words.start() > LEAST
        && !MARKS.matcher(text).region(gloss.end(), words.end()).find()
        && !MARKS.matcher(text).region(words.start(), gloss.start()).find()) {
      end = Math.min(end, gloss.start());
    }
    int semicolon = text.indexOf(';', words.start() + LEAST);
    end = semicolon > 0 ? Math.min(end, semicolon) : end;
    Matcher verdict = VERDICT.matcher(text).region(words.start(), words.end());
    if (verdict.find()
        && verdict.start() - words.start() > LEAST
        && !MARKS.matcher(text).region(verdict.start(), words.end()).find()) {
      end = Math.min(end, verdict.start());
    }
    Matcher via = VIA.matcher(text).region(words.start(), words.end());
    end = via.find() && via.start() - words.start() > LEAST ? Math.min(end, via.start()) : end;
    end = Math.min(end, Asides.start(sentence, cue, words, top));
    for (Token verb : inside) {
      end = Math.min(end, goesOn(sentence, cue, words, verb));
    }
    for (Token verb : inside) {
      Optional<Token> subject = sentence.child(verb, "nsubj").filter(Token::noun);
      if (verb.is("conj") && SAID.matcher(verb.lemma()).matches() && subject.isPresent()) {
        int from = sentence.subtreeSpan(subject.orElseThrow()).start();
        end =
            inside.stream()
                .filter(token -> token.is("cc") && token.head() == verb.head())
                .filter(token -> token.span().end() <= from && commaBefore(sentence, token))
                .mapToInt(token -> token.span().start())
                .max()
                .stream()
                .map(at -> Math.min(at, words.end()))
                .findFirst()
                .orElse(end);
      }
    }
    return end > words.start() && !insideQuotation(text, words.start(), end)
        ? new Span(words.start(), end)
        : words;
  }

  /**
   * Where the verb is what the speaker does besides: "said that he would stay, resisting pressure",
   * "declared that it was over, and urged them to go"; the end of the words for any other verb.
   */
  private static int goesOn(Sentence sentence, Span cue, Span words, Token verb) {
    Optional<Token> before =
        verb.index() > 0 ? Optional.of(sentence.tokens().get(verb.index() - 1)) : Optional.empty();
    boolean alone = sentence.child(verb, "nsubj", "nsubjpass", "aux", "auxpass", "mark").isEmpty();
    if (before.isEmpty() || !alone || verb.span().start() - words.start() < LEAST) {
      return words.end();
    }
    Token word = link(sentence, before.orElseThrow());
    boolean speech =
        CueLexicon.STANDARD
            .find(verb.lemma())
            .filter(type -> type == CueLexicon.Type.SAY || type == CueLexicon.Type.BOTH)
            .isPresent();
    boolean comment =
        verb.pos().equals("VBG")
            && word.text().equals(",")
            && (speech || verb.is("advcl") && COMMENT.matcher(verb.lemma()).matches());
    if (comment) {
      return word.span().start();
    }
    boolean sameTense =
        sentence.tokens().stream()
            .filter(token -> token.span().overlaps(cue) && token.verb())
            .anyMatch(token -> token.pos().equals(verb.pos()));
    // "said that it is unfair and referred to a test": what is said now, he did then
    boolean back =
        verb.pos().equals("VBD")
            && sentence.head(verb).filter(told -> told.pos().matches("VBZ|VBP|MD")).isPresent();
    boolean said =
        CueLexicon.STANDARD
            .find(verb.lemma())
            .filter(type -> type != CueLexicon.Type.HOLD && type != CueLexicon.Type.FIND)
            .isPresent();
    boolean another =
        verb.is("conj")
            && verb.pos().matches("VBD|VBP|VBZ|VBG")
            && sameTense
            && word.is("cc")
            && (back || said);
    if (!another) {
      return words.end();
    }
    return commaBefore(sentence, word)
        ? sentence.tokens().get(word.index() - 1).span().start()
        : word.span().start();
  }

  /** "and then accused them": the link stands before the adverbs. */
  private static Token link(Sentence sentence, Token before) {
    Token word = before;
    while (word.index() > 0 && word.is("advmod") && word.pos().equals("RB")) {
      word = sentence.tokens().get(word.index() - 1);
    }
    return word.is("cc") ? word : before;
  }

  /** What somebody says between quotation marks is his, to the end. */
  private static boolean insideQuotation(String text, int from, int to) {
    boolean open = false;
    for (int i = Math.max(0, from - 1); i < to; i++) {
      char mark = text.charAt(i);
      open = mark == '“' || (mark == '"' ? !open : mark != '”' && open);
    }
    return open;
  }

  private static boolean commaBefore(Sentence sentence, Token word) {
    return word.index() > 0 && sentence.tokens().get(word.index() - 1).text().equals(",");
  }

  private static int depth(Sentence sentence, Token token) {
    int depth = 0;
    Optional<Token> at = sentence.head(token);
    while (at.isPresent() && depth < sentence.tokens().size()) {
      depth++;
      at = sentence.head(at.orElseThrow());
    }
    return depth;
  }
}
