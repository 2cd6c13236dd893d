package readout.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import readout.model.Report;
import readout.model.StoryPart;
import readout.pipeline.RecordSink;
import readout.show.json.RecordSections;
import readout.show.json.RecordSections.Section;

/** Writes the record's file while the record is made, and puts it in its place when it is whole. */
final class RecordFileSink implements RecordSink, Closeable {
  private final Workspace workspace;
  private final RecordSections sections;

  RecordFileSink(Workspace workspace) throws IOException {
    this.workspace = workspace;
    this.sections =
        RecordSections.open(
            section -> Files.newBufferedWriter(place(section), StandardCharsets.UTF_8));
  }

  private Path place(Section section) {
    return workspace.file(section.name().toLowerCase(Locale.ROOT) + ".json");
  }

  @Override
  public void report(Report report) {
    try {
      sections.report(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void story(StoryPart part) {
    try {
      sections.story(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file; nothing more may come. */
  void finish(Path file) throws IOException {
    sections.close();
    WholeFile.write(file, this::join);
  }

  private void join(Writer out) throws IOException {
    RecordSections.join(
        section -> Files.newBufferedReader(place(section), StandardCharsets.UTF_8), out);
  }

  @Override
  public void close() throws IOException {
    sections.close();
  }
}
