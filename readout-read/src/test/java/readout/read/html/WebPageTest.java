package readout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Span;
import readout.read.page.Page;

class WebPageTest {
  private static final String ARTICLE =
      """
      <!DOCTYPE html><html><head><title>Envoys meet in Harbour City - The Harbour Times</title>
      <meta property="og:site_name" content="The Harbour Times">
      <link rel="canonical" href="https://harbour.example/envoys">
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},
        {"@type":["NewsArticle"],"datePublished":"2021-12-29T23:10:00-05:00",
         "author":[{"name":"Ann Example"},{"name":"Bo Test"}]}]}</script></head>
      <body class="has-sidebar"><header><nav><ul><li>Home</li></ul></nav></header><main>
      <article><header><h1>Envoys meet in <em>Harbour</em> City</h1>
      <p class="byline">By Ann Example and Bo Test</p></header>
      <figure><figcaption>The envoys on a quay in the harbour, in the rain.</figcaption></figure>
      <div><p>The envoys of both states met on Wednesday &amp; agreed to &ldquo;keep talking,&rdquo;
         a&nbsp;spokes&shy;woman said,<br>
         according to a <a href="/x">statement</a> that was released by the ministry.</p>
      <div class="ad-slot">Buy a boat</div>
      <p>A second round is planned for Jan.&#160;10, officials of both sides said &#8212; twice.</p>
      <aside><p>Ten things that you should know about the harbour and its long history.</p></aside>
      <ul><li>First, the fishing rights.</li><li>Second, the cables.</li></ul>
      <p>The Associated Press contributed to this report.</p></div></article>
      <section class="comments"><p>This is a very bad idea and everybody knows it is, said one.</p>
      </section></main><footer><p>Copyright 2021 The Harbour Times and so on.</p></footer></body>
      </html>
      """;

  private static List<String> blocks(Page page) {
    return page.paragraphs().stream()
        .map(block -> block.kind() + " " + block.span().of(page.body().text()))
        .toList();
  }

