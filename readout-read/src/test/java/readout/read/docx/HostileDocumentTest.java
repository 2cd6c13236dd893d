package readout.read.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import readout.read.input.FormReader;
import readout.read.input.Found;
import readout.read.input.Input;
import readout.read.input.Limits;
import readout.read.input.Mutations;
import readout.read.input.Unreadable;

class HostileDocumentTest {
  private static final String WORDS =
      "<w:p><w:r><w:t>The envoys of Holm and Vell met in the harbour.</w:t></w:r></w:p>";
  private static final String DAMAGED = "it is broken off or damaged";
  private static final String BOMB = "it expands more than 200 times, as a bomb does";
  private static final String ENTITIES =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

  private static String why(byte[] document) {
    return why(document, Limits.STANDARD);
  }

  private static String why(byte[] document, Limits limits) {
    return assertThrows(
            Unreadable.class, () -> Found.in("a.docx", document, limits, WordDocument::read))
        .why();
  }

  @Test
  void whatExpandsLikeABombIsRefused() {
    assertEquals(BOMB, why(Office.document(WORDS).with("a.bin", new byte[16 << 20]).bytes()));
    String blanks = " ".repeat(4 << 20);
    assertEquals(BOMB, why(Office.document(WORDS + blanks).bytes()));
    Limits small = new Limits(1 << 20, 1 << 20, 1_000_000, 10, 4, 2_000, Duration.ofSeconds(30));
    assertEquals(
        "unpacked it is larger than 1 MiB",
        why(Office.document(WORDS).with("a.bin", new byte[2 << 20]).bytes(), small));
  }

  @Test
  void tooManyPartsAreRefused() {
    Office office = Office.document(WORDS);
    for (int i = 0; i < 1_000; i++) {
      office.with("a/" + i + ".bin", "");
    }
    assertEquals("it has more than 1000 parts", why(office.bytes()));
  }

  @Test
  void entitiesAreRefusedInEveryPartThatIsRead() {
    String body =
        "<w:document " + Office.WORDS + "><w:body><w:p><w:r><w:t>&b;&e;</w:t></w:r></w:p>";
    assertEquals(
        "it declares entities, as a bomb does",
        why(
            Office.document("")
                .with("word/document.xml", ENTITIES + body + "</w:body></w:document>")
                .bytes()));
    assertEquals(
        "it declares entities, as a bomb does",
        why(
            Office.document(WORDS)
                .with("word/styles.xml", ENTITIES + "<w:styles " + Office.WORDS + ">&b;</w:styles>")
                .with("word/_rels/document.xml.rels", Office.relation("styles", "styles.xml", ""))
                .bytes()));
    for (String part : List.of("[Content_Types].xml", "_rels/.rels")) {
      assertEquals(
          DAMAGED,
          why(Office.document(WORDS).with(part, ENTITIES + "<x>&b;&e;</x>").bytes()),
          part);
    }
  }

  @Test
  void hugeListsOfPartsAreRefused() {
    StringBuilder relations = new StringBuilder("<Relationships>");
    for (int i = 0; i < 20_000; i++) {
      relations.append("<Relationship Id=\"r").append(i).append("\" Target=\"t").append(i * 7919L);
      relations.append(".xml\" Type=\"t\"/>");
    }
    assertEquals(
        "its list of parts is larger than any text needs",
        why(
            Office.document(WORDS)
                .with("word/_rels/document.xml.rels", relations + "</Relationships>")
                .bytes()));
  }

  @Test
  void nothingOutsideIsFetched() throws IOException {
    byte[] linked =
        Office.document(WORDS)
            .with(
                "word/_rels/document.xml.rels",
                Office.relation(
                    "styles", "http://127.0.0.1:1/styles.xml", "TargetMode=\"External\""))
            .bytes();
    assertEquals(1, Found.in(linked, WordDocument::read).page().paragraphs().size());
    byte[] away =
        Office.document(WORDS)
            .with(
                "_rels/.rels",
                Office.relation(
                    "officeDocument", "http://127.0.0.1:1/document.xml", "TargetMode=\"External\""))
            .bytes();
    assertEquals("an Office file that is no text document", why(away));
  }

