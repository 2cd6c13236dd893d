package readout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.logging.LogFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import readout.model.Publication.Certainty;
import readout.model.Span;
import readout.read.ReadResult;
import readout.read.ReportReader;
import readout.read.input.Found;
import readout.read.page.Page;

class PdfDocumentTest {
  private static final String TALKS =
      "The envoys of Marlow and Dvorak said on Tuesday that the agree|ment on the harbour would be"
          + " signed before the end of the month, and that the two gov|ernments had settled what"
          + " the min|istries call the last open ques|tions of the plan.";
  private static final String SHIPS =
      "Four ships of the Marlow coast guard stay in the Vell Strait until the winter, the"
          + " defence min|istry said, and two more may be sent there if the weather allows it and the"
          + " crews can be found in time.";
  private static final String CRITICS =
      "Critics of the plan in both capi|tals said that it leaves open who pays for the pilots, who"
          + " answers for the light|houses and what happens to the fisher|men who have worked in the"
          + " strait since long before the border was drawn.";

  static Page read(Printer printer) throws IOException {
    return Found.in(printer.bytes(), PdfDocument::read).page();
  }

  static List<String> blocks(Page page) {
    return page.paragraphs().stream()
        .map(block -> block.kind() + " " + block.span().of(page.body().text()))
        .toList();
  }

  private static String plain(String words) {
    return words.replace("|", "");
  }

  @Test
  void linesAreJoinedAndTheirHyphensGo() throws IOException {
    Printer printer = new Printer();
    printer.bold(true).line(72, 80, 20, "Envoys settle harbour plan").bold(false);
    float y = printer.text(72, 120, 220, 11, 0, TALKS);
    printer.text(72, y + 10, 220, 11, 0, SHIPS);
    Page page = read(printer);
    assertTrue(page.body().source().contains("min-\nistries"), page.body().source());
    assertEquals(
        List.of(
            "HEADLINE Envoys settle harbour plan",
            "PROSE " + plain(TALKS),
            "PROSE " + plain(SHIPS)),
        blocks(page));
    assertEquals(Optional.of("Envoys settle harbour plan"), page.facts().title());
    int at = page.body().text().indexOf("ministries");
    Span source = page.body().toSource(new Span(at, at + "ministries".length()));
    assertEquals("min-\nistries", source.of(page.body().source()));
  }

  @Test
  void hyphensOfWordsStay() throws IOException {
    Printer printer = new Printer();
    String[] lines = {
      "The minister told the house on Monday that a U.S.-",
      "led mission and a well-known envoy would come in a 30-",
      "day visit. The plan for it is not new, and it is a well-",
      "known one, said Holm. Short- and long-",
      "term aims differ, he said, and the cease-",
      "fire holds. The ceasefire is in its second month by now."
    };
    for (int i = 0; i < lines.length; i++) {
      printer.line(72, 100 + i * 13, 11, lines[i]);
    }
    assertEquals(
        List.of(
            "PROSE The minister told the house on Monday that a U.S.-led mission and a well-known"
                + " envoy would come in a 30-day visit. The plan for it is not new, and it is a"
                + " well-known one, said Holm. Short- and long-term aims differ, he said, and the"
                + " ceasefire holds. The ceasefire is in its second month by now."),
        blocks(read(printer)));
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    for (int columns = 2; columns <= 3; columns++) {
      Printer printer = new Printer();
      printer.line(50, 70, 22, "Marlow and Dvorak settle the harbour plan");
      float width = (495 - (columns - 1) * 14f) / columns;
      String[] stories = {TALKS, SHIPS, CRITICS};
      for (int i = 0; i < columns; i++) {
        float x = 50 + i * (width + 14);
        // columns of one page rarely stand on the same lines
        float y = printer.text(x, 100 + i * 4, width, 10, 0, stories[i]);
        printer.text(x, y, width, 10, 10, stories[(i + 1) % 3]);
      }
      Page page = read(printer);
      StringBuilder expected = new StringBuilder("Marlow and Dvorak settle the harbour plan");
      for (int i = 0; i < columns; i++) {
        expected.append("\n\n").append(plain(stories[i]));
        expected.append("\n\n").append(plain(stories[(i + 1) % 3]));
      }
      assertEquals(expected.toString(), page.body().text());
    }
  }

  @Test
  void aParagraphRunsOnInTheNextColumn() throws IOException {
    Printer printer = new Printer();
    List<String> lines = printer.wrapped(TALKS + " " + SHIPS + " " + CRITICS, 240, 10, 0);
    int half = (lines.size() + 1) / 2;
    for (int i = 0; i < lines.size(); i++) {
      float x = i < half ? 50 : 304;
      printer.filled(x, 100 + i % half * 12, 10, lines.get(i), i + 1 == lines.size() ? 0 : 240);
    }
    assertEquals(plain(TALKS + " " + SHIPS + " " + CRITICS), read(printer).body().text());
  }

