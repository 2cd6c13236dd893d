package readout.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Report;
import readout.read.input.Limits;
import readout.read.records.Columns;

/** A file of each form through the front door, held against what a person reads in it. */
class FormsTest {
  private static final ReadingOptions OPTIONS =
      new ReadingOptions(
          Limits.STANDARD,
          Columns.KNOWN.named("title=Headline,date=Filed,text=Story,outlet=Paper"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wire.txt",
        "brief.md",
        "desk.csv",
        "records.jsonl",
        "array.json",
        "feed.rss",
        "feed.atom",
        "crawl.warc.gz",
        "folder.zip"
      })
  void aFileIsReadAsAPersonReadsIt(String name) {
    Path folder = Path.of("src", "test", "resources", "readout", "read", "forms");
    Shown shown = new Shown(folder.toString().length() + 1);
    ReadingOptions options = name.equals("desk.csv") ? OPTIONS : ReadingOptions.STANDARD;
    new ReportReader(options)
        .read(List.of(folder.resolve(name)), InputStream.nullInputStream(), shown);
    GoldenFile.check("readout/read/forms/" + name + ".golden", String.join("\n", shown.lines));
    assertTrue(shown.reports > 0);
  }

  /** Shows what comes of reading as text. */
  private static final class Shown implements ReportSink {
    private final List<String> lines = new ArrayList<>();
    private final int prefix;
    private int reports;

    Shown(int prefix) {
      this.prefix = prefix;
    }

    @Override
    public void report(Report report) {
      reports++;
      lines.add("== " + report.file().substring(prefix));
      lines.add("title      " + report.title().orElse("-"));
      lines.add("outlet     " + report.outlet().orElse("-"));
      lines.add("url        " + report.url().orElse("-"));
      lines.add("authors    " + report.authors());
      lines.add("published  " + moment(report.publication()));
      lines.add("updated    " + report.updated().map(Shown::moment).orElse("-"));
      lines.add("wire       " + report.wire().orElse("-"));
      lines.add("dateline   " + report.dateline().orElse("-"));
      for (Paragraph paragraph : report.paragraphs()) {
        lines.add(paragraph.kind() + " " + paragraph.span().of(report.body().text()));
        String source = report.body().toSource(paragraph.span()).of(report.source());
        lines.add("  from " + source.replace("\r", "\\r").replace("\n", "\\n"));
      }
    }

    private static String moment(Publication publication) {
      return publication
              .at()
              .map(Object::toString)
              .or(() -> publication.day().map(Object::toString))
              .orElse("-")
          + " "
          + publication.certainty()
          + ", "
          + publication.reason();
    }

    @Override
    public void refused(Refusal refusal) {
      lines.add("refused " + refusal.line().substring(prefix));
    }

    @Override
    public void noted(Note note) {
      lines.add("noted " + note.line().substring(prefix));
    }
  }
}