  @Test
  void otherFilesOfOfficeAreRefused() {
    String cause = "an Office file that is no text document";
    assertEquals(cause, why(Office.other("xl/workbook.xml", "spreadsheetml.sheet").bytes()));
    assertEquals(
        cause, why(Office.other("ppt/presentation.xml", "presentationml.presentation").bytes()));
  }

  @Test
  void deepNestingAndEndlessTextAreRefused() {
    String deep = "<w:sdt><w:sdtContent>".repeat(20_000);
    assertEquals("its parts lie too deep in each other", why(noise(deep)));
    String run = "<w:p><w:r><w:t>" + "word ".repeat(10) + "</w:t></w:r></w:p>";
    Limits small = new Limits(1 << 20, 1 << 20, 100, 10, 4, 2_000, Duration.ofSeconds(30));
    assertEquals(small.textCause(), why(Office.document(run.repeat(3)).bytes(), small));
  }

  /** Markup between bytes that do not pack, so that it is no bomb. */
  private static byte[] noise(String markup) {
    byte[] noise = new byte[300_000];
    new Random(7).nextBytes(noise);
    StringBuilder letters = new StringBuilder();
    for (byte each : noise) {
      letters.append((char) ('a' + (each & 15)));
    }
    return Office.document("<!--" + letters + "-->" + markup).bytes();
  }

  @Test
  void brokenAndEmptyOnesAreRefused() throws IOException {
    byte[] whole = WordDocumentTest.report();
    assertEquals(DAMAGED, why(Arrays.copyOf(whole, whole.length / 2)));
    assertEquals(DAMAGED, why("PK\3\4 and no more".getBytes(StandardCharsets.UTF_8)));
    assertEquals(DAMAGED, why(new byte[0]));
    assertEquals(
        0, Found.in(Office.document("").bytes(), WordDocument::read).page().paragraphs().size());
  }

  @Test
  void macrosAreNoHarm() throws IOException {
    byte[] macros = Office.document(WORDS).with("word/vbaProject.bin", "Sub AutoOpen").bytes();
    assertEquals(1, Found.in(macros, WordDocument::read).page().paragraphs().size());
  }

  @Test
  void damagedOnesAreReadOrRefused() {
    byte[] whole = WordDocumentTest.report();
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          Mutations.read(whole, 150, WordDocument::read);
          for (String part : List.of("word/document.xml", "[Content_Types].xml", "_rels/.rels")) {
            byte[] markup = Office.document(WORDS.repeat(3)).part(part);
            FormReader packing =
                (input, taker) ->
                    WordDocument.read(
                        new Input(
                            "a.docx",
                            new ByteArrayInputStream(
                                Office.document(WORDS).with(part, input.bytes()).bytes()),
                            input.budget()),
                        taker);
            Mutations.read(markup, 50, packing);
          }
        });
  }

  /** POI's log would go to standard error; so it is read in a process of its own. */
  @Test
  void nothingIsWrittenToStandardError() throws IOException, InterruptedException {
    Path errors = Files.createTempFile("errors", ".txt");
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  HostileDocumentTest.class.getName())
              .redirectError(errors.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      List<String> lines =
          Files.readAllLines(errors).stream()
              .filter(line -> !line.startsWith("SLF4J(W)")) // silenced by the command line
              .toList();
      assertEquals(List.of(), lines);
      assertEquals(0, process.exitValue());
    } finally {
      Files.delete(errors);
    }
  }

  /** Reads a good document, one that POI complains about, and one that is not in its charset. */
  public static void main(String[] ignored) throws IOException {
    Found.in(Office.document(WORDS).bytes(), WordDocument::read).page();
    refused(Office.document(WORDS).with("_rels/.rels", ENTITIES + "<x>&b;</x>").bytes());
    byte[] markup = ("<w:document " + Office.WORDS + ">é</w:document>").getBytes(ISO_8859_1);
    refused(Office.document(WORDS).with("word/document.xml", markup).bytes());
  }

  private static void refused(byte[] document) throws IOException {
    try {
      Found.in("odd", document, Limits.STANDARD, WordDocument::read);
    } catch (Unreadable expected) {
      return;
    }
    throw new AssertionError("not refused");
  }
}
