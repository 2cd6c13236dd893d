package readout.read.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Report;
import readout.model.Span;
import readout.read.ReadResult;
import readout.read.ReportReader;

class DiskShelfTest {
  private static final String PAGE =
      "<html><head><meta property='article:modified_time' content='2031-03-05T09:30:00+01:00'>"
          + "<meta property='article:published_time' content='2031-03-04'>"
          + "<title>Envoys &amp; ministers</title></head><body><article><p>The envoys met&mdash;"
          + "twice &#x1F600; in Marlow.</p><p>Share</p></article></body></html>";
  private static final String LINES =
      "{\"text\":\"They \\ud800 left.\",\"title\":\"End\",\"authors\":[\"Ida Berg\",\"Tom Holm\"]}\n"
          + "{\"text\":\"''No,'' she said.\",\"date\":\"2031-03-04\"}\n";

  @Test
  void whatIsPutThereComesBackEqual(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("shelf");
    try (DiskShelf shelf = DiskShelf.open(file)) {
      List<Report> reports = new ArrayList<>(read(PAGE).reports());
      reports.addAll(read(LINES).reports());
      assertEquals(3, reports.size());
      reports.forEach(shelf::put);
      reports.forEach(shelf::put);
      assertEquals(reports.stream().map(Report::id).sorted().toList(), shelf.ids());
      for (Report report : reports) {
        Report back = shelf.get(report.id());
        assertEquals(report.source(), back.source());
        assertEquals(report.body().text(), back.body().text());
        for (int i = 0; i < report.body().text().length(); i++) {
          Span unit = new Span(i, i + 1);
          assertEquals(report.body().toSource(unit), back.body().toSource(unit));
        }
        assertEquals(withBody(report, back), back);
      }
      assertThrows(IllegalArgumentException.class, () -> shelf.get("r0"));
    }
    assertFalse(Files.exists(file));
  }

  private static Report withBody(Report report, Report other) {
    return new Report(
        report.id(),
        report.file(),
        report.outlet(),
        report.url(),
        report.title(),
        report.authors(),
        report.publication(),
        report.updated(),
        report.wire(),
        report.dateline(),
        report.language(),
        other.body(),
        report.paragraphs());
  }

  private static ReadResult read(String text) {
    return ReportReader.read(
        List.of(ReportReader.STANDARD_INPUT),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
