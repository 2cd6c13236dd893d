package readout.read.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import readout.read.page.PageFacts;

/** Reads what a page says about itself: in JSON-LD, in meta elements, and in plain sight. */
final class PageMetadata {
  private static final Pattern SITE_TAIL =
      Pattern.compile("\\s+[|–—-]\\s+([«“\"]?[^|–—]{2,40}?[»”\"]?)$");
  private static final Pattern SITE_HEAD = Pattern.compile("^([^:|–—]{2,40})(?::|\\s[|–—-])\\s+");

  private PageMetadata() {}

  /**
   * The facts of a page.
   *
   * @param article the element that holds the article
   */
  static PageFacts read(Document document, JsonLd data, Element article) {
    Metas metas = Metas.of(document);
    String page = document.title().strip();
    Optional<String> outlet =
        metas
            .of("og:site_name")
            .or(() -> data.text("publisher"))
            .or(() -> metas.of("application-name"))
            .or(() -> named(document, "[itemprop=publisher] [itemprop=name]"))
            .or(() -> printed(document, page));
    Optional<String> title =
        metas
            .of("og:title")
            .or(() -> data.text("headline").map(words -> Parser.unescapeEntities(words, false)))
            .map(words -> withoutOutlet(words, outlet))
            .or(() -> Optional.of(SITE_TAIL.matcher(withoutOutlet(page, outlet)).replaceFirst("")))
            .filter(words -> !words.isBlank());
    PageTimes times = PageTimes.of(document, data, metas, article);
    return new PageFacts(
        outlet,
        url(document, data, metas, article),
        title,
        Bylines.of(document, data, metas, article, outlet),
        times.published(),
        times.updated());
  }

  private static Optional<String> named(Document document, String query) {
    Element found = document.selectFirst(query);
    return Optional.ofNullable(found)
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }

  /** The part of the page's title that its head prints by itself. */
  private static Optional<String> printed(Document document, String title) {
    for (Pattern part : new Pattern[] {SITE_TAIL, SITE_HEAD}) {
      Matcher site = part.matcher(title);
      if (site.find()) {
        String name = site.group(1).strip();
        for (Element element : document.body().select("a, b, h2, p, div, span, td, font")) {
          if (element.ownText().strip().equals(name)) {
            return Optional.of(name);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> url(
      Document document, JsonLd data, Metas metas, Element article) {
    Element canonical = document.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
    Element entry = article.closest(".h-entry, .hentry");
    Element own = entry == null ? null : entry.selectFirst(".u-url[href]");
    return Stream.of(
            Optional.ofNullable(canonical).map(link -> link.attr("href").strip()),
            metas.of("og:url"),
            metas.of("mainEntityOfPage"),
            data.text("url"),
            Optional.ofNullable(own).map(link -> link.attr("href").strip()))
        .flatMap(Optional::stream)
        .filter(address -> address.startsWith("http"))
        .findFirst();
  }

  private static String withoutOutlet(String title, Optional<String> outlet) {
    Matcher tail = SITE_TAIL.matcher(title);
    if (outlet.isPresent() && tail.find() && tail.group(1).contains(outlet.get())) {
      return title.substring(0, tail.start());
    }
    Matcher head = SITE_HEAD.matcher(title);
    boolean first = outlet.isPresent() && head.find() && head.group(1).strip().equals(outlet.get());
    return first ? title.substring(head.end()) : title;
  }
}
