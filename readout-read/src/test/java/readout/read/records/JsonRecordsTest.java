package readout.read.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Paragraph;
import readout.read.input.Found;
import readout.read.input.Unreadable;
import readout.read.page.Page;

class JsonRecordsTest {
  private static final JsonRecords READER = new JsonRecords(Columns.KNOWN);

  private final List<Page> pages = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private void lines(String text, Charset charset) throws IOException {
    take(Found.in(text.getBytes(charset), READER::readLines));
  }

  private void whole(String text) throws IOException {
    take(Found.in(text, READER::readWhole));
  }

  private void take(Found found) {
    pages.addAll(found.pages());
    refused.addAll(found.refused());
  }

  @Test
  void threeKindsOfRecordAreRead() throws IOException {
    lines(
        """
        {"title":"Envoys meet","description":"x","maintext":"The envoys met.","date_publish":"2016-05-23 10:00:00","source_domain":"example.com","url":"http://example.com/1","language":"en","authors":["Ann Example"]}
        {"id":"7","date":"20160524","event_text":"The envoys met.","headline":"Envoys meet","pub_date":"2016-05-23","publisher":"The Harbour Times","story_id":"s"}
        {"id":"8","outlet":"The Harbour Times","title":"Envoys meet","date":"2016-05-23","url":"http://example.com/2","text":"The envoys met."}
        """,
        StandardCharsets.UTF_8);
    assertEquals(List.of(), refused);
    assertEquals(3, pages.size());
    for (Page page : pages) {
      assertEquals("The envoys met.", page.body().source());
      assertEquals(Optional.of("Envoys meet"), page.facts().title());
      assertEquals(
          Optional.of(LocalDate.of(2016, 5, 23)), page.facts().publication().orElseThrow().day());
    }
    assertEquals(List.of("Ann Example"), pages.get(0).facts().authors());
    assertEquals(Optional.of("example.com"), pages.get(0).facts().outlet());
    assertEquals(Optional.of("The Harbour Times"), pages.get(1).facts().outlet());
  }

  @Test
  void aBrokenLineIsRefusedByItsNumberAndTheOthersAreRead() throws IOException {
    lines(
        "{\"text\":\"One came.\"}\n\n{\"text\":\n[1]\n{\"title\":\"x\"}\n{\"text\":\"Two left.\"} x\n"
            + "{\"text\":\"Three stayed.\"}",
        StandardCharsets.UTF_8);
    assertEquals(2, pages.size());
    assertEquals(
        List.of("2:3", "3:4", "4:5", "5:6"),
        refused.stream().map(line -> line.substring(0, 3)).toList());
  }

  @Test
  void anyCharsetWithAMarkIsRead() throws IOException {
    String text = "{\"text\":\"“Née,” she said.\"}\r\n";
    lines("\ufeff" + text, StandardCharsets.UTF_16LE);
    lines("\ufeff" + text, StandardCharsets.UTF_8);
    lines(text, Charset.forName("windows-1252"));
    assertEquals(
        List.of("“Née,” she said.", "“Née,” she said.", "“Née,” she said."),
        pages.stream().map(page -> page.body().source()).toList());
  }

  @Test
  void aTitleInTheTextIsAHeadline() throws IOException {
    String title = "Envoys of both states meet in the harbour";
    lines(
        "{\"title\":\"T\",\"text\":\"T\\n\\nThe envoys met.\"}\n".replace("T", title)
            + "{\"title\":\"T\",\"text\":\"T The envoys met.\"}\n".replace("T", title)
            + "{\"title\":\"T\",\"text\":\"T again, they said.\"}\n".replace("T", title),
        StandardCharsets.UTF_8);
    for (Page page : pages.subList(0, 2)) {
      assertEquals(
          List.of(Paragraph.Kind.HEADLINE, Paragraph.Kind.PROSE),
          page.paragraphs().stream().map(Paragraph::kind).toList());
    }
    assertEquals(1, pages.get(2).paragraphs().size());
  }

  @Test
  void oneValueMayHoldManyRecords() throws IOException {
    whole("[{\"text\":\"One came.\"},{\"text\":\"Two left.\"}]");
    whole("{\"maintext\":\"Three stayed.\"}");
    assertThrows(Unreadable.class, () -> whole("[".repeat(5000)));
    assertThrows(Unreadable.class, () -> whole("{\"text\":"));
    whole("[1,{\"text\":\"Four came back.\"}]");
    assertEquals(4, pages.size());
    assertEquals(List.of("1:0 not a JSON object"), refused);
  }
}
