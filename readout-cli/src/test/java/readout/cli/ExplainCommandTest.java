package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private static Path folder = Path.of("");

  private static Path record = Path.of("");
  private static String id = "";

  @BeforeAll
  static void write() throws IOException {
    record = folder.resolve("record.json");
    String report =
        "date 2022-03-14\nThe ministers met\n\nForeign Minister Karel Dvorak said the talks were"
            + " useful.\n";
    Outcome outcome =
        Outcome.withInput(report, "brief", "-", "--quiet", "--json", record.toString());
    assertEquals(0, outcome.code(), outcome.err());
    assertEquals("", outcome.out());
    id = new ObjectMapper().readTree(record.toFile()).get("entries").get(0).get("id").asText();
  }

  @Test
  void anEntryIsShownWithItsWords() {
    Outcome outcome = Outcome.of("explain", id, "--record", record.toString());
    assertEquals(0, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains("Karel Dvorak"), outcome.out());
    assertEquals("", outcome.err());
  }

  @Test
  void anUnknownIdIsAnsweredWithTheOnesNearIt() {
    String near = id.substring(0, id.length() - 1) + (id.endsWith("0") ? "1" : "0");
    Outcome outcome = Outcome.of("explain", near, "--record", record.toString());
    assertEquals(2, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("did you mean"), outcome.err());
    assertTrue(outcome.err().contains(id), outcome.err());
  }

  @Test
  void aRecordThatIsNoneOrNotThereFails() throws IOException {
    Path text = Files.writeString(folder.resolve("not-a-record.json"), "not a record");
    for (Path file : new Path[] {text, folder.resolve("nowhere.json")}) {
      Outcome outcome = Outcome.of("explain", id, "--record", file.toString());
      assertEquals(2, outcome.code());
      assertTrue(outcome.err().startsWith("readout: " + file), outcome.err());
      assertFalse(outcome.err().contains("\tat "), outcome.err());
    }
  }
}
