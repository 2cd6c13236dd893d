package readout.read.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import readout.read.input.Budget;
import readout.read.input.Form;
import readout.read.input.Found;
import readout.read.input.Input;
import readout.read.input.Limits;

class WebArchiveTest {
  private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

  private void record(String type, String target, String contentType, byte[] block)
      throws IOException {
    archive.write(
        ("WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:0f7a8b1e-1111-4222-8333-"
                + String.format("%012d", archive.size())
                + ">\r\nWARC-Date: 2031-03-05T10:00:00Z\r\nWARC-Target-URI: "
                + target
                + "\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    archive.write(block);
    archive.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private void response(String target, String headers, byte[] body) throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(("HTTP/1.1 " + headers + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    block.write(body);
    record("response", target, "application/http; msgtype=response", block.toByteArray());
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void pagesAreReportsAndTheRestIsPassedOver() throws IOException {
    record("warcinfo", "x", "application/warc-fields", bytes("software: hand\r\n"));
    response(
        "http://harbour.example/world/envoys.html?a=1",
        "200 OK\r\nContent-Type: text/html; charset=utf-8",
        bytes("<p>The envoys met.</p>"));
    response(
        "http://harbour.example/zipped/",
        "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
        gzip("<p>They left.</p>"));
    response("http://harbour.example/a.png", "200 OK\r\nContent-Type: image/png", new byte[9]);
    response("http://harbour.example/b", "404 Gone\r\nContent-Type: text/html", bytes("<p>x"));
    record("conversion", "http://harbour.example/c", "text/plain", bytes("They came back."));
    Found found = Found.in(archive.toByteArray(), WebArchive::read);
    assertEquals(List.of(), found.refused());
    assertEquals(
        List.of("#2 envoys.html HTML", "#3 zipped HTML", "#6 c TEXT"),
        found.members().stream()
            .map(
                each ->
                    each.place() + " " + each.name() + " " + each.form().map(Form::name).orElse(""))
            .toList());
    assertEquals("<p>The envoys met.</p>", found.content(0));
    assertEquals("<p>They left.</p>", found.content(1));
    assertEquals("They came back.", found.content(2));
    assertEquals(
        Optional.of("http://harbour.example/world/envoys.html?a=1"),
        found.members().get(0).known().url());
    assertEquals(List.of("3 of its 6 records hold no report and were passed over"), found.notes());
  }

  @Test
  void aDamagedRecordLosesNothingBeforeIt() throws IOException {
    response(
        "http://harbour.example/a", "200 OK\r\nContent-Type: text/html", bytes("<p>They met.</p>"));
    archive.write(bytes("WARC/1.0\r\nContent-Length: many\r\n\r\n"));
    Found found = new Found();
    assertThrows(
        IOException.class,
        () ->
            WebArchive.read(
                new Input(
                    "a.warc",
                    new ByteArrayInputStream(archive.toByteArray()),
                    new Budget(Limits.STANDARD)),
                found));
    assertEquals(1, found.members().size());
    assertThrows(IOException.class, () -> Found.in("WARC/1.0\r\nnonsense", WebArchive::read));
  }
}
