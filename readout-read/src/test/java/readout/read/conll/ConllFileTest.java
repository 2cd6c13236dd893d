package readout.read.conll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.read.input.Unreadable;

class ConllFileTest {
  private static final String FIRST =
      """
      -DOCSTART- -X- O O

      Ann NNP I-NP I-PER
      Holm NNP I-NP I-PER
      left VBD I-VP O
      Marlow NNP I-NP I-LOC
      Tarn NNP I-NP B-LOC
      . . O O

      Vell NNP I-NP I-LOC
      Guild NNP I-NP I-ORG

      -DOCSTART- -X- O O

      Rain NN I-NP O
      """;

  @TempDir private Path folder = Path.of("");

  private List<NamedText> read(String lines) throws IOException {
    return ConllFile.read(Files.writeString(folder.resolve("a.conll"), lines));
  }

  private static List<String> names(NamedText text) {
    return text.names().stream()
        .map(name -> name.type() + " " + name.span().of(text.text()))
        .toList();
  }

  @Test
  void namesAreRunsOfTags() throws IOException {
    List<NamedText> texts = read(FIRST);
    assertEquals(2, texts.size());
    assertEquals("Ann Holm left Marlow Tarn .\nVell Guild\n", texts.get(0).text());
    assertEquals(
        List.of("PER Ann Holm", "LOC Marlow", "LOC Tarn", "LOC Vell", "ORG Guild"),
        names(texts.get(0)));
    assertEquals(
        List.of("Ann Holm left Marlow Tarn .", "Vell Guild"),
        texts.get(0).sentences().stream().map(s -> s.of(texts.get(0).text())).toList());
    assertEquals(8, texts.get(0).words().size());
    assertEquals(List.of(), names(texts.get(1)));
  }

  @Test
  void bothWaysOfTaggingSayTheSame() throws IOException {
    List<NamedText> first = read(FIRST);
    assertEquals(
        first,
        read(
            FIRST
                .replace("Ann NNP I-NP I-PER", "Ann\tB-PER")
                .replace("Marlow NNP I-NP I-LOC", "Marlow\tB-LOC")
                .replace("Vell NNP I-NP I-LOC", "Vell\tB-LOC")
                .replace("Guild NNP I-NP I-ORG", "Guild\tB-ORG")));
  }

  @Test
  void aTypeThatEndsAsAnotherIsAnother() throws IOException {
    assertEquals(
        List.of("NON-ORG Ann", "ORG Holm"), names(read("Ann B-NON-ORG\nHolm I-ORG\n").get(0)));
  }

  @Test
  void otherLinesAreRefusedWithTheirNumber() {
    for (String wrong : List.of("Ann", "Ann PER", "Ann NNP I-NP X-PER")) {
      Unreadable refused = assertThrows(Unreadable.class, () -> read("Rain O\n" + wrong + "\n"));
      assertTrue(refused.why().startsWith("line 2 "), refused.why());
    }
  }

  @Test
  void anEmptyFileHasNoTexts() throws IOException {
    assertEquals(List.of(), read("\n\n-DOCSTART- O\n\n"));
  }
}
