package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalMentionsTest {
  private static final String TEXT =
      "A senior official said that the port would open.\n\n"
          + "The whistle-makers said that it would not.\n\n"
          + "Karel Dvorak said that he did not know.\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void sourcesWithACommonNounAreCounted() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/harbor.txt"), TEXT);
    Files.writeString(
        folder.resolve("attributions/harbor_ab12.ann"),
        marked(1, "A senior official", "said")
            + marked(2, "The whistle-makers", "said that it")
            + marked(3, "Karel Dvorak", "said that he"));
    Outcome outcome = Outcome.of("eval", "mentions", folder.toString());
    assertEquals(Readout.OK, outcome.code(), outcome.err());
    assertTrue(
        outcome.out().startsWith("documents\t1\nunnamed\t2\nlists.recall\t0.5000\n"),
        outcome.out());
    assertTrue(outcome.out().contains("\nbeyond\t1\n"), outcome.out());
  }

  @Test
  void aFolderWithoutMarkedTextsIsRefused() {
    Outcome outcome = Outcome.of("eval", "mentions", folder.resolve("none").toString());
    assertEquals(Readout.FAILED, outcome.code());
    assertTrue(outcome.err().contains("no such folder"), outcome.err());
  }

  /** An attribution, its source and its cue; the cue's first word alone is marked. */
  private static String marked(int number, String source, String cue) {
    int from = TEXT.indexOf(source);
    int said = TEXT.indexOf(cue);
    String first = "T" + number + "0";
    String second = "T" + number + "1";
    return first
        + ("\tSource " + from + " " + (from + source.length()) + "\t" + source + "\n")
        + (second + "\tCue " + said + " " + (said + 4) + "\tsaid\n")
        + ("E" + number + "\tAttribution:" + second + " Cue:" + second + " Source:" + first + "\n");
  }
}
