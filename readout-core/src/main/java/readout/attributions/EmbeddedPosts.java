package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * Posts that a page embeds and signs: "WORDS — NAME (@HANDLE) MONTH DAY, YEAR", in one paragraph or
 * with the signature in a paragraph of its own below the words. All before the dash is what the
 * signer posted. Stateless and thread-safe.
 */
final class EmbeddedPosts {
  /** What stands for the rule in a record. */
  static final String RULE = "attribution.post";

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:^|\\s)[-–—]{1,2} ?(?<name>[\\p{Lu}\\p{N}#][^()@\\n]{0,60}?) ?(?<handle>\\(@\\w{1,15}\\))"
              + " ?(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December) \\d{1,2}, \\d{4}");

  private static final int FEWEST_WORDS = 3;

  private EmbeddedPosts() {}

  /** The posts of the report, in order of the text. */
  static List<Attribution> of(Report report, List<Sentence> sentences) {
    String text = report.body().text();
    List<Attribution> posts = new ArrayList<>();
    Optional<Span> before = Optional.empty();
    for (Paragraph paragraph : report.paragraphs()) {
      if (paragraph.kind() == Paragraph.Kind.HEADLINE) {
        continue;
      }
      Span span = paragraph.span();
      int free = span.start();
      Matcher signature = SIGNATURE.matcher(text).region(span.start(), span.end());
      while (signature.find()) {
        boolean alone = text.substring(span.start(), signature.start()).isBlank();
        Optional<Span> words =
            alone
                ? before.flatMap(above -> words(text, above))
                : words(text, new Span(free, signature.start()));
        // "People's Daily,China": whose page it is stands first
        int comma = signature.group("name").indexOf(',');
        int length = comma > 0 ? comma : signature.group("name").length();
        Span name = new Span(signature.start("name"), signature.start("name") + length);
        Span handle = new Span(signature.start("handle"), signature.end("handle"));
        words.flatMap(posted -> post(sentences, posted, name, handle)).ifPresent(posts::add);
        free = signature.end();
      }
      before = Optional.of(span);
    }
    return posts;
  }

  /** The words between blanks; empty where they are too few to say something. */
  private static Optional<Span> words(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    Span words = new Span(start, end);
    return words.of(text).split("\\s+").length < FEWEST_WORDS
        ? Optional.empty()
        : Optional.of(words);
  }

  private static Optional<Attribution> post(
      List<Sentence> sentences, Span words, Span name, Span handle) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.span().end() == name.end()) {
          return Optional.of(
              new Attribution(
                  sentence.index(),
                  Optional.of(handle),
                  Optional.of(new Attribution.Head(sentence.index(), token.index())),
                  List.of(words),
                  Attribution.Form.DIRECT,
                  RULE,
                  Optional.empty(),
                  List.of()));
        }
      }
    }
    return Optional.empty();
  }
}
