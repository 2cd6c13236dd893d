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
    String text =
        "“No,” a senior official said. A whistler agreed.\n\n"
            + "Peruvian rebels and whistlers left on Monday; a report said so.\n";
    for (String part : List.of("train", "dev")) {
      Path texts = Files.createDirectories(folder.resolve(part).resolve("text"));
      Path marks = Files.createDirectories(folder.resolve(part).resolve("attributions"));
      if (part.equals("train")) {
        Files.writeString(texts.resolve("a.txt"), text);
        Files.writeString(
            marks.resolve("a_one.ann"),
            marked(text, 1, "A whistler", "agreed") + marked(text, 2, "a report", "said so"));
      }
    }
    Path out = folder.resolve("mentions.tsv");
    int status =
        new CommandLine(new TellMentions())
            .execute("--polnear", folder.toString(), "--out", out.toString());
    assertEquals(0, status);
    assertEquals(
        List.of(
            "senior official UNNAMED",
            "whistler UNNAMED",
            "Peruvian PEOPLE",
            "rebels GROUP",
            "whistlers UNNAMED"),
        Files.readAllLines(out).stream().map(line -> told(text, line.split("\t"))).toList());
  }

  /** An attribution as it is marked: its source, and the first word of what is given as cue. */
  private static String marked(String text, int number, String source, String cue) {
    int from = text.indexOf(source);
    int said = text.indexOf(cue);
    int end = said + cue.split(" ")[0].length();
    return "T%d0\tSource %d %d\t%s\nT%d1\tCue %d %d\t%s\nE%d\tAttribution:T%d1 Cue:T%d1 Source:T%d0\n"
        .formatted(
            number,
            from,
            from + source.length(),
            source,
            number,
            said,
            end,
            text.substring(said, end),
            number,
            number,
            number,
            number);
  }

  private static String told(String text, String... columns) {
    assertEquals("a", columns[0]);
    return text.substring(Integer.parseInt(columns[1]), Integer.parseInt(columns[2]))
        + " "
        + columns[3];
  }
}
