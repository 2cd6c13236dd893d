package readout.read.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import readout.model.Report;
import readout.read.ReadResult;
import readout.read.Refusal;
import readout.read.ReportReader;

class PackedTest {
  private static final String STORY = "date 2031-03-04\n\nThe envoys met in Marlow, she said.\n";

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream stream = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        stream.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        stream.write((byte[]) namesAndContents[i + 1]);
      }
    }
    return packed.toByteArray();
  }

  private static ReadResult read(byte[] bytes) {
    return ReportReader.read(List.of(Path.of("-")), new ByteArrayInputStream(bytes));
  }

  private static List<String> causes(ReadResult result) {
    return result.refusals().stream().map(each -> each.file() + " " + each.cause()).toList();
  }

  @Test
  void membersAreReadAsIfTheyLayInAFolder() throws IOException {
    byte[] archive =
        zip(
            "a/", new byte[0],
            "a/story.txt", STORY.getBytes(UTF_8),
            "a/page.html", "<p>The envoys left at noon, he said.</p>".getBytes(UTF_8),
            "a/table.xlsx", new byte[] {1, 2, 3, 0},
            "README.md", "# What this is\n\nReports.".getBytes(UTF_8),
            "__MACOSX/a/._story.txt", new byte[9],
            "empty.txt", new byte[0],
            "more.jsonl.gz",
                gzip("{\"text\":\"They met.\"}\n{\"text\":\"They left.\"}\n".getBytes(UTF_8)),
            "inner.zip", zip("deep.txt", "The fleet sailed at dawn.".getBytes(UTF_8)));
    ReadResult result = read(archive);
    assertEquals(
        List.of(
            "-!/a/story.txt",
            "-!/a/page.html",
            "-!/more.jsonl.gz#1",
            "-!/more.jsonl.gz#2",
            "-!/inner.zip!/deep.txt"),
        result.reports().stream().map(Report::file).toList());
    assertEquals(List.of("-!/empty.txt it is empty"), causes(result));
    assertEquals(3, result.notes().size());
    // an archive changes no id
    ReadResult bare =
        ReportReader.read(
            List.of(Path.of("-")),
            new ByteArrayInputStream(zip("story.txt", STORY.getBytes(UTF_8))));
    assertEquals(result.reports().get(0).id(), bare.reports().get(0).id());
  }

  @Test
  void bombsAreRefusedAndLoseNoOther() throws IOException {
    byte[] nothing = new byte[200 << 20];
    byte[] bomb = gzip(nothing);
    assertEquals(List.of("- it is not text"), causes(read(bomb)));
    Arrays.fill(nothing, (byte) 'a');
    byte[] letters = gzip(nothing);
    assertEquals(
        List.of("- it expands more than 200 times, as a bomb does"), causes(read(letters)));
    ReadResult mixed = read(zip("bomb.txt", nothing, "story.txt", STORY.getBytes(UTF_8)));
    assertEquals(
        List.of("-!/bomb.txt it expands more than 200 times, as a bomb does"), causes(mixed));
    assertEquals(1, mixed.reports().size());
  }

  @Test
  void depthHasAnEnd() throws IOException {
    byte[] packed = STORY.getBytes(UTF_8);
    for (int depth = 0; depth < 4; depth++) {
      packed = gzip(packed);
    }
    assertEquals(1, read(packed).reports().size());
    ReadResult deeper = read(gzip(packed));
    assertEquals(0, deeper.reports().size());
    assertEquals(List.of("- it lies more than 4 documents deep"), causes(deeper));
  }

  @Test
  void whatIsBrokenOffKeepsWhatCameBefore() throws IOException {
    byte[] whole =
        zip(
            "a.txt",
            STORY.getBytes(UTF_8),
            "b.txt",
            "The fleet sailed at dawn.".repeat(99).getBytes(UTF_8));
    for (int cut = 30; cut < whole.length; cut += 7) {
      ReadResult result = read(Arrays.copyOf(whole, cut));
      assertTrue(result.reports().size() + result.refusals().size() > 0);
      for (Refusal refusal : result.refusals()) {
        assertFalse(refusal.cause().contains("fault"), refusal.line());
      }
    }
    byte[] lines = gzip("{\"text\":\"They met.\"}\n".repeat(2000).getBytes(UTF_8));
    ReadResult cut = read(Arrays.copyOf(lines, lines.length - 9));
    assertEquals(List.of("- it is broken off or damaged"), causes(cut));
    assertTrue(cut.reports().size() > 1000, "only " + cut.reports().size());
  }
}
