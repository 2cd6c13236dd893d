package readout.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Report;
import readout.read.pdf.PressPage;

/**
 * A folder of what a desk should never be sent: one line for each, and nothing lost of the others.
 * {@code -Dhostile.folder=DIR} leaves the folder there, for the command line to read.
 */
class HostileFilesTest {
  private static final String STORY =
      "date 2031-03-04\n\nThe envoys of Dvorak met in Marlow on Tuesday, the ministry said. The"
          + " talks go on until Friday, she told the Harbour Times.\n";
  private static final int MANY = 50 << 20;

  private Path folder = Path.of("");

  private void put(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private void put(String name, String text) throws IOException {
    put(name, text.getBytes(UTF_8));
  }

  @Test
  void eachGetsOneLineAndNoneTakesAnother(@TempDir Path temporary) throws IOException {
    String kept = System.getProperty("hostile.folder");
    folder = kept == null ? temporary : Files.createDirectories(Path.of(kept));
    write();
    Map<String, String> lines = new TreeMap<>();
    ReadResult result = ReportReader.read(List.of(folder), InputStream.nullInputStream());
    int prefix = folder.toString().length() + 1;
    result
        .refusals()
        .forEach(each -> lines.merge(each.file().substring(prefix), each.cause(), String::concat));
    result
        .notes()
        .forEach(each -> lines.merge(each.file().substring(prefix), each.text(), String::concat));
    assertEquals(
        """
        a-empty.txt: it is empty
        b-binary.txt: it is not text
        c-truncated.pdf: it is broken off or damaged
        d-large.txt: it is larger than 64 MiB
        e-gone.txt: it could not be read
        f-wrong.html: it is not in UTF-8, which it declares; read as windows-1252
        g-mixed.txt: its encodings are mixed; 1 line read as windows-1252, the others as UTF-8
        h-front.html: no article found in the page
        i-entities.rss: its XML declares entities of its own
        j-entities.txt: it is XML of a form that is not known
        k-bomb.docx: it expands more than 200 times, as a bomb does
        l-pages.pdf: it has 5,000 pages; at most 1,000 are read
        m-line.txt: its text is longer than 300,000 characters
        n-line.jsonl:1: the line is longer than 16 MiB
        o-bomb.txt.gz: it expands more than 200 times, as a bomb does
        p\u001b[31m\n\u202e.txt: it is empty
        q-deep.json: its JSON is nested too deep, or has a number or name too long
        r-text.jsonl: its text is longer than 300,000 characters
        """,
        lines.entrySet().stream()
            .map(line -> line.getKey() + ": " + line.getValue())
            .reduce("", (all, line) -> all + line + "\n"));
    assertEquals(
        List.of("f-wrong.html", "g-mixed.txt", "n-line.jsonl#2", "z-good.txt"),
        result.reports().stream().map(Report::file).map(file -> file.substring(prefix)).toList());
    for (Refusal refusal : result.refusals()) {
      assertEquals(1, refusal.line().lines().count(), refusal.line());
      assertTrue(refusal.line().chars().noneMatch(Character::isISOControl), refusal.line());
    }
  }

  private void write() throws IOException {
    put("a-empty.txt", "");
    put("b-binary.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 7, 1, 2, 3});
    byte[] pdf = PressPage.bytes();
    put("c-truncated.pdf", Arrays.copyOf(pdf, pdf.length / 2));
    try (OutputStream large = Files.newOutputStream(folder.resolve("d-large.txt"))) {
      byte[] piece = STORY.repeat(1000).getBytes(UTF_8);
      for (long written = 0; written < 200L << 20; written += piece.length) {
        large.write(piece);
      }
    }
    Files.deleteIfExists(folder.resolve("e-gone.txt"));
    Files.createSymbolicLink(folder.resolve("e-gone.txt"), folder.resolve("nowhere"));
    put(
        "f-wrong.html",
        ("<html><head><meta charset='utf-8'></head><body><p>The envoy’s aide met the mayor of"
                + " Orléans in the harbour on Tuesday, the ministry said.</p></body></html>")
            .getBytes(Charset.forName("windows-1252")));
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write(
        "The envoy’s aide met the mayor of the town on Tuesday, they said.\n\n".getBytes(UTF_8));
    mixed.write("“No,” the mayor said.\n".getBytes(Charset.forName("windows-1252")));
    put("g-mixed.txt", mixed.toByteArray());
    put(
        "h-front.html",
        "<html><body><nav><a href=a>World</a> <a href=b>Sport</a></nav></body></html>");
    String entities =
        "[<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
    put(
        "i-entities.rss",
        "<?xml version=\"1.0\"?><!DOCTYPE rss "
            + entities
            + "<rss><channel><item><description>&c;"
            + "</description></item></channel></rss>");
    put("j-entities.txt", "<?xml version=\"1.0\"?><!DOCTYPE lolz " + entities + "<lolz>&c;</lolz>");
    byte[] nothing = new byte[MANY];
    Arrays.fill(nothing, (byte) ' ');
    try (ZipOutputStream bomb =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("k-bomb.docx")))) {
      bomb.putNextEntry(new ZipEntry("[Content_Types].xml"));
      bomb.write("<Types/>".getBytes(UTF_8));
      bomb.putNextEntry(new ZipEntry("word/document.xml"));
      bomb.write(nothing);
    }
    try (PDDocument pages = new PDDocument()) {
      for (int page = 0; page < 5000; page++) {
        pages.addPage(new PDPage());
      }
      pages.save(folder.resolve("l-pages.pdf").toFile());
    }
    Arrays.fill(nothing, (byte) 'a');
    put("m-line.txt", nothing);
    try (OutputStream lines = Files.newOutputStream(folder.resolve("n-line.jsonl"))) {
      lines.write("{\"text\":\"".getBytes(UTF_8));
      lines.write(nothing);
      lines.write("\"}\n{\"text\":\"The envoys met in the harbour.\"}\n".getBytes(UTF_8));
    }
    try (OutputStream bomb =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("o-bomb.txt.gz")))) {
      bomb.write(nothing);
    }
    put("p\u001b[31m\n\u202e.txt", "");
    put("q-deep.json", "[".repeat(100_000));
    put("r-text.jsonl", "{\"text\":\"" + "The envoys met. ".repeat(70_000) + "\"}\n");
    put("z-good.txt", STORY);
  }
}
