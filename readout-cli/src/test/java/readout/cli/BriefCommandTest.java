package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
  private static final String REPORT =
      "date 2022-03-14\nMinisters meet in Oslo\n\n"
          + "Foreign Minister Karel Dvorak met Defense Minister Anna Lindqvist in Oslo on Monday."
          + " Dvorak said the talks were useful and would go on in June.\n";
  private static final char ESCAPE = '\u001b';

  @TempDir private Path folder = Path.of("");

  @Test
  void whatCannotBeReadIsTheOnlyThingLost() throws IOException {
    Path given = bad(Files.createDirectory(folder.resolve("given")));
    Files.writeString(given.resolve("good.txt"), REPORT);
    Path json = folder.resolve("record.json");
    Outcome outcome = Outcome.of("brief", given.toString(), "--json", json.toString());
    assertEquals(1, outcome.code(), outcome.err());
    assertEquals(1, outcome.errors("readout: ").stream().filter(l -> l.contains("empty")).count());
    assertEquals(1, outcome.errors("readout: ").stream().filter(l -> l.contains("binary")).count());
    assertEquals(1, outcome.errors("readout: 1 report read, 2 could not be").size());
    assertEquals(3, outcome.err().lines().count(), outcome.err());
    assertTrue(outcome.out().contains("Lindqvist"), outcome.out());
    JsonNode record = new ObjectMapper().readTree(json.toFile());
    assertEquals(1, record.get("reports").size());
    assertTrue(record.get("entries").size() > 1);
    assertEquals(List.of("given", "record.json"), names(folder));
  }

  @Test
  void whatCannotBeReadIsListedForProgramsToo() throws IOException {
    Path given = bad(Files.createDirectory(folder.resolve("given")));
    Files.writeString(given.resolve("good.txt"), REPORT);
    Files.writeString(given.resolve("a\u001b[31m\nb.txt"), "");
    Path errors = folder.resolve("errors.jsonl");
    Outcome outcome =
        Outcome.of("brief", given.toString(), "--quiet", "--errors", errors.toString());
    assertEquals(1, outcome.code(), outcome.err());
    assertEquals(1, outcome.errors("readout: 1 report read, 3 could not be, see").size());
    assertEquals(-1, outcome.err().indexOf(ESCAPE), outcome.err());
    assertTrue(outcome.err().contains("a\\u001b[31m\\u000ab.txt: it is empty"), outcome.err());
    List<String> lines = Files.readAllLines(errors);
    assertEquals(3, lines.size());
    for (String line : lines) {
      JsonNode refused = new ObjectMapper().readTree(line);
      assertTrue(refused.get("file").asText().startsWith(given.toString()), line);
      assertFalse(refused.get("cause").asText().isEmpty(), line);
      assertFalse(refused.get("help").asText().isEmpty(), line);
    }
  }

  @Test
  void theLimitsAndColumnsCanBeSet() throws IOException {
    Path table = folder.resolve("table.csv");
    Files.writeString(table, "Story,Filed\n\"" + REPORT.substring(40) + "\",2022-03-14\n");
    assertEquals(2, Outcome.of("brief", table.toString()).code());
    Outcome named = Outcome.of("brief", table.toString(), "--columns", "text=Story,date=Filed");
    assertEquals(0, named.code(), named.err());
    assertTrue(named.out().contains("Lindqvist"), named.out());
    Path report = Files.writeString(folder.resolve("good.txt"), REPORT);
    Outcome small = Outcome.of("brief", report.toString(), "--max-text", "100");
    assertEquals(2, small.code());
    assertTrue(small.err().contains("longer than 100 characters"), small.err());
    for (String wrong : List.of("0", "-1", "many", "9G")) {
      assertEquals(2, Outcome.of("brief", report.toString(), "--max-bytes", wrong).code());
    }
    assertEquals(2, Outcome.of("brief", report.toString(), "--columns", "story").code());
  }

  @Test
  void whatMayBeMisreadIsLeftOutWhereThatIsAsked() throws IOException {
    Path report = folder.resolve("doubted.txt");
    Files.writeString(report, REPORT + "\nThe senator said that the bridge was too dear.\n");
    Path json = folder.resolve("record.json");
    Outcome all = Outcome.of("brief", report.toString());
    assertTrue(all.out().contains("(? speaker)"), all.out());
    Outcome sure = Outcome.of("brief", "--sure", report.toString(), "--json", json.toString());
    assertFalse(sure.out().contains("(? "), sure.out());
    assertTrue(sure.out().contains("Lindqvist"), sure.out());
    JsonNode entries = new ObjectMapper().readTree(json.toFile()).get("entries");
    assertTrue(entries.size() > 0);
    entries.forEach(entry -> assertEquals(0, entry.get("doubts").size(), entry.toString()));
  }

  @Test
  void nothingButWhatCannotBeReadFails() throws IOException {
    Path json = folder.resolve("record.json");
    Path given = bad(Files.createDirectory(folder.resolve("given")));
    Outcome outcome = Outcome.of("brief", given.toString(), "--json", json.toString());
    assertEquals(2, outcome.code(), outcome.err());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("no report could be read"), outcome.err());
    assertFalse(Files.exists(json));
  }

  @Test
  void aPathThatIsNotThereFailsInOneLine() {
    Outcome outcome = Outcome.of("brief", folder.resolve("nowhere.txt").toString());
    assertEquals(2, outcome.code());
    assertEquals(1, outcome.errors("readout: " + folder).size(), outcome.err());
    assertFalse(outcome.err().contains("\tat "), outcome.err());
  }

  @Test
  void standardInputIsReadAndNoProgressIsShownToAPipe() {
    Outcome outcome = Outcome.withInput(REPORT, "brief", "-");
    assertEquals(0, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains("Lindqvist"), outcome.out());
    assertEquals(-1, outcome.out().indexOf(ESCAPE), outcome.out());
    assertEquals(-1, outcome.err().indexOf(ESCAPE), outcome.err());
    assertEquals(-1, outcome.err().indexOf('\r'), outcome.err());
    assertFalse(outcome.err().contains("reading"), outcome.err());
  }

  @Test
  void aRecordThatCannotBeWrittenLeavesNoPartOfIt() throws IOException {
    Path target = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(target.resolve("kept.txt"), "kept");
    Outcome outcome =
        Outcome.withInput(REPORT, "brief", "-", "--quiet", "--json", target.toString());
    assertNotEquals(0, outcome.code());
    assertEquals("", outcome.out());
    assertEquals(List.of("taken"), names(folder));
    assertEquals(List.of("kept.txt"), names(target));
  }

  @Test
  void withoutAPathTheCommandIsWrong() {
    Outcome outcome = Outcome.of("brief");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("PATH"), outcome.err());
  }

  private static Path bad(Path folder) throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 251);
    }
    Files.write(folder.resolve("binary.txt"), bytes);
    return folder;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
