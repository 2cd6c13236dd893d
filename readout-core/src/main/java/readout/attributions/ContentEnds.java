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
  // "a duty for all" -- a new tone for; “a mistake,” his third attempt to
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
  // "hailed the reversal, per the Courier", "..., citing a person who knows of it"
  private static final Pattern ON_WORD =
      Pattern.compile(", (?:per (?=(?:the |an? )?\\p{Lu}|a report)|citing )");
  // "a duty" -- a far cry from his speech in May, in which he called it "a burden"
  private static final Pattern FAR_CRY =
      Pattern.compile(
          "\\s?(?:—|–|--)\\s?an? (?:far cry|contrast|departure|reversal|reference|nod|swipe|shift)\\b");
  private static final Pattern SAID = Pattern.compile("say|tell|add|write|report|insist|claim");

  private static final Pattern CONCEDES = Pattern.compile("while|although|though|if|because|since");
  private static final int LEAST = 12;

  private ContentEnds() {}

  /** The words without a remark upon them and without what somebody else says after them. */
  static Span of(Sentence sentence, String text, Span cue, Span piece) {
    if (piece.start() < cue.end() || piece.end() > sentence.span().end()) {
      return piece;
    }
    Span words = whole(sentence, piece);
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
    for (Pattern pattern : List.of(ON_WORD, FAR_CRY)) {
      Matcher remarked = pattern.matcher(text).region(words.start(), words.end());
      while (remarked.find()) {
        boolean own = insideQuotation(text, words.start(), remarked.start() + 1);
        if (!own && remarked.start() - words.start() > LEAST) {
          end = Math.min(end, remarked.start());
        }
      }
    }
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
   * "noted that while some failed, nobody was at fault": what the parser took for the words is what
   * stands before them.
   */
  private static Span whole(Sentence sentence, Span piece) {
    List<Token> tokens = sentence.tokens();
    List<Token> inside = tokens.stream().filter(token -> piece.covers(token.span())).toList();
    Optional<Token> first =
        inside.stream().filter(token -> !token.lemma().equals("that")).findFirst();
    boolean concedes =
        first
            .filter(mark -> mark.is("mark") && CONCEDES.matcher(mark.lemma()).matches())
            .filter(mark -> inside.contains(tokens.get(Math.max(0, mark.head()))))
            .isPresent();
    if (!concedes) {
      return piece;
    }
    int next = inside.get(inside.size() - 1).index() + 1;
    boolean goesOn =
        next + 2 < tokens.size()
            && tokens.get(next).text().equals(",")
            && tokens.subList(next, tokens.size()).stream()
                .anyMatch(token -> token.pos().matches("VB[DPZ]|MD"))
            && inside.stream().noneMatch(token -> token.text().equals(","));
    return goesOn ? new Span(piece.start(), sentence.span().end()) : piece;
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
            && (back
                || said && (commaBefore(sentence, word) || word.lemma().equals("but"))
                || said && his(sentence, cue, verb));
    if (!another) {
      return words.end();
    }
    return commaBefore(sentence, word)
        ? sentence.tokens().get(word.index() - 1).span().start()
        : word.span().start();
  }

  /**
   * Whether the speaker himself does it: where "he" was spoken of before, where the cue comes back
   * ("said ..., and said") or its words stand apart. Of others it is told that they did it ("said
   * the two met and agreed").
   */
  private static boolean his(Sentence sentence, Span cue, Token verb) {
    boolean again =
        verb.lemma().matches("add|note")
            || sentence.tokens().stream()
                .anyMatch(word -> word.span().overlaps(cue) && word.lemma().equals(verb.lemma()));
    boolean apart =
        verb.index() + 1 < sentence.tokens().size()
            && sentence.tokens().get(verb.index() + 1).text().matches("[,:“\"]");
    boolean pronoun =
        sentence
            .head(verb)
            .flatMap(told -> sentence.child(told, "nsubj", "nsubjpass"))
            .filter(word -> word.pos().equals("PRP"))
            .isPresent();
    return again || apart || pronoun;
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
