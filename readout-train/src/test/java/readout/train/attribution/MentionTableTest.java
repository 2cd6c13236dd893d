package readout.train.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.read.input.Unreadable;

final class MentionTableTest {
  private static final TypedSpan REBELS = new TypedSpan(new Span(4, 10), "GROUP");
  private static final TypedSpan DANES = new TypedSpan(new Span(0, 3), "PEOPLE");

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasWrittenIsReadInOrder() throws IOException {
    Path file = folder.resolve("mentions.tsv");
    Files.writeString(file, MentionTable.line("one", REBELS) + MentionTable.line("one", DANES));
    MentionTable table = MentionTable.read(file);
    assertEquals(List.of(DANES, REBELS), table.of("one"));
    assertEquals(List.of(), table.of("two"));
    assertTrue(MentionTable.empty().isEmpty());
  }

  @Test
  void otherLinesAreRefused() throws IOException {
    Path file = folder.resolve("mentions.tsv");
    for (String line :
        List.of("one\t4\t10", "one\t10\t4\tGROUP", "one\ta\t4\tGROUP", "one\t4\t9\tPER")) {
      Files.writeString(file, line + "\n");
      assertThrows(Unreadable.class, () -> MentionTable.read(file), line);
    }
  }
}
