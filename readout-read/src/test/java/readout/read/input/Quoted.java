package readout.read.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import readout.model.Paragraph;
import readout.model.Span;
import readout.read.page.Page;

/** Holds a page to its source. */
public final class Quoted {
  private Quoted() {}

  /** The words of the blocks of a kind. */
  public static List<String> blocks(Page page, Paragraph.Kind kind) {
    return page.paragraphs().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(page.body().text()))
        .toList();
  }

  /** The running text, a paragraph each. */
  public static List<String> prose(Page page) {
    return blocks(page, Paragraph.Kind.PROSE);
  }

  /** Blocks follow one another inside the body, and every unit of them comes from the source. */
  public static void holds(Page page) {
    int last = 0;
    for (Paragraph paragraph : page.paragraphs()) {
      Span span = paragraph.span();
      assertTrue(span.length() > 0 && span.start() >= last, () -> "block " + span);
      assertTrue(span.end() <= page.body().text().length(), () -> "block " + span);
      last = span.end();
      Span source = page.body().toSource(span);
      assertTrue(source.end() <= page.body().source().length(), () -> "source " + source);
    }
  }

  /** A piece of the body comes from this piece of the source, to the letter. */
  public static void from(Page page, String words, String source) {
    int at = page.body().text().indexOf(words);
    assertTrue(at >= 0, () -> "\"" + words + "\" is not in " + page.body().text());
    Span span = page.body().toSource(new Span(at, at + words.length()));
    assertEquals(source, span.of(page.body().source()));
  }
}
