package readout.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;
import readout.read.docx.WordDocumentTest;
import readout.read.input.Form;
import readout.read.input.Limits;
import readout.read.mail.MailMessageTest;
import readout.read.pdf.PressPage;

/**
 * Damaged files of every form through the front door: whole reports or refusals come of them, and
 * nothing else. {@code -Dmutated=n} reads n of each form.
 */
class MutatedFilesTest {
  private static final int ROUNDS = Integer.getInteger("mutated", 200);
  private static final String STORY =
      "The envoys of Dvorak met in Marlow on Tuesday, the ministry said.\n\n“We will not leave,” she"
          + " told the Harbour Times. The fleet sails on 4 March 2031.\n";
  private static final String[] SCRAPS = {
    "<",
    ">",
    "\"",
    "\n\n",
    "{",
    "[",
    "&#",
    "]]>",
    "<!--",
    "\0",
    "\u00ff",
    "=?",
    "--",
    ",",
    ";",
    "\ud83d\ude00",
    "%PDF-1.4",
    "PK\3\4",
    "\u001f\u008b",
    "Content-Type: ",
    "9999999999",
    "-1",
    "\\u"
  };

  @ParameterizedTest
  @EnumSource(Form.class)
  void damagedFilesGiveReportsOrRefusals(Form form) throws IOException {
    byte[] whole = sample(form);
    String name = "sample." + form.name().toLowerCase(Locale.ROOT);
    assertTrue(read(whole).reports().size() > 0, () -> "the whole " + name + " is not read");
    Random random = new Random(20261127L + form.ordinal());
    long longest = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damage(whole, random);
      long begun = System.nanoTime();
      ReadResult result = read(damaged);
      longest = Math.max(longest, System.nanoTime() - begun);
      String shown = form + ", round " + round;
      assertTrue(
          result.reports().size() + result.refusals().size() + result.notes().size() > 0, shown);
      for (Refusal refusal : result.refusals()) {
        assertFalse(refusal.cause().contains("fault"), () -> shown + ": " + refusal.line());
      }
      result.reports().forEach(report -> holds(report, shown));
    }
    assertTrue(longest < Limits.STANDARD.time().toNanos(), form + " took " + longest + " ns");
  }

  private static ReadResult read(byte[] bytes) {
    return ReportReader.read(List.of(Path.of("-")), new ByteArrayInputStream(bytes));
  }

  private static void holds(Report report, String shown) {
    String body = report.body().text();
    int last = 0;
    for (Paragraph paragraph : report.paragraphs()) {
      Span span = paragraph.span();
      assertTrue(span.length() > 0 && span.start() >= last && span.end() <= body.length(), shown);
      last = span.end();
      Span source = report.body().toSource(span);
      assertTrue(source.start() <= source.end() && source.end() <= report.source().length(), shown);
    }
  }

  private static byte[] damage(byte[] whole, Random random) {
    byte[] copy = whole.clone();
    for (int i = random.nextInt(6); i >= 0 && copy.length > 0; i--) {
      int at = random.nextInt(copy.length);
      switch (random.nextInt(6)) {
        case 0 -> copy[at] = (byte) random.nextInt(256);
        case 1 -> copy[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> {
          int length = Math.min(random.nextInt(99), copy.length - at);
          System.arraycopy(copy, random.nextInt(copy.length - length + 1), copy, at, length);
        }
        case 3 -> copy = Arrays.copyOf(copy, Math.max(1, copy.length - random.nextInt(300)));
        case 4 -> copy = inserted(copy, at, SCRAPS[random.nextInt(SCRAPS.length)].getBytes(UTF_8));
        default -> {
          byte[] piece = Arrays.copyOfRange(copy, at, Math.min(copy.length, at + 200));
          copy = inserted(copy, random.nextInt(copy.length), piece);
        }
      }
    }
    return copy;
  }

  private static byte[] inserted(byte[] bytes, int at, byte[] piece) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + piece.length);
    System.arraycopy(piece, 0, longer, at, piece.length);
    System.arraycopy(bytes, at, longer, at + piece.length, bytes.length - at);
    return longer;
  }

  private static byte[] sample(Form form) throws IOException {
    String json =
        "{\"title\":\"Envoys meet\",\"date\":\"2031-03-04\",\"text\":\"The envoys met in Marlow.\"}";
    return switch (form) {
      case TEXT -> ("date 2031-03-04\nEnvoys meet\n\n" + STORY).getBytes(UTF_8);
      case MARKDOWN ->
          ("---\ntitle: Envoys\ndate: 2031-03-04\n---\n# Envoys\n\n> "
                  + STORY
                  + "\n- *one* [two](x)")
              .getBytes(UTF_8);
      case HTML ->
          ("<!DOCTYPE html><html><head><meta charset=utf-8><script type='application/ld+json'>"
                  + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-04T08:00:00Z\"}</script>"
                  + "<title>Envoys</title></head><body><nav>Menu</nav><article><h1>Envoys</h1><p>"
                  + STORY.replace("\n\n", "</p><p>&ldquo;")
                  + "</p><aside>More</aside></article></body></html>")
              .getBytes(UTF_8);
      case PDF -> PressPage.bytes();
      case DOCX -> WordDocumentTest.report();
      case MAIL -> MailMessageTest.NEWSLETTER.getBytes(UTF_8);
      case CSV ->
          ("title,date,text\nEnvoys,2031-03-04,\"" + STORY + "\"\nB,C,They left.\n")
              .getBytes(UTF_8);
      case JSON_LINES -> (json + "\n" + json.replace("met", "left") + "\n").getBytes(UTF_8);
      case JSON -> ("[" + json + ",\n" + json.replace("met", "left") + "]").getBytes(UTF_8);
      case WARC -> {
        String page = "<p>" + STORY + "</p>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        yield ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0f7a8b1e-1111-4222-8333-000000000001>\r\n"
                + "WARC-Date: 2031-03-05T10:00:00Z\r\nWARC-Target-URI: http://harbour.example/a\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(UTF_8).length
                + "\r\n\r\n"
                + http
                + "\r\n\r\n")
            .repeat(2)
            .getBytes(UTF_8);
      }
      case FEED ->
          ("<?xml version='1.0'?><rss version='2.0'><channel><title>Harbour</title><item><title>Envoys"
                  + "</title><pubDate>Tue, 04 Mar 2031 21:05:00 -0500</pubDate><description><![CDATA[<p>"
                  + STORY
                  + "</p>]]></description></item><item><description>They left.</description></item>"
                  + "</channel></rss>")
              .getBytes(UTF_8);
      case ZIP -> {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream stream = new ZipOutputStream(packed, UTF_8)) {
          for (Form inner : List.of(Form.HTML, Form.JSON_LINES, Form.MAIL)) {
            stream.putNextEntry(new ZipEntry("sample-" + inner));
            stream.write(sample(inner));
          }
        }
        yield packed.toByteArray();
      }
      case GZIP -> {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
          stream.write(sample(Form.JSON_LINES));
        }
        yield packed.toByteArray();
      }
    };
  }
}
