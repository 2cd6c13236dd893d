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
  private static final Pattern SAID = Pattern.compile("say|tell|add|write|report|insist|claim");

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
    return end > words.start() ? new Span(words.start(), end) : words;
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
