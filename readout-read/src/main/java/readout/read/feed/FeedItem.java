package readout.read.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.read.page.Byline;
import readout.read.page.PageFacts;
import readout.read.page.WrittenDate;

/**
 * One item of a feed, in any of the vocabularies.
 *
 * @param element the item
 */
record FeedItem(Element element) {
  private static final List<String> CONTENT =
      List.of("content:encoded", "content", "description", "summary");
  private static final List<String> PUBLISHED =
      List.of("published", "pubDate", "issued", "dc:date", "date");

  /** What it carries, as HTML: the fullest of its texts; empty where it carries none. */
  Optional<String> content() {
    return CONTENT.stream()
        .flatMap(this::children)
        .map(FeedItem::markup)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /**
   * What it says about its report.
   *
   * @param feed the feed's own title
   */
  PageFacts facts(Optional<String> feed) {
    Optional<String> source =
        children("source")
            .map(
                named ->
                    named.select("> title").isEmpty()
                        ? named.text()
                        : named.select("> title").text())
            .filter(name -> !name.isBlank())
            .findFirst();
    List<String> authors =
        Stream.concat(children("dc:creator"), children("author"))
            .map(
                author ->
                    author.select("> name").isEmpty()
                        ? author.text()
                        : author.select("> name").text())
            .flatMap(names -> Byline.listed(names).stream())
            .distinct()
            .toList();
    return new PageFacts(
        source.or(() -> feed),
        link(),
        children("title").map(Element::text).filter(title -> !title.isBlank()).findFirst(),
        authors,
        PUBLISHED.stream().flatMap(this::dates).findFirst(),
        dates("updated").findFirst());
  }

  private Stream<Publication> dates(String name) {
    return children(name)
        .flatMap(
            date ->
                WrittenDate.published(
                    date.text(), Certainty.METADATA, "the item's " + date.tagName())
                    .stream());
  }

  private Optional<String> link() {
    return Stream.concat(
            children("link")
                .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text()),
            children("guid").map(Element::text))
        .map(String::strip)
        .filter(address -> address.startsWith("http"))
        .findFirst();
  }

  /** The markup an element holds, whether it is escaped, in CDATA or part of the feed's own. */
  private static String markup(Element holder) {
    return holder.childrenSize() > 0 ? holder.html() : holder.wholeText();
  }

  private Stream<Element> children(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return element.children().stream()
        .filter(child -> child.tagName().toLowerCase(Locale.ROOT).equals(folded));
  }
}
