package readout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Span;
import readout.read.GoldenFile;
import readout.read.input.Found;
import readout.read.input.Unreadable;
import readout.read.page.Page;

/** Pages of our own in the shapes that outlets use. */
class PagesTest {
  private static final String FOLDER = "readout/read/html/pages/";

  static List<ExpectedPage> pages() {
    return ExpectedPages.ALL;
  }

  static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(Path.of("src", "test", "resources", FOLDER, name + ".html"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageIsReadAsAPersonReadsIt(ExpectedPage expected) throws IOException {
    List<String> prose = new ArrayList<>();
    StringBuilder facts = new StringBuilder();
    for (Page page : Found.in(bytes(expected.name()), WebPage::read).pages()) {
      facts.append(facts(page));
      for (Paragraph paragraph : page.paragraphs()) {
        if (paragraph.kind() == Paragraph.Kind.PROSE) {
          prose.add(paragraph.span().of(page.body().text()));
        }
      }
    }
    for (String line : expected.says()) {
      boolean day = line.startsWith("published") || line.startsWith("updated");
      assertTrue(facts.toString().contains(day ? line : line + "\n"), line + " in\n" + facts);
    }
    for (String paragraph : expected.holds()) {
      assertTrue(prose.stream().anyMatch(words -> words.startsWith(paragraph)), paragraph);
    }
    for (String words : expected.lacks()) {
      assertTrue(prose.stream().noneMatch(line -> line.contains(words)), words);
    }
    assertEquals(expected.prose(), prose.size(), () -> String.join("\n", prose));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageIsReadAsBefore(ExpectedPage expected) throws IOException {
    StringBuilder shown = new StringBuilder();
    Found found = Found.in(bytes(expected.name()), WebPage::read);
    for (Page page : found.pages()) {
      shown.append(facts(page)).append('\n');
      for (Paragraph paragraph : page.paragraphs()) {
        shown.append(paragraph.kind()).append(' ');
        shown.append(paragraph.span().of(page.body().text())).append('\n');
      }
      shown.append('\n');
    }
    found.notes().forEach(note -> shown.append("note: ").append(note).append('\n'));
    GoldenFile.check(FOLDER + expected.name() + ".txt", shown.toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyWordComesFromItsPlace(ExpectedPage expected) throws IOException {
    for (Page page : Found.in(bytes(expected.name()), WebPage::read).pages()) {
      String body = page.body().text();
      for (int i = 0; i < body.length(); i++) {
        String printed = page.body().toSource(new Span(i, i + 1)).of(page.body().source());
        boolean itself = printed.equals(body.substring(i, i + 1));
        boolean entity = printed.startsWith("&") && printed.length() > 2;
        assertTrue(
            itself || entity || Character.isWhitespace(body.charAt(i)),
            printed + " for " + body.charAt(i));
      }
    }
  }

  @Test
  void aFrontPageHasNoArticle() throws IOException {
    byte[] front = bytes("front-page");
    Unreadable refused = assertThrows(Unreadable.class, () -> Found.in(front, WebPage::read));
    assertEquals("no article found in the page", refused.why());
  }

  private static String facts(Page page) {
    return line("outlet", page.facts().outlet())
        + line("url", page.facts().url())
        + line("title", page.facts().title())
        + line("authors", Optional.of(String.join("; ", page.facts().authors())))
        + line("published", page.facts().publication().map(PagesTest::time))
        + line("updated", page.facts().updated().map(PagesTest::time))
        + line("wire", page.wire())
        + line("dateline", page.dateline())
        + line("language", Optional.of(page.language()));
  }

  private static String time(Publication time) {
    String when = time.at().map(Object::toString).orElse(time.day().orElseThrow().toString());
    return when + " (" + time.reason() + ")";
  }

  private static String line(String name, Optional<String> value) {
    return name + ": " + value.filter(words -> !words.isEmpty()).orElse("-") + "\n";
  }
}
