package readout.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;

class RandomBytesTest {
  private static final String[] SCRAPS = {
    "date 2021-12-29 ",
    "date ",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "The envoys met.",
    "“No,” she said.",
    "{\"text\":\"",
    "\"}",
    "{\"title\":",
    "[",
    "<html>",
    "<p>",
    "</p>",
    "<article>",
    "<br>",
    "&amp;",
    "&rdquo",
    "&#x1F600;",
    "&#0;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<table><td>",
    "<pre>",
    "\ud83d\ude00",
    "\u00a0",
    "\ufeff",
    "\u2028",
    "\u0000",
    "Title: x\n",
    "Date: 5 May 2015\n",
    "<script type=application/ld+json>{",
    "</script>",
    "<meta property=og:title content='",
    "AP",
    "Photo: ",
    "\u05d0\u05d1",
    "é",
    "Read more",
    "<h1>",
    "<div class=share>",
    "<time datetime=2",
    "\t",
    "(AP) — ",
    "Sign up for ",
    "<header>",
    "ALL CAPS ",
    "<select><svg>",
    "</body>",
    "|"
  };

  @Test
  void nothingIsThrownAndEverySpanIsInside() {
    Random random = new Random(20211229);
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = round % 2 == 0 ? noise(random) : scraps(random);
      ReadResult result = read(bytes);
      assertEquals(shown(result), shown(read(bytes)), "not the same twice");
      assertTrue(result.reports().size() + result.refusals().size() > 0, "lost");
      result.reports().forEach(RandomBytesTest::inside);
    }
  }

  private static ReadResult read(byte[] bytes) {
    return ReportReader.read(List.of(ReportReader.STANDARD_INPUT), new ByteArrayInputStream(bytes));
  }

  private static String shown(ReadResult result) {
    StringBuilder shown = new StringBuilder();
    for (Report report : result.reports()) {
      shown.append(report.id()).append(report.title()).append(report.language());
      shown.append(report.paragraphs()).append(report.body().text());
    }
    return shown.append(result.refusals()).append(result.notes()).toString();
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    if (random.nextBoolean()) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (bytes[i] | 0x20);
      }
    }
    return bytes;
  }

  private static byte[] scraps(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void inside(Report report) {
    String body = report.body().text();
    int last = 0;
    for (Paragraph paragraph : report.paragraphs()) {
      Span span = paragraph.span();
      assertTrue(span.start() >= last && span.end() <= body.length(), () -> span + " in " + body);
      assertTrue(span.length() > 0);
      last = span.end();
      Span source = report.body().toSource(span);
      assertTrue(source.end() <= report.source().length());
    }
  }
}
