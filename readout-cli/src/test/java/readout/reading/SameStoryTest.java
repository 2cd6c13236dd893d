package readout.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.model.AlignedText;
import readout.model.Entry;
import readout.model.Report;
import readout.model.StoryRecord;
import readout.pipeline.Progress;
import readout.pipeline.StandardPipeline;
import readout.read.ReadResult;
import readout.read.ReportReader;
import readout.read.input.Form;

/** One story in every form: what is read out of it does not depend on what it came in. */
class SameStoryTest {
  private static final StandardPipeline PIPELINE =
      new StandardPipeline(StandardParts.PARSER, StandardParts.ACTORS);

  private static final String TITLE = "Ministers of Peru and Ecuador agree to meet in June";
  private static final String DAY = "2022-03-14";
  private static final List<String> PARAGRAPHS =
      List.of(
          "Foreign Minister Karel Dvorak met Defense Minister Anna Lindqvist in Oslo on Monday, the"
              + " government of Peru said. \"The agreement on the border is not signed yet,\" Dvorak"
              + " told reporters.",
          "Peru has moved more than 2,000 soldiers to the border since February, according to the"
              + " ministry. Ecuador demanded that they leave by April 1.",
          "Lindqvist said the talks would go on in June. A spokesman for the ministry, speaking on"
              + " condition of anonymity, said Peru warned Ecuador against any attack.");
  private static final String TEXT =
      "date " + DAY + "\n" + TITLE + "\n\n" + String.join("\n\n", PARAGRAPHS) + "\n";

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyFormGivesTheSameEntries(Form form) throws IOException {
    Report report = read(form);
    assertEquals(DAY, report.publication().day().map(Object::toString).orElse(""), form.name());
    assertEquals(TITLE, report.title().orElse(""));
    StoryRecord record = PIPELINE.run(List.of(report), 1, Progress.SILENT);
    assertEquals(String.join("\n", told(text())), String.join("\n", told(record)));
    for (Entry entry : record.entries()) {
      entry
          .evidence()
          .forEach(
              words -> assertEquals(words.span().of(report.source()), words.text(), form.name()));
    }
  }

  @Test
  void thePageBreaksWordsThatAreReadWhole() throws IOException {
    String source = read(Form.PDF).source();
    assertTrue(source.matches("(?s).*[a-z]-\n[a-z].*"), source);
    assertTrue(text().entries().size() > 6);
  }

  private static StoryRecord text() throws IOException {
    return PIPELINE.run(List.of(read(Form.TEXT)), 1, Progress.SILENT);
  }

  /** What is told of each entry, without the ids and places that come from the report. */
  private static List<String> told(StoryRecord record) {
    AlignedText body = record.reports().get(0).body();
    List<String> told = new ArrayList<>();
    for (Entry entry : record.entries()) {
      String words =
          entry.evidence().stream()
              .map(evidence -> body.fromSource(evidence.span()).of(body.text()))
              .sorted()
              .collect(Collectors.joining(" "));
      told.add(
          Stream.of(
                  entry.kind(),
                  entry.type(),
                  entry.factuality(),
                  entry.status(),
                  entry.slots().entrySet().stream()
                      .map(slot -> slot.getKey() + "=" + entry.labels(slot.getKey()))
                      .toList(),
                  entry.doubts(),
                  words)
              .map(String::valueOf)
              .collect(Collectors.joining(" ")));
    }
    told.sort(null);
    return told;
  }

  private static Report read(Form form) throws IOException {
    ReadResult read =
        ReportReader.read(List.of(Path.of("-")), new ByteArrayInputStream(bytes(form)));
    assertEquals(List.of(), read.refusals(), form.name());
    assertEquals(1, read.reports().size(), form.name());
    return read.reports().get(0);
  }

