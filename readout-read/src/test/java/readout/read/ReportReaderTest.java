package readout.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Report;

class ReportReaderTest {
  private static final String STORY =
      "date 2021-12-29\nEnvoys meet\n\nThe envoys of the two states met in the harbour on Tuesday,"
          + " the ministry said, and the talks were “frank” – so the minister’s aide told us.\n";

  private final Path folder;

  ReportReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path put(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static ReadResult read(Path... paths) {
    return ReportReader.read(List.of(paths), InputStream.nullInputStream());
  }

  @Test
  void readsAFolderByNameAndNotesWhatItSkips() throws IOException {
    put("b.txt", STORY.getBytes(UTF_8));
    put("a/z.html", "<p>The envoys met at dawn.</p>".getBytes(UTF_8));
    put("a/table.xlsx", new byte[] {1, 2, 3});
    put(".hidden.txt", STORY.getBytes(UTF_8));
    ReadResult result = read(folder);
    assertEquals(
        List.of(folder.resolve("a/z.html").toString(), folder.resolve("b.txt").toString()),
        result.reports().stream().map(Report::file).toList());
    assertEquals(2, result.notes().size());
    assertEquals(List.of(), result.refusals());
  }

  @Test
  void aRefusedFileLosesNoOther() throws IOException {
    Path good = put("good.txt", STORY.getBytes(UTF_8));
    ReadResult result =
        read(
            put("empty.txt", new byte[0]),
            put("blank.txt", " \n\n\t".getBytes(UTF_8)),
            put("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 7}),
            folder.resolve("missing.txt"),
            good,
            good);
    assertEquals(1, result.reports().size());
    assertEquals(
        List.of(
            "it is empty",
            "no text found in it",
            "it is not text",
            "there is no such file",
            "it was given twice"),
        result.refusals().stream().map(Refusal::cause).toList());
    assertTrue(result.refusals().get(0).line().contains("empty.txt: it is empty; "));
  }

  @Test
  void anEntryThatCannotBeOpenedIsRefusedAlone() throws IOException {
    put("good.txt", STORY.getBytes(UTF_8));
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    ReadResult result = read(folder);
    assertEquals(1, result.reports().size());
    assertEquals(
        List.of("it could not be read"), result.refusals().stream().map(Refusal::cause).toList());
    assertEquals(1, result.notes().size());
  }

  @Test
  void theIdComesFromNameAndContentAlone() throws IOException {
    Path first = put("x/story.txt", STORY.getBytes(UTF_8));
    Path moved = put("y/story.txt", STORY.getBytes(UTF_8));
    Path renamed = put("x/other.txt", STORY.getBytes(UTF_8));
    String id = read(first).reports().get(0).id();
    assertTrue(id.matches("r[0-9a-f]{16}"), id);
    assertEquals(id, read(moved).reports().get(0).id());
    assertNotEquals(id, read(renamed).reports().get(0).id());
    ReadResult both = read(first, moved);
    assertEquals(1, both.reports().size());
    assertEquals(1, both.notes().size());
  }

  @Test
  void everyCharsetGivesTheSameText() throws IOException {
    String utf8 = read(put("a.txt", STORY.getBytes(UTF_8))).reports().get(0).source();
    assertEquals(STORY, utf8);
    String marked = "\ufeff" + STORY;
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE")) {
      Path file = put(charset + ".txt", marked.getBytes(Charset.forName(charset)));
      assertEquals(STORY, read(file).reports().get(0).source(), charset);
    }
    for (String charset : List.of("windows-1252", "UTF-16LE")) {
      Path file = put(charset + "-bare.txt", STORY.getBytes(Charset.forName(charset)));
      ReadResult result = read(file);
      assertEquals(STORY, result.reports().get(0).source(), charset);
      assertEquals(1, result.notes().size(), charset);
    }
    String latin = "The envoy from Málaga met the mayor of Orléans and the cabinet in Zürich.\n";
    Path file = put("latin.txt", latin.getBytes(Charset.forName("ISO-8859-1")));
    assertEquals(latin, read(file).reports().get(0).source());
  }

  @Test
  void lineEndsAreKept() throws IOException {
    String text = "The first came.\r\n\r\nThe second went.\r\n";
    Report report = read(put("crlf.txt", text.getBytes(UTF_8))).reports().get(0);
    assertEquals(text, report.source());
    assertEquals(2, report.paragraphs().size());
  }

  @Test
  void anotherLanguageIsKeptAndNoted() throws IOException {
    String french =
        "Les envoyés des deux pays se sont réunis mardi au port, a déclaré le ministère, et les"
            + " entretiens doivent reprendre la semaine prochaine dans la capitale.";
    ReadResult result = read(put("fr.txt", french.getBytes(UTF_8)));
    assertEquals("fra", result.reports().get(0).language());
    assertTrue(result.notes().get(0).text().contains("French"), result.notes().toString());
  }

  @Test
  void standardInputIsReadByItsLooks() {
    InputStream lines =
        new ByteArrayInputStream(
            "{\"text\":\"The envoys met.\"}\n{\"text\":\"They left.\"}\n".getBytes(UTF_8));
    ReadResult result = ReportReader.read(List.of(ReportReader.STANDARD_INPUT), lines);
    assertEquals(List.of("-#1", "-#2"), result.reports().stream().map(Report::file).toList());
  }

  @Test
  void whatTheSinkThrowsIsNoFaultOfTheFile() throws IOException {
    Path good = put("good.txt", STORY.getBytes(UTF_8));
    ReportSink full =
        new ReportSink() {
          @Override
          public void report(Report report) {
            throw new IllegalStateException("the disk is full");
          }

          @Override
          public void refused(Refusal refusal) {
            throw new AssertionError(refusal.line());
          }

          @Override
          public void noted(Note note) {}
        };
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                new ReportReader(ReadingOptions.STANDARD)
                    .read(List.of(good), InputStream.nullInputStream(), full));
    assertEquals("the disk is full", thrown.getMessage());
  }
}
