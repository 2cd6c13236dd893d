package readout.read.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.RoleSpans;
import readout.model.Span;
import readout.read.Refusal;

class BratFolderTest {
  private static final String TEXT = "The port is shut, Maria Novak said.\n";
  private static final String MARKED =
      "T1\tSource 18 29\tMaria Novak\n"
          + "T2\tCue 30 34\tsaid\n"
          + "T3\tContent 0 16\tThe port is shut\n"
          + "T4\tAttribution 30 34\tsaid\n"
          + "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n";

  @TempDir private Path folder = Path.of("");

  private void write(String name, String text, String annotations) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text").resolve(name + ".txt"), text);
    Files.writeString(folder.resolve("attributions").resolve(name + "_ab12.ann"), annotations);
  }

  private static RoleSpans said(List<Span> source, List<Span> cue, List<Span> content) {
    return new RoleSpans(source, cue, content);
  }

  private List<RoleSpans> only() {
    BratFolder read = BratFolder.read(folder);
    assertEquals(List.of(), read.refusals());
    assertEquals(1, read.texts().size());
    return read.texts().get(0).attributions();
  }

  private void refuses(String name, String line) {
    BratFolder read = BratFolder.read(folder);
    assertEquals(1, read.refusals().size(), read.refusals().toString());
    Refusal refusal = read.refusals().get(0);
    assertTrue(refusal.file().contains(name), refusal.file());
    assertTrue(refusal.line().contains(line), refusal.line());
    assertEquals(1, refusal.line().lines().count());
  }

  @Test
  void rolesAreLinkedByTheirEvent() throws IOException {
    write("harbor", TEXT, MARKED);
    assertEquals(
        List.of(
            said(List.of(new Span(18, 29)), List.of(new Span(30, 34)), List.of(new Span(0, 16)))),
        only());
    MarkedText text = BratFolder.read(folder).texts().get(0);
    assertEquals("harbor", text.name());
    assertEquals(TEXT, text.text());
  }

  @Test
  void piecesAndNumberedRolesAreOneRole() throws IOException {
    write(
        "harbor",
        "The port, she said, is shut. It stays so.",
        "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1 Content2:T5\n"
            + "T1\tSource 10 13\tshe\nT2\tCue 14 18\tsaid\n"
            + "T3\tContent 0 8;20 27\tThe port is shut\nT5\tContent 29 40\tIt stays so\n");
    assertEquals(
        List.of(new Span(0, 8), new Span(20, 27), new Span(29, 40)), only().get(0).content());
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    write(
        "harbor",
        "\uD83D\uDEA2 “Shut,” \uD83D\uDE10 she said.",
        "T1\tSource 12 15\tshe\nT2\tCue 16 20\tsaid\nT3\tContent 2 9\t“Shut,”\n"
            + "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1\n");
    RoleSpans marked = only().get(0);
    String text = BratFolder.read(folder).texts().get(0).text();
    assertEquals("she", marked.source().get(0).of(text));
    assertEquals("said", marked.cue().get(0).of(text));
    assertEquals("“Shut,”", marked.content().get(0).of(text));
  }

  @Test
  void anAttributionMayHaveNoSourceButNotNothing() throws IOException {
    write(
        "harbor",
        "It is said that the port is shut.",
        "T1\tCue 3 10\tis said\nT2\tContent 11 32\tthat the port is shut\n"
            + "E1\tAttribution-no-source:T1 Content:T2 Cue:T1\nE2\tAttribution-no-source:T1\n");
    assertEquals(
        List.of(said(List.of(), List.of(new Span(3, 10)), List.of(new Span(11, 32)))), only());
  }

  @Test
  void notesAndLineBreaksInsideWordsAreNoRoles() throws IOException {
    write(
        "harbor",
        "It is shut.\n\nIt stays so, she said.",
        "T1\tSource 26 29\tshe\nT2\tCue 30 34\tsaid\nT3\tContent 0 24\tIt is shut.\n\nIt stays so\n"
            + "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1\n"
            + "#1\tAnnotatorNotes T3\tone piece or two?\n");
    assertEquals(List.of(new Span(0, 24)), only().get(0).content());
  }

  @Test
  void theFirstAnnotatorByNameIsRead() throws IOException {
    write("harbor", TEXT, MARKED);
    Files.writeString(folder.resolve("attributions/harbor_aa00.ann"), "");
    assertEquals(List.of(), only());
  }

  @Test
  void textsAreSortedAndThoseWithoutAnnotatorLeftOut() throws IOException {
    write("quay_b", TEXT, MARKED);
    write("harbor", TEXT, MARKED);
    Files.writeString(folder.resolve("text/loose.txt"), TEXT);
    BratFolder read = BratFolder.read(folder);
    assertEquals(List.of("harbor", "quay_b"), read.texts().stream().map(MarkedText::name).toList());
    assertEquals(List.of(), read.refusals());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
    write("quay", TEXT, MARKED);
    write("harbor", TEXT, MARKED + "her words\n");
    refuses("harbor_ab12.ann:6", "it is no annotation");
    write("harbor", TEXT, MARKED + "T9\tContent 30 99\tsaid\n");
    refuses("harbor_ab12.ann:6", "no words from 30 to 99 in a text of 36");
    write("harbor", TEXT, MARKED + "E2\tAttribution:T4 Content:T8 Cue:T2\n");
    refuses("harbor_ab12.ann:6", "T8 is not in the file");
    Files.write(
        folder.resolve("text/harbor.txt"), "na\u00efve".getBytes(StandardCharsets.ISO_8859_1));
    refuses("harbor_ab12.ann", "not UTF-8");
    Files.delete(folder.resolve("text/harbor.txt"));
    refuses("harbor_ab12.ann", "its text could not be read");
    assertEquals(
        List.of("quay"), BratFolder.read(folder).texts().stream().map(MarkedText::name).toList());
  }

  @Test
  void aMissingFolderIsRefused() {
    BratFolder read = BratFolder.read(folder.resolve("none"));
    assertEquals(List.of(), read.texts());
    assertTrue(read.refusals().get(0).line().contains("no such folder"));
  }
}
