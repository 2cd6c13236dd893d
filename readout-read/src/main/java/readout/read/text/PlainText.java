package readout.read.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.AlignedText;
import readout.model.Span;
import readout.read.input.Input;
import readout.read.input.Taker;
import readout.read.input.Texts;
import readout.read.input.Unreadable;
import readout.read.page.Page;
import readout.read.page.PageFacts;

/**
 * Reads plain text. The body is the source itself; what is not of the story (a date line, headers)
 * lies outside its paragraphs. Thread-safe.
 */
public final class PlainText {
  private static final int LONGEST_HEADLINE = 150;
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?][\"”’')\\]]*", Pattern.DOTALL);

  private static final Pattern OWN_LINE = Pattern.compile("[\\n\\r]\\s*\\z");

  private PlainText() {}

  /**
   * Reads a document of one report.
   *
   * @throws Unreadable where it is too long
   * @throws IOException where the bytes fail to come
   */
  public static void read(Input input, Taker taker) throws IOException {
    String text = Texts.decode(input, taker, bytes -> Optional.empty(), input.limits().text());
    taker.take(1, read(text));
  }

  /** Reads a text with a date line, with headers, or with neither. */
  public static Page read(String text) {
    Head head = Head.of(text);
    List<Span> blocks = new ArrayList<>();
    head.title().ifPresent(blocks::add);
    blocks.addAll(Blocks.of(text, head.end()));
    PageFacts facts = head.facts();
    if (head.dated()) {
      facts = facts.withTitle(headline(text, blocks));
    }
    return Page.of(facts, AlignedText.identity(text), blocks);
  }

  /** Under a date line, a short first line that is no sentence and stands alone is the headline. */
  private static Optional<String> headline(String text, List<Span> blocks) {
    if (blocks.size() < 2) {
      return Optional.empty();
    }
    Span first = blocks.get(0);
    String words = first.of(text);
    String gap = text.substring(first.end(), blocks.get(1).start());
    boolean alone = Lines.of(gap + "|", 0).size() > 2;
    boolean ownLine = OWN_LINE.matcher(text.substring(0, first.start())).find();
    return ownLine
            && alone
            && words.length() < LONGEST_HEADLINE
            && !SENTENCE_END.matcher(words).matches()
        ? Optional.of(words)
        : Optional.empty();
  }
}
