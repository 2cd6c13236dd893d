package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalNamesTest {
  @TempDir private Path folder = Path.of("");

  private Outcome eval(String lines) throws IOException {
    return Outcome.of(
        "eval", "names", "--path", Files.writeString(folder.resolve("a.conll"), lines).toString());
  }

  @Test
  void figuresAreOfTheFileAsAWhole() throws IOException {
    Outcome outcome =
        eval(
            """
            -DOCSTART- -X- O O

            President NNP I-NP O
            Maria NNP I-NP I-PER
            Novak NNP I-NP I-PER
            left VBD I-VP O
            Ukraine NNP I-NP I-LOC
            yesterday NN I-NP I-MISC
            . . O O

            """);
    assertEquals("", outcome.err());
    assertEquals(0, outcome.code());
    List<String> lines = outcome.out().lines().toList();
    assertEquals(
        List.of("documents\t1", "names\t3", "precision\t1.0000", "recall\t0.6667", "f1\t0.8000"),
        lines.subList(0, 5));
    assertTrue(lines.contains("PER.f1\t1.0000"), outcome.out());
    assertTrue(lines.contains("LOC.f1\t1.0000"), outcome.out());
    assertTrue(lines.contains("MISC.recall\t0.0000"), outcome.out());
  }

  @Test
  void aFileOfAnotherFormIsNamedWithItsLine() throws IOException {
    Outcome outcome = eval("Rain O\nRain fell.\n");
    assertEquals(2, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("a.conll: line 2 has no word with a tag"), outcome.err());
    Outcome gone = Outcome.of("eval", "names", folder.resolve("none").toString());
    assertEquals(2, gone.code());
    assertEquals(1, gone.errors("readout: ").size(), gone.err());
  }
}
