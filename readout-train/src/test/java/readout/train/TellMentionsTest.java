package readout.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class TellMentionsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void placesAreThoseOfTheMarkedText() throws IOException {
    String text = "“No,” a senior official said.\n\nPeruvian rebels left on Monday.\n";
    for (String part : List.of("train", "dev")) {
      Path texts = Files.createDirectories(folder.resolve(part).resolve("text"));
      Path marks = Files.createDirectories(folder.resolve(part).resolve("attributions"));
      if (part.equals("train")) {
        Files.writeString(texts.resolve("a.txt"), text);
        Files.writeString(marks.resolve("a_one.ann"), "");
      }
    }
    Path out = folder.resolve("mentions.tsv");
    int status =
        new CommandLine(new TellMentions())
            .execute("--polnear", folder.toString(), "--out", out.toString());
    assertEquals(0, status);
    assertEquals(
        List.of("senior official UNNAMED", "Peruvian PEOPLE", "rebels GROUP"),
        Files.readAllLines(out).stream().map(line -> told(text, line.split("\t"))).toList());
  }

  private static String told(String text, String... columns) {
    assertEquals("a", columns[0]);
    return text.substring(Integer.parseInt(columns[1]), Integer.parseInt(columns[2]))
        + " "
        + columns[3];
  }
}
