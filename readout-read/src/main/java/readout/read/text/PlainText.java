package readout.read.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  /** What stands above a text ends within so many units. */
  private static final int TOP = 4_000;

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

  /** Reads a text with a date line, with headers, with lines as on paper, or with none. */
  public static Page read(String text) {
    Head head = Head.of(text);
    List<Span> blocks = new ArrayList<>();
    head.title().ifPresent(blocks::add);
    PageFacts facts = head.facts();
    int end = head.end();
    boolean dated = head.dated();
    if (end == 0) {
      Opening opening = Opening.of(text, top(text), Optional.empty());
      blocks.addAll(opening.heads());
      facts = opening.facts();
      end = opening.end();
      dated = opening.dated() && opening.title().isEmpty();
    }
    blocks.addAll(Blocks.of(text, end));
    if (dated) {
      facts = facts.withTitle(Headline.under(text, blocks));
    }
    return Page.of(facts, AlignedText.identity(text), blocks);
  }

  private static List<Span> top(String text) {
    return Lines.of(text.substring(0, Math.min(text.length(), TOP)), 0).stream()
        .map(line -> Lines.trim(text, line))
        .toList();
  }
}