  private static byte[] bytes(Form form) throws IOException {
    return switch (form) {
      case TEXT -> TEXT.getBytes(UTF_8);
      case MARKDOWN ->
          ("---\ntitle: "
                  + TITLE
                  + "\ndate: "
                  + DAY
                  + "\n---\n# "
                  + TITLE
                  + "\n\n"
                  + String.join("\n\n", PARAGRAPHS).replace("Oslo", "[Oslo](http://oslo.example)"))
              .getBytes(UTF_8);
      case HTML -> page("<title>" + TITLE + "</title><meta name=date content=" + DAY + ">");
      case PDF -> pdf();
      case DOCX -> docx();
      case MAIL ->
          ("From: desk@times.example\r\nDate: Mon, 14 Mar 2022 10:00:00 +0000\r\nSubject: "
                  + TITLE
                  + "\r\nMessage-ID: <1@times.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain;"
                  + " charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                  + Base64.getMimeEncoder()
                      .encodeToString(String.join("\n\n", PARAGRAPHS).getBytes(UTF_8))
                  + "\r\n")
              .getBytes(UTF_8);
      case CSV ->
          ("title,date,text\n"
                  + TITLE
                  + ","
                  + DAY
                  + ",\""
                  + String.join("\n\n", PARAGRAPHS).replace("\"", "\"\"")
                  + "\"\n")
              .getBytes(UTF_8);
      case JSON_LINES -> (json() + "\n").getBytes(UTF_8);
      case JSON -> ("[\n" + json() + "]").getBytes(UTF_8);
      case WARC -> {
        byte[] page = page("<title>" + TITLE + "</title><meta name=date content=" + DAY + ">");
        byte[] head =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".getBytes(UTF_8);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(
            ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0f7a8b1e-1111-4222-8333-000000000001>"
                    + "\r\nWARC-Date: 2031-03-05T10:00:00Z\r\nWARC-Target-URI: http://times.example/a\r\n"
                    + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                    + (head.length + page.length)
                    + "\r\n\r\n")
                .getBytes(UTF_8));
        archive.write(head);
        archive.write(page);
        archive.write("\r\n\r\n".getBytes(UTF_8));
        yield archive.toByteArray();
      }
      case FEED ->
          ("<rss version='2.0'><channel><title>The Times</title><item><title>"
                  + TITLE
                  + "</title><pubDate>Mon, 14 Mar 2022 10:00:00 GMT</pubDate><description><![CDATA["
                  + paragraphs()
                  + "]]></description></item></channel></rss>")
              .getBytes(UTF_8);
      case ZIP -> {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream stream = new ZipOutputStream(packed)) {
          stream.putNextEntry(new ZipEntry("reports/story.txt"));
          stream.write(TEXT.getBytes(UTF_8));
        }
        yield packed.toByteArray();
      }
      case GZIP -> {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(packed)) {
          stream.write(TEXT.getBytes(UTF_8));
        }
        yield packed.toByteArray();
      }
    };
  }

  private static String json() throws IOException {
    ObjectNode record = new ObjectMapper().createObjectNode();
    Map.of("title", TITLE, "date", DAY, "text", String.join("\n\n", PARAGRAPHS))
        .forEach(record::put);
    return record.toString();
  }

  private static String paragraphs() {
    return PARAGRAPHS.stream()
        .map(words -> "<p>" + words.replace("\"", "&quot;").replace("Oslo", "<b>Oslo</b>") + "</p>")
        .collect(Collectors.joining());
  }

  private static byte[] page(String head) {
    return ("<!DOCTYPE html><html><head><meta charset=utf-8>"
            + head
            + "</head><body><nav>Home</nav><article><h1>"
            + TITLE
            + "</h1>"
            + paragraphs()
            + "</article></body></html>")
        .getBytes(UTF_8);
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createStyles();
      var title = document.createParagraph();
      title.setStyle("Title");
      title.createRun().setText(TITLE);
      document.createParagraph().createRun().setText("14 March 2022");
      PARAGRAPHS.forEach(words -> document.createParagraph().createRun().setText(words));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** A page in a narrow column, where a long word at a line's end is broken. */
  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        float y = 740;
        y = line(out, 18, y, TITLE) - 8;
        y = line(out, 10, y, "March 14, 2022") - 8;
        for (String words : PARAGRAPHS) {
          for (String line : wrapped(words, 58)) {
            y = line(out, 11, y, line);
          }
          y -= 12;
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static float line(PDPageContentStream out, float size, float y, String words)
      throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(FontName.TIMES_ROMAN), size);
    out.newLineAtOffset(60, y);
    out.showText(words);
    out.endText();
    return y - size * 1.2f;
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Arrays.asList(text.split(" "))) {
      String rest = word;
      if (line.length() + word.length() > width) {
        int cut = word.matches("[a-z]{8,}") ? 4 : 0;
        if (cut > 0) {
          line.append(' ').append(word, 0, cut).append('-');
          rest = word.substring(cut);
        }
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(' ').append(rest);
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
