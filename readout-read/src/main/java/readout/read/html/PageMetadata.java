package readout.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import readout.read.page.PageFacts;

/** Reads what a page says about itself: in JSON-LD, in meta elements, and in plain sight. */
final class PageMetadata {
  private static final Pattern SITE_TAIL = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{2,40}$");
  private static final int LONGEST_NAME = 80;

  private PageMetadata() {}

  /**
   * The facts of a page.
   *
   * @param article the element that holds the article
   */
  static PageFacts read(Document document, Element article) {
    JsonLd data = JsonLd.of(document);
    Optional<String> outlet =
        meta(document, "og:site_name")
            .or(() -> data.text("publisher"))
            .or(() -> meta(document, "application-name"));
    return new PageFacts(
        outlet,
        url(document),
        title(document, data, outlet),
        authors(document, data, article),
        PublishedDate.of(document, data, article));
  }

  /** The content of the first meta element of that name that has any. */
  static Optional<String> meta(Document document, String name) {
    for (Element meta : document.select("meta[content]")) {
      boolean called =
          meta.attr("property").equalsIgnoreCase(name)
              || meta.attr("name").equalsIgnoreCase(name)
              || meta.attr("itemprop").equalsIgnoreCase(name);
      if (called && !meta.attr("content").isBlank()) {
        return Optional.of(meta.attr("content").strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> url(Document document) {
    Element canonical = document.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
    Optional<String> url =
        canonical == null ? Optional.empty() : Optional.of(canonical.attr("href").strip());
    return url.filter(address -> address.startsWith("http")).or(() -> meta(document, "og:url"));
  }

  private static Optional<String> title(Document document, JsonLd data, Optional<String> outlet) {
    return meta(document, "og:title")
        .or(() -> data.text("headline").map(words -> Parser.unescapeEntities(words, false)))
        .map(words -> withoutOutlet(words, outlet))
        .or(() -> Optional.of(SITE_TAIL.matcher(document.title().strip()).replaceFirst("")))
        .filter(words -> !words.isBlank());
  }

  private static String withoutOutlet(String title, Optional<String> outlet) {
    Matcher tail = SITE_TAIL.matcher(title);
    return tail.find() && outlet.filter(name -> tail.group().endsWith(name)).isPresent()
        ? title.substring(0, tail.start())
        : title;
  }

  private static List<String> authors(Document document, JsonLd data, Element article) {
    List<String> names = new ArrayList<>(data.names("author"));
    if (names.isEmpty()) {
      for (String field :
          List.of("author", "article:author", "parsely-author", "dc.creator", "byl")) {
        if (names.isEmpty()) {
          meta(document, field).ifPresent(value -> names.addAll(split(value)));
        }
      }
    }
    if (names.isEmpty()) {
      Element scope = article.closest("article");
      Element near = scope == null ? document.body() : scope;
      for (Element line :
          near.select("[itemprop=author], [rel=author], [class*=byline], [class*=author]")) {
        if (names.isEmpty()) {
          names.addAll(split(line.text()));
        }
      }
    }
    return names.stream().filter(PageMetadata::looksLikeAName).distinct().toList();
  }

  private static List<String> split(String line) {
    String plain = line.strip().replaceFirst("(?i)^(?:by|written by)[\\s:]+", "");
    return Arrays.stream(plain.split("\\s*(?:[,;|•·]|\\band\\b|&)\\s*"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static boolean looksLikeAName(String name) {
    return name.length() < LONGEST_NAME
        && !name.startsWith("http")
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().noneMatch(Character::isDigit);
  }
}
