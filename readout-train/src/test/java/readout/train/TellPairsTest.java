package readout.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.events.ToldPair;
import readout.model.PloverType;
import readout.model.Sentence;
import readout.model.Span;
import readout.read.plover.MarkedPair;
import readout.read.plover.MarkedPairs;

final class TellPairsTest {
  private static final String TEXT = "Marlow\tsaid \"no\" to Holm.";

  @TempDir private Path folder = Path.of("");

  @Test
  void theTableIsReadBackAsItWasMeant() throws IOException {
    Span whole = new Span(10, 10 + TEXT.length());
    Sentence sentence = new Sentence(0, 0, whole, TEXT, List.of());
    ToldPair pair = new ToldPair(sentence, new Span(10, 16), new Span(30, 34), PloverType.CONCEDE);
    Path file = folder.resolve("pairs.tsv");
    Files.writeString(file, "marked_sentence\tgold_root\n" + TellPairs.line(pair));
    List<MarkedPair> read = MarkedPairs.read(file);
    assertEquals(1, read.size());
    assertEquals("Marlow said  no  to Holm.", read.get(0).text());
    assertEquals("Marlow", read.get(0).source().get(0).of(read.get(0).text()));
    assertEquals("Holm", read.get(0).target().get(0).of(read.get(0).text()));
    assertEquals("YIELD", read.get(0).type());
  }
}
