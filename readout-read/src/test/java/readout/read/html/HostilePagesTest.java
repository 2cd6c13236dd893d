package readout.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.Paragraph;
import readout.model.Span;
import readout.read.input.Found;
import readout.read.input.Unreadable;
import readout.read.page.Page;

/** Pages that are made to hurt, and pages that are broken by chance. */
class HostilePagesTest {
  private static final String TEXT =
      "<p>The envoys of the two states met in the harbour on Tuesday, the ministry said.</p>";

  static List<String> hostile() {
    return List.of(
        "<div>".repeat(100_000) + TEXT,
        "<b>".repeat(30_000) + TEXT,
        "<span>".repeat(30_000) + TEXT + "</span>".repeat(30_000),
        "<a href=x><h2>x".repeat(10_000) + TEXT,
        "<table><tr><td>".repeat(10_000) + TEXT,
        "<table>" + "<tr><td>1<td>2<td>3".repeat(5_000) + "</table>" + TEXT,
        "<font><p>".repeat(10_000) + TEXT,
        "<p " + "a%d=1 ".repeat(600_000) + ">" + TEXT,
        "<h1>x</h1>".repeat(20_000) + TEXT,
        "<h3><a href=y>x</a></h3>".repeat(20_000) + TEXT,
        "<article>".repeat(20_000) + TEXT,
        "<div class='byline date author'>".repeat(20_000) + TEXT,
        "<time datetime=x>".repeat(20_000) + TEXT,
        "<form><input type=email></form>".repeat(20_000) + TEXT,
        TEXT + "<!--" + "-".repeat(500_000),
        TEXT + "<script>" + "<!--".repeat(100_000),
        "\0<p>\0".repeat(100_000) + TEXT,
        "&amp".repeat(100_000) + TEXT,
        "<br>".repeat(20_000) + TEXT,
        "<p>" + "x ".repeat(500_000),
        "<script type=application/ld+json>" + "[".repeat(200_000) + "</script>" + TEXT,
        "<script type=application/ld+json>" + "{\"@graph\":".repeat(50_000) + "</script>" + TEXT,
        "<meta name=a content=b>".repeat(100_000) + TEXT);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingHurts(String page) {
    String numbered = page.contains("%d") ? numbered(page) : page;
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(numbered.getBytes(UTF_8)));
  }

  @Test
  void theTimeGrowsWithTheLength() throws IOException {
    String block = TEXT + "<div class=card><h3><a href=x>y</a></h3>" + TEXT + "</div><br>Words<br>";
    read(("<article>" + block.repeat(200)).getBytes(UTF_8));
    long few = time("<article>" + block.repeat(400));
    long many = time("<article>" + block.repeat(6_400));
    assertTrue(many < 16 * 4 * few + 2_000, few + " ms, and " + many + " for 16 times as much");
  }

  @Test
  void brokenPagesGiveSpansInsideOrAreRefused() throws IOException {
    Random random = new Random(20240305);
    List<byte[]> pages = new ArrayList<>();
    for (ExpectedPage page : ExpectedPages.ALL) {
      pages.add(PagesTest.bytes(page.name()));
    }
    int rounds = Integer.getInteger("mutations", 300);
    for (int round = 0; round < rounds; round++) {
      byte[] one = pages.get(random.nextInt(pages.size()));
      byte[] other = pages.get(random.nextInt(pages.size()));
      read(Mutations.of(one, other, random));
    }
  }

  private static void read(byte[] bytes) throws IOException {
    try {
      Found.in(bytes, WebPage::read).pages().forEach(HostilePagesTest::inside);
    } catch (Unreadable refused) {
      assertTrue(!refused.why().isEmpty());
    }
  }

  private static long time(String page) throws IOException {
    long start = System.nanoTime();
    read(page.getBytes(UTF_8));
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static String numbered(String page) {
    StringBuilder numbered = new StringBuilder();
    int number = 0;
    for (String piece : page.split("%d", -1)) {
      numbered.append(number == 0 ? "" : String.valueOf(number)).append(piece);
      number++;
    }
    return numbered.toString();
  }

  private static void inside(Page page) {
    String body = page.body().text();
    int last = 0;
    for (Paragraph paragraph : page.paragraphs()) {
      Span span = paragraph.span();
      assertTrue(span.start() >= last && span.end() <= body.length() && span.length() > 0);
      Span source = page.body().toSource(span);
      assertTrue(source.end() <= page.body().source().length());
      last = span.end();
    }
  }
}
