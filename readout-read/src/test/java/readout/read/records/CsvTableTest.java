package readout.read.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.read.input.Found;
import readout.read.input.Limits;
import readout.read.input.Quoted;
import readout.read.input.Unreadable;
import readout.read.page.Page;

class CsvTableTest {
  private static final CsvTable TABLE = new CsvTable(Columns.KNOWN);

  @Test
  void aRowIsAReport() throws IOException {
    Found found =
        Found.in(
            """
            title,date,outlet,text,Authors
            Envoys meet,2031-03-04,The Harbour Times,"The envoys met, he said.

            They ""left"" at noon.","Ida Berg, Tom Holm"
            ,,,,
            Talks end,2031-03-05,,The talks ended.
            """,
            TABLE::read);
    assertEquals(List.of("2:0 no text found in the row"), found.refused());
    Page first = found.pages().get(0);
    assertEquals("The envoys met, he said.\n\nThey \"left\" at noon.", first.body().source());
    assertEquals(
        List.of("The envoys met, he said.", "They \"left\" at noon."), Quoted.prose(first));
    assertEquals(Optional.of("Envoys meet"), first.facts().title());
    assertEquals(List.of("Ida Berg", "Tom Holm"), first.facts().authors());
    assertEquals(
        Optional.of(LocalDate.of(2031, 3, 4)), first.facts().publication().orElseThrow().day());
    assertEquals(Optional.of("Talks end"), found.pages().get(1).facts().title());
  }

  @Test
  void otherDelimitersAndCharsetsAreRead() throws IOException {
    for (String delimiter : List.of(";", "\t", "|", ",")) {
      String table = "title;text\nDonné;“The envoys met.”\n".replace(";", delimiter);
      for (String charset : List.of("UTF-8", "windows-1252")) {
        Found found = Found.in(table.getBytes(Charset.forName(charset)), TABLE::read);
        assertEquals("“The envoys met.”", found.page().body().source(), delimiter + charset);
      }
    }
  }

  @Test
  void aCharsetThatShowsLateIsReadLineByLine() throws IOException {
    String rows = "text\n" + "The envoys met in the harbour.\n".repeat(4000);
    byte[] late = (rows + "“No” she said.\n").getBytes(Charset.forName("windows-1252"));
    Found found = Found.in(late, TABLE::read);
    assertEquals(4001, found.pages().size());
    assertEquals("“No” she said.", found.pages().get(4000).body().source());
    assertEquals(List.of("1 line read as windows-1252"), found.notes());
  }

  @Test
  void columnsCanBeNamed() throws IOException {
    String table = "Story,Filed,text\nThe envoys met.,4 March 2031,notes\n";
    Columns named = Columns.KNOWN.named("text=story, date=Filed");
    Page page = Found.in(table, new CsvTable(named)::read).page();
    assertEquals("The envoys met.", page.body().source());
    assertEquals(
        Optional.of(LocalDate.of(2031, 3, 4)), page.facts().publication().orElseThrow().day());
    for (String wrong : List.of("story", "text=", "=x", "txt=story", "")) {
      assertThrows(IllegalArgumentException.class, () -> Columns.KNOWN.named(wrong), wrong);
    }
  }

  @Test
  void filesThatLackTheNamedColumnsAreReadByTheKnownOnes() throws IOException {
    Columns named = Columns.KNOWN.named("text=Story,date=Filed");
    Found found = Found.in("text,Filed\nThe envoys met.,4 March 2031\n", new CsvTable(named)::read);
    assertEquals("The envoys met.", found.page().body().source());
    assertEquals(List.of("no column of the table is named \"Story\""), found.notes());
    Found empty =
        Found.in("Story,Filed,date\nThey met.,,4 March 2031\n", new CsvTable(named)::read);
    assertEquals(Optional.empty(), empty.page().facts().publication());
    Found records =
        Found.in("{\"text\": \"The envoys met.\"}\n", new JsonRecords(named)::readLines);
    assertEquals("The envoys met.", records.page().body().source());
  }

  @Test
  void aTableWithoutTextIsRefused() {
    assertThrows(Unreadable.class, () -> Found.in("a,b\n1,2\n", TABLE::read));
    assertThrows(Unreadable.class, () -> Found.in("title,text\n", TABLE::read));
  }

  @Test
  void aQuotationMarkThatIsNotClosedTakesNoMoreThanTheLimit() {
    Limits small = new Limits(1 << 20, 100_000, 1 << 20, 10, 3, 100, Duration.ofSeconds(10));
    byte[] table =
        ("title,text\na,\"" + "The envoys met.\n".repeat(20_000))
            .getBytes(Charset.forName("UTF-8"));
    Unreadable refused =
        assertThrows(Unreadable.class, () -> Found.in("t.csv", table, small, TABLE::read));
    assertTrue(refused.why().contains("97 KiB"), refused.why());
  }
}
