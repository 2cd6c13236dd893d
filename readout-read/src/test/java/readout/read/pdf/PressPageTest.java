package readout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Paragraph;
import readout.model.Span;
import readout.read.input.Found;
import readout.read.page.Page;

class PressPageTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "readout", "read", "pdf", "press-page.txt");

  /** With {@code -Dgolden=write} the file is written, to be read before it is committed. */
  @Test
  void aPressPageIsReadWhole() throws IOException {
    Page page = Found.in(PressPage.bytes(), PdfDocument::read).page();
    StringBuilder shown = new StringBuilder();
    shown.append("title ").append(page.facts().title().orElse("-")).append('\n');
    shown.append("authors ").append(page.facts().authors()).append('\n');
    shown.append("published ");
    page.facts()
        .publication()
        .ifPresent(at -> shown.append(at.day().orElseThrow()).append(", ").append(at.reason()));
    shown.append("\ndateline ").append(page.dateline().orElse("-")).append('\n');
    for (Paragraph block : page.paragraphs()) {
      shown.append('\n').append(block.kind()).append(' ');
      shown.append(block.span().of(page.body().text())).append('\n');
    }
    shown.append("\n---- source ----\n");
    shown.append(page.body().source().replace("\f", "---- page ----\n"));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, shown);
    }
    assertEquals(Files.readString(GOLDEN), shown.toString());
  }

  @Test
  void everySpanLeadsBackToItsLetters() throws IOException {
    Page page = Found.in(PressPage.bytes(), PdfDocument::read).page();
    Random random = new Random(20220112);
    String body = page.body().text();
    String source = page.body().source();
    assertTrue(source.split("-\\n").length > 3, source);
    int proved = 0;
    for (Paragraph block : page.paragraphs()) {
      for (int round = 0; round < 200; round++) {
        int one = block.span().start() + random.nextInt(block.span().length() + 1);
        int other = block.span().start() + random.nextInt(block.span().length() + 1);
        Span span = new Span(Math.min(one, other), Math.max(one, other));
        Span origin = page.body().toSource(span);
        assertTrue(origin.end() <= source.length());
        String printed = origin.of(source);
        // a paragraph that goes over the end of a page has its foot and the next head within
        if (!printed.contains("\f")) {
          assertEquals(letters(span.of(body)), letters(printed));
          proved++;
        }
      }
    }
    assertTrue(proved > 1000, "only " + proved);
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s-]", "");
  }
}
