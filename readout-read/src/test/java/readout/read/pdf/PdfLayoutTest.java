package readout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readout.read.pdf.PdfDocumentTest.blocks;
import static readout.read.pdf.PdfDocumentTest.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import readout.read.page.Page;

/** Whole pages as they come: from a browser, of a newspaper, of a paper with notes, of a wire. */
class PdfLayoutTest {
  private static final String TALKS =
      "The envoys of Marlow and Dvorak said on Tuesday that the agree|ment on the harbour would be"
          + " signed before the end of the month, and that the two gov|ernments had settled it.";
  private static final String SHIPS =
      "Four ships of the Marlow coast guard stay in the Vell Strait until the winter, the defence"
          + " min|istry said, and two more may be sent there if the weather allows it.";
  private static final String CRITICS =
      "Critics of the plan in both capi|tals said that it leaves open who pays for the pilots, who"
          + " answers for the light|houses and what happens to the fisher|men of the two coasts.";
  private static final String NETS =
      "“We were never asked,” said Bo Ferrer, who has fished off Cape Oren for 30 years. “They drew"
          + " a line on a map, and now we are told where we may cast our nets.”";

  private static String prose(String words) {
    return "PROSE " + words.replace("|", "");
  }

  @Test
  void aWebPageThatABrowserPrinted() throws IOException {
    Printer printer = new Printer();
    PDType1Font sans = new PDType1Font(FontName.HELVETICA);
    PDType1Font heavy = new PDType1Font(FontName.HELVETICA_BOLD);
    String[] stories = {TALKS, SHIPS, CRITICS, NETS};
    for (int number = 1; number <= 2; number++) {
      if (number > 1) {
        printer.page();
      }
      printer.font(sans).line(20, 20, 8, "3/4/22, 3:04 PM");
      printer.line(250, 20, 8, "Envoys settle harbour plan | The Harbour Times");
      printer.line(20, 830, 8, "https://harbourtimes.example/2022/03/02/envoys");
      printer.line(560, 830, 8, number + "/2");
      float y = 60;
      if (number == 1) {
        printer.font(heavy).line(40, 100, 24, "Envoys settle harbour plan after");
        printer.line(40, 128, 24, "fourteen months of talks").font(sans);
        printer.line(40, 150, 10, "By Ann Example, Harbour Correspondent");
        printer.line(40, 164, 10, "Published 12 January 2022");
        printer.line(400, 200, 10, "Ferry strike in Marlow ends after");
        printer.line(400, 212, 10, "nine days");
        printer.line(400, 232, 10, "Storm warning for the Vell Strait");
        printer.line(400, 244, 10, "as winter comes");
        y = 200;
      }
      for (int i = number * 2 - 2; i < number * 2; i++) {
        for (String line : printer.wrapped(stories[i].replace("|", ""), 320, 12, 0)) {
          printer.line(40, y, 12, line);
          y += 16;
        }
        y += 14;
      }
    }
    Page page = read(printer);
    assertEquals(
        List.of(
            "HEADLINE Envoys settle harbour plan after fourteen months of talks",
            "FURNITURE By Ann Example, Harbour Correspondent",
            prose(TALKS),
            prose(SHIPS),
            "PROSE Ferry strike in Marlow ends after nine days",
            "PROSE Storm warning for the Vell Strait as winter comes",
            prose(CRITICS),
            prose(NETS)),
        blocks(page));
    assertEquals(List.of("Ann Example"), page.facts().authors());
    assertEquals(Optional.of("https://harbourtimes.example/2022/03/02/envoys"), page.facts().url());
    assertEquals(
        Optional.of(LocalDate.of(2022, 1, 12)), page.facts().publication().orElseThrow().day());
  }