  @Test
  void headsAndPageNumbersAreLeftOutAndParagraphsGoOverThem() throws IOException {
    Printer printer = new Printer();
    String whole = plain(TALKS + " " + SHIPS + " " + CRITICS);
    List<String> lines = printer.wrapped(whole, 450, 12, 0);
    int at = 0;
    for (int number = 1; number <= 4; number++) {
      if (number > 1) {
        printer.page();
      }
      printer
          .line(72, 40, 9, "The Harbour Times, 12 January 2022")
          .line(480, 40, 9, "Part A" + number);
      int rows = number < 4 ? 2 : lines.size() - at;
      for (int i = 0; i < rows; i++) {
        printer.filled(72, 100 + i * 15, 12, lines.get(at), at + 1 == lines.size() ? 0 : 450);
        at++;
      }
      printer.line(295, 800, 9, "- " + number + " -");
    }
    Page page = read(printer);
    assertEquals(List.of("PROSE " + whole), blocks(page));
    assertEquals(3, page.body().source().chars().filter(unit -> unit == '\f').count());
    assertTrue(page.body().source().contains("Part A3"), page.body().source());
    assertTrue(page.body().source().contains("- 4 -"));
    assertEquals(
        Optional.of(LocalDate.of(2022, 1, 12)), page.facts().publication().orElseThrow().day());
  }

  @Test
  void theFirstPageTellsWhoAndWhen() throws IOException {
    Printer printer = new Printer().title("Envoys settle harbour plan");
    printer.line(72, 60, 30, "The Harbour Times of Marlow");
    printer.line(72, 100, 18, "Envoys settle harbour plan");
    printer.line(72, 125, 11, "By Ann Example and Bo Novak");
    printer.line(72, 140, 11, "Published 12 Jan 2022");
    printer.line(72, 155, 11, "Last updated 14 Jan 2022");
    printer.text(72, 190, 300, 11, 0, TALKS.replace("Tuesday", "March 3, 2021,"));
    Page page = read(printer);
    assertEquals(Optional.of("Envoys settle harbour plan"), page.facts().title());
    assertEquals(List.of("Ann Example", "Bo Novak"), page.facts().authors());
    var publication = page.facts().publication().orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2022, 1, 12)), publication.day());
    assertEquals(Certainty.METADATA, publication.certainty());
    assertEquals("the date printed on the first page", publication.reason());
    assertEquals(
        Optional.of(LocalDate.of(2022, 1, 14)), page.facts().updated().orElseThrow().day());
  }

  @Test
  void theDayOfPrintingAndDaysInTheTextDateNothing() throws IOException {
    Printer printer = new Printer().title("press3_final.doc");
    printer.text(72, 190, 300, 11, 0, "The ministry said on March 3, 2021, it would go. " + TALKS);
    Page page = read(printer);
    assertEquals(Optional.empty(), page.facts().publication());
    assertEquals(Optional.empty(), page.facts().title());
  }

  @Test
  void marksOfFootnotesAndPrintAcrossThePageAreNotInTheBody() throws IOException {
    Printer printer = new Printer();
    printer.turned(45, 100, 700, 70, "DRAFT");
    printer
        .line(72, 100, 12, "The envoys signed the treaty")
        .line(72 + printer.width("The envoys signed the treaty", 12), 96, 7, "12");
    printer.line(
        84 + printer.width("The envoys signed the treaty", 12), 100, 12, "in the harbour.");
    Page page = read(printer);
    assertEquals("The envoys signed the treaty in the harbour.", page.body().text());
    assertTrue(page.body().source().contains("treaty12 in"), page.body().source());
  }

  @Test
  void ligaturesAreTakenApartInTheBody() throws IOException {
    Printer printer = new Printer();
    try (var font =
        PDType0Font.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      printer.font(PDType0Font.load(printer.document(), font));
    }
    printer.line(72, 100, 12, "The of\ufb01ce\u00a0of the minister was con\u00ad\ufb01dent.");
    Page page = read(printer);
    assertEquals("The office of the minister was confident.", page.body().text());
    assertTrue(page.body().source().contains("of\ufb01ce"), page.body().source());
  }

  @Test
  void blanksThatAreOnlyDistanceAreBlanks() throws IOException {
    Printer printer = new Printer();
    float x = 72;
    for (String word : "The envoys met in the harbour of Marlow again.".split(" ")) {
      printer.line(x, 100, 12, word);
      x += printer.width(word, 12) + 3;
    }
    assertEquals("The envoys met in the harbour of Marlow again.", read(printer).body().text());
  }

  @Test
  void theFrontDoorKnowsIt() {
    byte[] bytes = new Printer().line(72, 100, 12, "The envoys met in the harbour.").bytes();
    ReadResult result =
        ReportReader.read(List.of(ReportReader.STANDARD_INPUT), new ByteArrayInputStream(bytes));
    assertEquals(List.of(), result.refusals());
    assertEquals("The envoys met in the harbour.", result.reports().get(0).body().text());
  }

  @Test
  void nothingOfTheFileIsPrintedToTheScreen() throws IOException {
    PrintStream screen = System.err;
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
    try {
      byte[] bytes = new Printer().line(72, 100, 12, "The envoys met.").bytes();
      String broken =
          new String(bytes, StandardCharsets.ISO_8859_1)
              .replace("/Length", "/Lenght")
              .replace("/Times-Roman", "/Times-Romam");
      Found.in(broken.getBytes(StandardCharsets.ISO_8859_1), PdfDocument::read);
    } finally {
      System.setErr(screen);
    }
    assertEquals("", caught.toString(StandardCharsets.UTF_8));
    assertFalse(LogFactory.getLog("org.apache.pdfbox").isFatalEnabled());
  }
}
