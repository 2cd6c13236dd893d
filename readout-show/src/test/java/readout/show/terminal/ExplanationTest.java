package readout.show.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.show.GoldenFile;
import readout.show.SampleRecord;
import readout.show.json.RecordFile;
import readout.show.json.RecordJson;
import readout.show.json.RecordView;

class ExplanationTest {
  @Test
  void showsAllThatIsKnownOfAnEntry() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String id : List.of("1f0c9a7be2", "3d08b71c55", "7a10c5d2e8")) {
      all.append(Explanation.render(view(), id).orElseThrow()).append("\n\n");
    }
    GoldenFile.check("explanations.txt", all.toString());
  }

  @Test
  void takesABeginningThatNoOtherIdHas() throws IOException {
    assertEquals(Explanation.render(view(), "1f0c9a7be2"), Explanation.render(view(), "1f0c9"));
    assertEquals(Optional.empty(), Explanation.render(view(), "1f0c"));
    assertEquals(List.of("1f0c44d001", "1f0c9a7be2"), view().suggestions("1f0cZZ"));
    assertEquals(List.of(), view().suggestions("zzz"));
    assertEquals(Optional.empty(), Explanation.render(view(), ""));
  }

  @Test
  void whatIsNoRecordIsRefusedInOneLine() {
    for (String text : List.of("", "[]", "{", "{\"format\":\"readout-record\",\"version\":99}")) {
      IOException refused = assertThrows(IOException.class, () -> RecordFile.parse(text));
      assertTrue(String.valueOf(refused.getMessage()).lines().count() == 1);
    }
  }

  private static RecordView view() throws IOException {
    return RecordFile.parse(RecordJson.string(SampleRecord.record()));
  }
}