  @Test
  void aNewspaperWithLargeFirstLettersAndHeadlinesOverSomeColumns() throws IOException {
    Printer printer = new Printer();
    String otherNets = NETS.replace("asked", "heard");
    String otherShips = SHIPS.toLowerCase(Locale.ROOT).replace("coast guard", "navy");
    String otherCritics = CRITICS.replace("pilots", "crews");
    printer.line(40, 40, 9, "A4").line(250, 40, 9, "WEDNESDAY, JANUARY 12, 2022");
    printer.line(500, 40, 9, "THE HARBOUR TIMES");
    printer.bold(true).line(40, 80, 28, "Envoys settle harbour plan").bold(false);
    List<String> beside = printer.wrapped(TALKS.substring(1), 102, 9, 0);
    printer.line(40, 150.8f, 26, "T");
    printer.filled(58, 140, 9, beside.get(0), 102).filled(58, 150.8f, 9, beside.get(1), 102);
    String told = (beside.get(0) + " " + beside.get(1)).replace("|", "");
    String rest = TALKS.replace("|", "").substring(1 + told.length()).strip();
    printer.text(40, 161.6f, 120, 9, 0, rest);
    printer.text(171, 140, 120, 9, 0, SHIPS);
    printer.text(302, 140, 120, 9, 0, CRITICS);
    printer.text(433, 140, 120, 9, 0, NETS);
    printer.bold(true).line(40, 360, 20, "Ferry strike ends after nine days").bold(false);
    float y = printer.text(40, 390, 250, 9, 0, "Ferries went back to work. " + otherNets);
    printer.text(40, y, 250, 9, 9, "On Monday, " + otherShips);
    printer.text(303, 390, 250, 9, 0, "The harbour is open. " + otherCritics);
    Page page = read(printer);
    assertEquals(
        List.of(
            "HEADLINE Envoys settle harbour plan",
            prose(TALKS),
            prose(SHIPS),
            prose(CRITICS),
            prose(NETS),
            "PROSE Ferry strike ends after nine days",
            prose("Ferries went back to work. " + otherNets),
            prose("On Monday, " + otherShips),
            prose("The harbour is open. " + otherCritics)),
        blocks(page));
    assertEquals(
        Optional.of(LocalDate.of(2022, 1, 12)), page.facts().publication().orElseThrow().day());
  }

  @Test
  void aPaperWithNotesAndATable() throws IOException {
    Printer printer = new Printer();
    printer.bold(true).line(150, 90, 18, "The Harbour Treaty and its Critics").bold(false);
    float y = 150;
    String[] stories = {TALKS, SHIPS, CRITICS};
    for (String story : stories) {
      List<String> lines = printer.wrapped(story.replace("|", ""), 450, 12, 24);
      for (int i = 0; i < lines.size(); i++) {
        printer.line(i == 0 ? 96 : 72, y, 12, lines.get(i));
        y += 24;
      }
      if (story.equals(SHIPS)) {
        float end = 72 + printer.width(lines.get(lines.size() - 1), 12);
        printer.line(end, y - 28, 7, "1");
      }
    }
    String[][] table = {{"Year", "Marlow", "Dvorak"}, {"2019", "120", "98"}, {"2020", "130", "99"}};
    for (String[] row : table) {
      for (int i = 0; i < row.length; i++) {
        printer.line(72 + i * 90, y, 12, row[i]);
      }
      y += 14;
    }
    printer.line(72, 700, 9, "1 Ministry of Defence, statement of 4 January 2022, page 3. It");
    printer.line(72, 711, 9, "leaves out ships in dock.").line(295, 800, 10, "17");
    Page page = read(printer);
    assertEquals(
        List.of(
            "HEADLINE The Harbour Treaty and its Critics",
            prose(TALKS),
            prose(SHIPS),
            prose(CRITICS),
            "FURNITURE Year Marlow Dvorak",
            "FURNITURE 2019 120 98",
            "FURNITURE 2020 130 99",
            "PROSE 1 Ministry of Defence, statement of 4 January 2022, page 3. It leaves out ships"
                + " in dock."),
        blocks(page));
    assertTrue(page.body().source().contains("allows it.1\n"), page.body().source());
  }

  @Test
  void aWireInTypewriterLetters() throws IOException {
    Printer printer = new Printer().font(new PDType1Font(FontName.COURIER));
    float y = 100;
    String[] stories = {"MARLOW (AP) — " + TALKS, SHIPS, NETS};
    for (String story : stories) {
      List<String> lines = printer.wrapped(story.replace("|", ""), 420, 10, 18);
      for (int i = 0; i < lines.size(); i++) {
        printer.line(i == 0 ? 78 : 60, y, 10, lines.get(i));
        y += 12;
      }
    }
    Page page = read(printer);
    assertEquals(List.of(prose(stories[0]), prose(SHIPS), prose(NETS)), blocks(page));
    assertEquals(Optional.of("The Associated Press"), page.wire());
  }

  @Test
  void aPageThatLiesOnItsSide() throws IOException {
    Printer printer = new Printer();
    List<String> lines = printer.wrapped(TALKS + " " + SHIPS, 500, 12, 0);
    for (int i = 0; i < lines.size(); i++) {
      printer.turned(90, 100 + i * 15, 700, 12, lines.get(i));
    }
    printer.document().getPage(0).setRotation(90);
    assertEquals((TALKS + " " + SHIPS).replace("|", ""), read(printer).body().text());
  }
}
