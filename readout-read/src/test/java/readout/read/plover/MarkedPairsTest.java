package readout.read.plover;

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
import readout.read.input.Unreadable;

class MarkedPairsTest {
  private static final String HEADER = "sentence\tmarked_sentence\tsource\ttarget\tgold_root\n";

  @TempDir private Path folder = Path.of("");

  private List<MarkedPair> read(String text) throws IOException {
    return MarkedPairs.read(Files.writeString(folder.resolve("a.tsv"), text));
  }

  private static String row(String marked, String type) {
    return "-\t" + marked + "\t-\t-\t" + type + "\n";
  }

  private static List<String> words(MarkedPair pair, List<Span> places) {
    return places.stream().map(place -> place.of(pair.text())).toList();
  }

  @Test
  void actorsAreBetweenTheirMarks() throws IOException {
    MarkedPair pair =
        read(HEADER
                + row(
                    "Talks: <s>Norland </s>warned <t>Sudmark</t>, and <t>its</t> fleet.",
                    "THREATEN"))
            .get(0);
    assertEquals("Talks: Norland warned Sudmark, and its fleet.", pair.text());
    assertEquals(List.of("Norland"), words(pair, pair.source()));
    assertEquals(List.of("Sudmark", "its"), words(pair, pair.target()));
    assertEquals("THREATEN", pair.type());
  }

  @Test
  void cellsMayBeQuotedAndMarksNested() throws IOException {
    MarkedPair pair =
        read(HEADER + row("\"<s>Norland</s> called them \"\"<t>nutters</t>\"\".\"", "ACCUSE"))
            .get(0);
    assertEquals("Norland called them \"nutters\".", pair.text());
    MarkedPair nested = read(HEADER + row("<s><t>Tarn</t> fighters</s> left.", "YIELD")).get(0);
    assertEquals(List.of("Tarn fighters"), words(nested, nested.source()));
    assertEquals(List.of("Tarn"), words(nested, nested.target()));
  }

  @Test
  void aTargetMayNotBeNamed() throws IOException {
    MarkedPair pair = read(HEADER + row("<s>Norland</s> <t></t>agreed.", "AGREE")).get(0);
    assertEquals("Norland agreed.", pair.text());
    assertEquals(List.of(), pair.target());
  }

  @Test
  void otherTablesAreRefused() {
    for (String wrong : List.of("", "a\tb\n", HEADER + "too few\n", HEADER + row("x", "no type"))) {
      assertThrows(Unreadable.class, () -> read(wrong), wrong);
    }
    Unreadable refused =
        assertThrows(Unreadable.class, () -> read(HEADER + row("x", "AID") + row("x", "")));
    assertTrue(refused.why().startsWith("row 3 "), refused.why());
  }
}
