package readout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import readout.read.input.Found;
import readout.read.input.Limits;
import readout.read.input.Unreadable;

class PdfRefusalTest {
  private static final String DAMAGED = "it is broken off or damaged";

  private static Unreadable refused(byte[] bytes, Limits limits) {
    return assertThrows(
        Unreadable.class, () -> Found.in("paper.pdf", bytes, limits, PdfDocument::read));
  }

  private static String why(byte[] bytes) {
    return refused(bytes, Limits.STANDARD).why();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void whatIsBrokenOffIsRefused() {
    Printer printer = new Printer();
    for (int i = 0; i < 40; i++) {
      printer.line(72, 80 + i * 14, 11, "The envoys of Marlow and Dvorak met in the harbour, " + i);
    }
    byte[] whole = printer.bytes();
    for (int tenth = 1; tenth < 10; tenth++) {
      assertEquals(DAMAGED, why(Arrays.copyOf(whole, whole.length * tenth / 10)));
    }
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    assertEquals(DAMAGED, why(text("%PDF-1.7\n")));
    assertEquals(DAMAGED, why(text("%PDF-1.7\nThe envoys met.\nstartxref\n0\n%%EOF\n")));
    assertEquals(DAMAGED, why(text("%PDF-1.7\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n")));
  }

  @Test
  void whatIsLockedIsRefusedAndWhatOnlyForbidsChangesIsRead() throws IOException {
    assertEquals(
        "it is locked with a password",
        why(new Printer().line(72, 100, 12, "The envoys met.").locked("secret").bytes()));
    byte[] open = new Printer().line(72, 100, 12, "The envoys met.").locked("").bytes();
    assertEquals("The envoys met.", Found.in(open, PdfDocument::read).page().body().text());
  }

  @Test
  void picturesAndEmptyPagesAreRefused() {
    Unreadable pictures = refused(new Printer().picture().bytes(), Limits.STANDARD);
    assertEquals("it has no text, only pictures of pages", pictures.why());
    assertEquals("run character recognition (OCR) on it first", pictures.help());
    assertEquals("no text found in it", why(new Printer().bytes()));
  }

  @Test
  void manyPagesAreRefusedAtOnce() {
    Printer printer = new Printer();
    for (int i = 1; i < 1200; i++) {
      printer.page();
    }
    byte[] bytes = printer.bytes();
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          Unreadable refused = refused(bytes, Limits.STANDARD);
          assertEquals("it has 1,200 pages; at most 1,000 are read", refused.why());
          assertTrue(refused.help().contains("--max-pages"));
        });
  }

  @Test
  void muchTextIsRefused() {
    Printer printer = new Printer();
    for (int i = 0; i < 40; i++) {
      printer.line(72, 80 + i * 14, 11, "The envoys of Marlow and Dvorak met in the harbour, " + i);
    }
    Limits narrow = new Limits(64 << 20, 1, 1000, 10, 4, 200, Duration.ofSeconds(30));
    assertEquals(narrow.textCause(), refused(printer.bytes(), narrow).why());
  }

  @Test
  void smallPartsThatBecomeHugeAreRefused() throws IOException {
    Limits narrow = new Limits(1 << 20, 1, 1_000_000, 10, 4, 200, Duration.ofSeconds(30));
    String why = "a part of it unpacks to more than 1 MiB";
    byte[] page = file("<</Length %d/Filter/FlateDecode>>", packed(new byte[3 << 20]), "");
    assertEquals(why, refused(page, narrow).why());
    byte[] objects =
        file(
            "<</Type/ObjStm/N 1/First 4/Length %d/Filter/FlateDecode>>",
            packed(new byte[3 << 20]), "");
    assertEquals(why, refused(objects, narrow).why());
    byte[] twice =
        file(
            "<</Length %d/Filter[/FlateDecode/FlateDecode]>>",
            packed(packed(new byte[3 << 20])), "");
    assertEquals(why, refused(twice, narrow).why());
  }

  @Test
  void formsWithinFormsRunOutOfTime() throws IOException {
    StringBuilder forms = new StringBuilder();
    for (int i = 10; i < 32; i++) {
      String draw = "/F Do /F Do /F Do /F Do";
      forms
          .append(i)
          .append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ");
      forms.append(i + 1).append(" 0 R>>>>/Length ").append(draw.length()).append(">>\nstream\n");
      forms.append(draw).append("\nendstream endobj\n");
    }
    byte[] bytes = file("<</Length %d>>", text("/F Do"), forms.toString());
    Limits brief = new Limits(1 << 20, 1, 1_000_000, 10, 4, 200, Duration.ofMillis(300));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertTrue(refused(bytes, brief).why().startsWith("reading it takes longer")));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A document of one page by hand, with its content and further objects; PDFBox finds them. */
  private static byte[] file(String dictionary, byte[] content, String more) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(
        text(
            "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R"
                + "/Resources<</XObject<</F 10 0 R>>>>>> endobj\n4 0 obj "
                + String.format(dictionary, content.length)
                + "\nstream\n"));
    file.write(content);
    file.write(text("\nendstream endobj\n" + more));
    file.write(text("trailer <</Root 1 0 R/Size 50>>\nstartxref\n0\n%%EOF\n"));
    return file.toByteArray();
  }
}
