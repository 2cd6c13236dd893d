package readout.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Report;

final class SampleTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theSameSeedDrawsTheSameInWhateverOrder() throws IOException {
    List<Report> reports = reports(30);
    Sample drawn = Sample.of(reports, 8, 3, 1);
    Collections.reverse(reports);
    assertEquals(drawn, Sample.of(reports, 8, 3, 1));
    assertNotEquals(drawn, Sample.of(reports, 8, 3, 2));
    assertEquals(8, drawn.timed().size());
    assertEquals(3, drawn.warming().size());
  }

  @Test
  void nothingIsTimedThatWasWarmedUpOn() throws IOException {
    List<Report> reports = reports(10);
    Sample all = Sample.of(reports, 100, 4, 7);
    Set<Report> both = new HashSet<>(all.timed());
    both.addAll(all.warming());
    assertEquals(6, all.timed().size());
    assertEquals(10, both.size());
    assertTrue(Sample.of(List.of(), 5, 2, 1).timed().isEmpty());
  }

  @Test
  void aWrittenReportIsReadAsTheSameTextAndFacts() throws IOException {
    List<Report> reports = reports(3);
    Path file = folder.resolve("again.jsonl");
    Sample.write(reports, file);
    List<Report> again = Sample.read(file);
    assertEquals(3, again.size());
    for (int i = 0; i < 3; i++) {
      assertEquals(reports.get(i).body().text(), again.get(i).body().text());
      assertEquals(reports.get(i).paragraphs(), again.get(i).paragraphs());
      assertEquals(reports.get(i).title(), again.get(i).title());
      assertEquals(reports.get(i).outlet(), again.get(i).outlet());
      assertEquals(reports.get(i).publication(), again.get(i).publication());
    }
  }

  @Test
  void everyFormHoldsEveryReport() throws IOException {
    List<Report> reports = reports(4);
    List<Forms.Writer> forms = List.of(Forms::text, Forms::html, Forms::records);
    for (int i = 0; i < forms.size(); i++) {
      Path own = Files.createDirectory(folder.resolve("form" + i));
      forms.get(i).write(reports, own);
      List<Report> read = new ArrayList<>();
      try (var files = Files.list(own)) {
        files.sorted().forEach(file -> read.addAll(Sample.read(file)));
      }
      assertEquals(4, read.size());
      assertTrue(read.get(0).body().text().contains("\"<no more> & no less\""), "form " + i);
      assertTrue(read.stream().allMatch(Report::readable));
    }
  }

  private List<Report> reports(int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(
          ("{'outlet': 'The Harbour Times', 'title': 'Ferry number "
                  + i
                  + " is late',"
                  + " 'date': '2024-05-"
                  + (10 + i % 20)
                  + "', 'text': 'The ferry number "
                  + i
                  + " from Marlow was late on Monday, and its captain Karel Dvorak said that it"
                  + " would be late again.\\n\\nHe promised ~<no more> & no less~ to those who"
                  + " had waited with their bags.'}\n")
              .replace('\'', '"')
              .replace("~", "\\\""));
    }
    Path file = folder.resolve("given" + count + ".jsonl");
    Files.writeString(file, lines);
    return new ArrayList<>(Sample.read(file));
  }
}
