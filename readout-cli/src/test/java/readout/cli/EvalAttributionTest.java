package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalAttributionTest {
  private static final String TEXT =
      "The minister, Karel Dvorak, has said that the port will stay shut.\n"
          + "\n"
          + "“We cannot open it,” Maria Novak said. “Nobody can do that before the spring.”\n"
          + "\n"
          + "Peter Kovar warned that fuel would run out.\n";

  @TempDir private Path folder = Path.of("");

  /** A line that marks the first place where the words stand. */
  private static String mark(String id, String role, String... words) {
    List<String> places =
        Stream.of(words)
            .map(piece -> TEXT.indexOf(piece) + " " + (TEXT.indexOf(piece) + piece.length()))
            .toList();
    return id
        + "\t"
        + role
        + " "
        + String.join(";", places)
        + "\t"
        + String.join(" ", words)
        + "\n";
  }

  private void write(String name, String annotations) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/" + name + ".txt"), TEXT);
    Files.writeString(folder.resolve("attributions/" + name + "_ab12.ann"), annotations);
  }

  @Test
  void figuresAreOfAllTextsTogether() throws IOException {
    write(
        "harbor",
        mark("T1", "Source", "The minister, Karel Dvorak,")
            + mark("T2", "Cue", "has said")
            + mark("T3", "Content", "that the port will stay shut")
            + "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1\n"
            + mark("T4", "Source", "Novak")
            + mark("T5", "Cue", "said. “")
            + mark(
                "T6", "Content", "“We cannot open it,”", "“Nobody can do that before the spring.”")
            + "E2\tAttribution:T5 Content:T6 Cue:T5 Source:T4\n");
    Outcome outcome = Outcome.of("eval", "attribution", "--path", folder.toString());
    assertEquals("", outcome.err());
    assertEquals(0, outcome.code());
    List<String> lines = outcome.out().lines().toList();
    assertEquals(List.of("documents\t1", "attributions\t2"), lines.subList(0, 2));
    assertEquals(
        List.of(
            "exact.source.precision\t0.3333",
            "exact.source.recall\t0.5000",
            "exact.source.f1\t0.4000",
            "exact.cue.precision\t0.3333",
            "exact.cue.recall\t0.5000",
            "exact.cue.f1\t0.4000",
            "exact.content.precision\t0.6667",
            "exact.content.recall\t1.0000",
            "exact.content.f1\t0.8000",
            "exact.all.precision\t0.4444",
            "exact.all.recall\t0.6667",
            "exact.all.f1\t0.5333"),
        lines.subList(2, 14));
    assertEquals(
        List.of(
            "overlap.all.precision\t0.6667",
            "overlap.all.recall\t1.0000",
            "overlap.all.f1\t0.8000",
            "whole.exact.precision\t0.3333",
            "whole.exact.recall\t0.5000",
            "whole.exact.f1\t0.4000",
            "whole.overlap.precision\t0.6667",
            "whole.overlap.recall\t1.0000",
            "whole.overlap.f1\t0.8000"),
        lines.subList(23, 32));
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestMeasured() throws IOException {
    write("harbor", "");
    write("quay", "it is shut\n");
    Outcome outcome = Outcome.of("eval", "attribution", "--path", folder.toString());
    assertEquals(1, outcome.code());
    assertEquals(1, outcome.errors("readout: ").size(), outcome.err());
    assertTrue(outcome.err().contains("quay_ab12.ann:1: it is no annotation"), outcome.err());
    assertTrue(outcome.out().startsWith("documents\t1\n"), outcome.out());
  }

  @Test
  void aFolderWithoutMarkedTextsFails() {
    Outcome outcome = Outcome.of("eval", "attribution", folder.resolve("none").toString());
    assertEquals(2, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("no such folder"), outcome.err());
  }
}