  @Test
  void theArticleIsReadAndNothingBesideIt() {
    Page page = WebPage.read(ARTICLE);
    assertEquals(
        List.of(
            "HEADLINE Envoys meet in Harbour City",
            "PROSE The envoys of both states met on Wednesday & agreed to “keep talking,” a"
                + " spokeswoman said, according to a statement that was released by the ministry.",
            "PROSE A second round is planned for Jan. 10, officials of both sides said — twice.",
            "PROSE First, the fishing rights.",
            "PROSE Second, the cables.",
            "FURNITURE The Associated Press contributed to this report."),
        blocks(page));
    assertEquals(Optional.of("The Harbour Times"), page.facts().outlet());
    assertEquals(Optional.of("https://harbour.example/envoys"), page.facts().url());
    assertEquals(Optional.of("Envoys meet in Harbour City"), page.facts().title());
    assertEquals(List.of("Ann Example", "Bo Test"), page.facts().authors());
    assertEquals(Optional.of("The Associated Press"), page.wire());
    var publication = page.facts().publication().orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2021, 12, 29)), publication.day());
    assertEquals("JSON-LD datePublished", publication.reason());
  }

  @Test
  void everyWordLeadsBackToTheRawPage() {
    for (String source : List.of(ARTICLE, ARTICLE.replace("\n", "\r\n"))) {
      Page page = WebPage.read(source);
      String body = page.body().text();
      for (Paragraph paragraph : page.paragraphs()) {
        Span whole = page.body().toSource(paragraph.span());
        int from = paragraph.span().start();
        for (String word : paragraph.span().of(body).split(" ")) {
          Span raw = page.body().toSource(new Span(from, from + word.length()));
          assertTrue(whole.covers(raw));
          String printed =
              raw.of(source)
                  .replace("&ldquo;", "“")
                  .replace("&rdquo;", "”")
                  .replace("&shy;", "")
                  .replace("&amp;", "&")
                  .replace("&#8212;", "—")
                  .replaceAll("<[^>]*>", "");
          assertEquals(word, printed);
          from += word.length() + 1;
        }
      }
    }
  }

  @Test
  void aPageWithoutMarksGivesItsDensestPart() {
    String text = "The envoys of the two states met in the harbour on Tuesday, the ministry said. ";
    Page page =
        WebPage.read(
            "<div><a href=1>One link</a><a href=2>Another link</a></div><table><tr><td>"
                + "<div id=c><div>"
                + text
                + "<br><br>"
                + text.repeat(2)
                + "</div></div>"
                + "<td><div>Weather: rain in the harbour until the evening.</div></table>");
    assertEquals(2, page.paragraphs().size(), () -> blocks(page).toString());
  }

  @Test
  void paragraphsInBoxesOfTheirOwnStayTogether() {
    String text = "<p>The envoys of the two states met in the harbour on Tuesday. Talk %d.</p>";
    StringBuilder source = new StringBuilder("<main><article><h1>Envoys meet</h1>");
    for (int i = 0; i < 5; i++) {
      source.append("<div><div class=text-block>").append(text.formatted(i)).append("</div></div>");
    }
    Page page = WebPage.read(source + "</article></main>");
    assertEquals(6, page.paragraphs().size(), () -> blocks(page).toString());
  }

  @Test
  void theDayIsReadFromTheSurestField() {
    String text = "<p>The envoys met at the harbour.</p>";
    assertEquals(
        "meta article:published_time",
        reason("<meta property=article:published_time content=2015-11-24T10:00Z>" + text));
    assertEquals("time element", reason("<time datetime='2015-11-24'>x</time>" + text));
    assertEquals(
        "dateline on the page", reason("<div class=dateline>November 24, 2015</div>" + text));
    assertEquals("", reason(text));
  }

  private static String reason(String source) {
    return WebPage.read(source)
        .facts()
        .publication()
        .map(found -> found.day().orElseThrow().getYear() == 2015 ? found.reason() : "wrong year")
        .orElse("");
  }

  @Test
  void theDeclaredCharsetIsFound() {
    assertEquals(
        Optional.of(Charset.forName("windows-1251")),
        WebPage.declared("<meta charset=windows-1251>".getBytes(StandardCharsets.US_ASCII)));
    assertEquals(
        Optional.empty(),
        WebPage.declared("<meta charset=no-such>".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void linesUnderTheHeadlineTellAuthorAndTimes() {
    Page page =
        WebPage.read(
            "<article><h1>Envoys meet</h1><p>By Ann Lake | Published: May 4, 2023, 6:00 a.m. ET |"
                + " Updated: May 4, 2023, 9:30 a.m. ET</p><p>The envoys of the two states met in the"
                + " harbour on Tuesday, the ministry said.</p></article>");
    assertEquals(List.of("Ann Lake"), page.facts().authors());
    assertEquals("2023-05-04T06:00-04:00", moment(page.facts().publication()));
    assertEquals("2023-05-04T09:30-04:00", moment(page.facts().updated()));
    assertEquals(3, page.paragraphs().size(), () -> blocks(page).toString());
    assertEquals(Paragraph.Kind.FURNITURE, page.paragraphs().get(1).kind());
  }

  private static String moment(Optional<Publication> time) {
    return time.flatMap(Publication::at).orElseThrow().toString();
  }

  @Test
  void aChangeThatIsNoneIsNotTold() {
    String meta = "<meta property=article:%s content=2015-11-24T10:00Z>";
    Page page =
        WebPage.read(
            meta.formatted("published_time") + meta.formatted("modified_time") + "<p>Text.</p>");
    assertEquals(Optional.empty(), page.facts().updated());
  }

  @Test
  void hiddenWordsDoNotPartTheParagraph() {
    Page page =
        WebPage.read(
            "<p>The envoys met <a href=/x>in the harbour<span class=sr-only> (opens a new"
                + " tab)</span></a>, the ministry said.</p>");
    assertEquals(List.of("PROSE The envoys met in the harbour, the ministry said."), blocks(page));
  }

  @Test
  void deepNestingIsNoHarm() {
    Page page = WebPage.read("<div>".repeat(20_000) + "<p>The envoys met at the harbour.</p>");
    assertTrue(page.paragraphs().size() <= 1);
  }
}
