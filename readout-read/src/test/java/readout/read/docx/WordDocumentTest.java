package readout.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import readout.model.Paragraph;
import readout.model.Span;
import readout.read.input.Found;
import readout.read.input.Mutations;
import readout.read.page.GoldenPage;
import readout.read.page.Page;

public class WordDocumentTest {
  private static final String FIRST =
      "The envoys of Holm and Vell met in Harbour City on Tuesday, the ministry said.";
  private static final String SECOND =
      "A second round of talks is planned for the spring, officials of both sides said.";

  private static Page read(byte[] document) throws IOException {
    Page page = Found.in(document, WordDocument::read).page();
    Mutations.inside(page);
    return page;
  }

  private static Page read(String... paragraphs) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append(paragraph.startsWith("<") ? paragraph : paragraph(paragraph));
    }
    return read(Office.document(body.toString()).bytes());
  }

  private static String paragraph(String words) {
    return "<w:p>" + run(words) + "</w:p>";
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(words) + "</w:p>";
  }

  private static List<String> blocks(Page page) {
    return page.paragraphs().stream()
        .map(block -> block.kind() + " " + block.span().of(page.body().text()))
        .toList();
  }

  /** A document as a newsroom would write it, made with POI. */
  public static byte[] report() {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setCreator("Bo Novak");
      document.getProperties().getCoreProperties().setTitle("Draft of a template");
      document.createStyles();
      XWPFParagraph title = document.createParagraph();
      title.setStyle("Title");
      title.createRun().setText("Envoys meet in Harbour City");
      document.createParagraph().createRun().setText("By Ann Example and Marta Dvorak");
      document.createParagraph().createRun().setText("Wednesday, 12 January 2022");
      XWPFParagraph first = document.createParagraph();
      first.createRun().setText("HARBOUR CITY — ");
      first.createRun().setText(FIRST);
      first.createHyperlinkRun("https://harbour.example/talks").setText(" It had invited them.");
      XWPFParagraph second = document.createParagraph();
      second.createRun().setText(SECOND);
      second.createRun().addBreak();
      second.createRun().setText("Nobody spoke of the strait.");
      var table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Ships in the strait");
      table.getRow(0).getCell(1).setText("Holm sent twelve, officials said.");
      table.getRow(1).getCell(0).setText("Crews at sea");
      table.getRow(1).getCell(1).setText("Vell counted four hundred, it said.");
      document
          .createParagraph()
          .createRun()
          .setText("The Associated Press contributed to this report.");
      document
          .createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Page 1 of the footer");
      var note = document.createFootnote();
      note.createParagraph().createRun().setText("Words of a footnote.");
      first.addFootnoteReference(note);

      var comment = document.createComments().createComment(BigInteger.ONE);
      comment.createParagraph().createRun().setText("Words of a comment.");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void readsWhatANewsroomWrites() throws IOException {
    GoldenPage.check("docx/report.golden", read(report()));
  }

  @Test
  void changesAreAcceptedAndWhatIsHiddenIsOut() throws IOException {
    String del = "<w:del w:id=\"1\"><w:r><w:delText>gone </w:delText></w:r></w:del>";
    String moved = "<w:moveFrom>" + run("moved away ") + "</w:moveFrom>";
    String ins = "<w:ins w:id=\"2\">" + run("and Vell ") + "</w:ins>";
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden </w:t></w:r>";
    String shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>met. </w:t></w:r>";
    String field =
        "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>"
            + run("A talk was held")
            + "</w:sdtContent></w:sdt>";
    String end =
        "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + run("The talks ") + "</w:p>";
    String row =
        "<w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr><w:tc>" + paragraph("x") + "</w:tc></w:tr>";
    Page page =
        read(
            "<w:p>"
                + run("The envoys of Holm ")
                + del
                + moved
                + ins
                + hidden
                + shown
                + field
                + run(" at dawn.")
                + "</w:p>",
            end,
            paragraph("went on until noon."),
            "<w:tbl>" + row + "<w:tr><w:tc>" + paragraph(SECOND) + "</w:tc></w:tr></w:tbl>");
    assertEquals(
        List.of(
            "PROSE The envoys of Holm and Vell met. A talk was held at dawn.",
            "PROSE The talks went on until noon.",
            "PROSE " + SECOND),
        blocks(page));
  }

  @Test
  void marksInRunsAreCharacters() throws IOException {
    Page page =
        read(
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>The spokes</w:t>"
                + "<w:softHyphen/><w:t>woman of the F</w:t><w:noBreakHyphen/><w:t>16 fleet</w:t><w:tab/>"
                + "<w:t>was</w:t><w:br/><w:t>there.</w:t><w:br/><w:br/><w:t>She left.</w:t></w:r></w:p>");
    assertEquals(
        List.of("PROSE The spokeswoman of the F-16 fleet was there.", "PROSE She left."),
        blocks(page));
    assertEquals(
        "The spokes\u00adwoman of the F\u201116 fleet\twas\nthere.\n\nShe left.",
        page.body().source());
    int from = page.body().text().indexOf("spokeswoman");
    Span span = page.body().toSource(new Span(from, from + "spokeswoman".length()));
    assertEquals("spokes\u00adwoman", span.of(page.body().source()));
  }

  @Test
  void boxesComeAfterTheirParagraphAndOnce() throws IOException {
    String box =
        "<w:txbxContent>"
            + paragraph("Both sides sent their ships home, she said.")
            + "</w:txbxContent>";
    String both =
        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
            + "<mc:Choice Requires=\"wps\">"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent>";
    Page page = read("<w:p><w:r>" + both + "</w:r>" + run(FIRST) + "</w:p>");
    assertEquals(
        List.of("PROSE " + FIRST, "PROSE Both sides sent their ships home, she said."),
        blocks(page));
  }

  @Test
  void aHeadAtTheTopIsRead() throws IOException {
    Page fields =
        read(
            "<w:p><w:r><w:t>Date: 12 January 2022</w:t><w:br/><w:t>Source: The Harbour Times</w:t></w:r></w:p>",
            "Envoys meet",
            FIRST,
            SECOND);
    assertEquals(Optional.of("The Harbour Times"), fields.facts().outlet());
    assertEquals(
        Optional.of(LocalDate.of(2022, 1, 12)), fields.facts().publication().orElseThrow().day());
    assertEquals(
        List.of("HEADLINE Envoys meet", "PROSE " + FIRST, "PROSE " + SECOND), blocks(fields));
    Page line = read("date 2022-01-13", FIRST, SECOND);
    assertEquals(
        Optional.of(LocalDate.of(2022, 1, 13)), line.facts().publication().orElseThrow().day());
    assertEquals(List.of("PROSE " + FIRST, "PROSE " + SECOND), blocks(line));
    Page printed =
        read("Envoys meet", "By Ann Example | 12 January 2022", "Updated 13 January 2022", FIRST);
    assertEquals(List.of("Ann Example"), printed.facts().authors());
    assertEquals(Optional.of("Envoys meet"), printed.facts().title());
    assertEquals(
        Optional.of(LocalDate.of(2022, 1, 13)), printed.facts().updated().orElseThrow().day());
    Page none = read("Note: the envoys met on 12 January 2022 and left.", FIRST);
    assertEquals(2, blocks(none).size());
    assertEquals(Optional.empty(), none.facts().publication());
  }

  @Test
  void stylesAreKnownByTheirNameInAnyLanguage() throws IOException {
    String styles =
        "<w:styles "
            + Office.WORDS
            + "><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\">"
            + "<w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"Verzeichnis1\">"
            + "<w:name w:val=\"toc 1\"/></w:style></w:styles>";
    Page page =
        read(
            Office.document(
                    styled("berschrift1", "Envoys meet.")
                        + paragraph(FIRST)
                        + styled("Verzeichnis1", "The talks 3"))
                .with("word/styles.xml", styles)
                .with("word/_rels/document.xml.rels", Office.relation("styles", "styles.xml", ""))
                .bytes());
    assertEquals(List.of("HEADLINE Envoys meet.", "PROSE " + FIRST), blocks(page));
    assertEquals(Optional.of("Envoys meet."), page.facts().title());
    assertTrue(page.body().source().contains("The talks 3"));
  }

  @Test
  void everyWordLeadsBackToTheSource() throws IOException {
    Page page = read(report());
    for (Paragraph block : page.paragraphs()) {
      int from = block.span().start();
      for (String word : block.span().of(page.body().text()).split(" ")) {
        Span source = page.body().toSource(new Span(from, from + word.length()));
        assertEquals(word, source.of(page.body().source()));
        from += word.length() + 1;
      }
    }
  }
}
