package readout.read.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages of Office made part by part, also those that no word processor would make. */
final class Office {
  static final String WORDS =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATIONS =
      "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Office() {}

  /** A document with a body. */
  static Office document(String body) {
    return new Office()
        .with("[Content_Types].xml", types("word/document.xml", "wordprocessingml.document"))
        .with("_rels/.rels", relation("officeDocument", "word/document.xml", ""))
        .with(
            "word/document.xml",
            "<w:document " + WORDS + "><w:body>" + body + "</w:body></w:document>");
  }

  /** A package whose main part is something else. */
  static Office other(String part, String kind) {
    return new Office()
        .with("[Content_Types].xml", types(part, kind))
        .with("_rels/.rels", relation("officeDocument", part, ""))
        .with(part, "<workbook/>");
  }

  private static String types(String part, String kind) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
        + "<Override PartName=\"/"
        + part
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
        + kind
        + ".main+xml\"/></Types>";
  }

  /** The markup of a part that holds one relation. */
  static String relation(String type, String target, String more) {
    return "<Relationships "
        + RELATIONS
        + "><Relationship Id=\"r1\""
        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\" "
        + more
        + "/></Relationships>";
  }

  Office with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Office with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] part(String name) {
    return Objects.requireNonNull(parts.get(name));
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
