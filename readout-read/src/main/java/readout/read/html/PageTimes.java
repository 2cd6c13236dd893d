package readout.read.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.read.page.PrintedTimes;
import readout.read.page.WrittenDate;

/**
 * When a page was published and last changed, from the surest field to the line in plain sight.
 *
 * @param published empty where the page does not say
 * @param updated empty where it does not say, or says what it says of its publication
 */
record PageTimes(Optional<Publication> published, Optional<Publication> updated) {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "ptime",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "dcterms.issued",
          "dc.date.created",
          "article.published",
          "date");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "dateModified",
          "dcterms.modified",
          "dc.date.modified",
          "article.updated",
          "last-modified",
          "lastmod",
          "utime",
          "revised");
  private static final String TIMES =
      "time[itemprop=datePublished], [itemprop=datePublished], time[pubdate], time[class*=publish],"
          + " time[datetime]:not(.updated):not([itemprop=dateModified])";
  private static final String UPDATES =
      "[itemprop=dateModified], time.updated, time.dt-updated, time[class*=modified],"
          + " time[class*=updated]";
  private static final String LINES =
      "[class*=dateline], [class*=timestamp], [class*=pubdate], [class*=pub-date],"
          + " [class*=publish], [class*=date], [id*=date]";
  private static final int LONGEST_LINE = 120;

  /** Reads them. */
  static PageTimes of(Document document, JsonLd data, Metas metas, Element article) {
    List<Signs> scopes = scopes(document, article);
    Optional<Publication> published =
        data.tellsArticle()
            ? on(data.text("datePublished"), "JSON-LD datePublished")
            : Optional.empty();
    published = published.or(() -> field(metas, PUBLISHED));
    published = published.or(() -> on(data.text("datePublished"), "JSON-LD datePublished"));
    Optional<Publication> seen = Optional.empty();
    for (Signs scope : scopes) {
      seen = seen.or(() -> times(scope, TIMES)).or(() -> line(scope, false));
    }
    published =
        finer(published, seen).or(() -> on(data.text("dateCreated"), "JSON-LD dateCreated"));
    Optional<Publication> first = published;
    Stream<Optional<Publication>> updates =
        Stream.concat(
            Stream.of(on(data.text("dateModified"), "JSON-LD dateModified"), field(metas, UPDATED)),
            scopes.stream().flatMap(scope -> Stream.of(times(scope, UPDATES), line(scope, true))));
    return new PageTimes(
        published,
        updates.flatMap(Optional::stream).filter(update -> after(update, first)).findFirst());
  }

  /** What one object of JSON-LD says, and else a time in the element. */
  static PageTimes ofPost(JsonLd data, Element post) {
    Optional<Publication> published =
        on(data.text("datePublished"), "JSON-LD datePublished")
            .or(() -> times(Signs.in(post), TIMES));
    Optional<Publication> updated =
        on(data.text("dateModified"), "JSON-LD dateModified")
            .or(() -> times(Signs.in(post), UPDATES));
    return new PageTimes(published, updated.filter(update -> after(update, published)));
  }

  private static List<Signs> scopes(Document document, Element article) {
    Element around = article.closest("article, .h-entry, .hentry, [itemtype*=Article], main");
    return Stream.of(
            Optional.of(article), Optional.ofNullable(around), Optional.of(document.body()))
        .flatMap(Optional::stream)
        .distinct()
        .map(Signs::in)
        .toList();
  }

  /** A day gives way to a moment of the same day. */
  private static Optional<Publication> finer(
      Optional<Publication> day, Optional<Publication> other) {
    boolean same =
        day.isPresent()
            && day.get().at().isEmpty()
            && other.filter(o -> o.at().isPresent() && o.day().equals(day.get().day())).isPresent();
    return same ? other : day.or(() -> other);
  }

  /** Whether it is a change: what was published is changed later. */
  static boolean after(Publication update, Optional<Publication> published) {
    if (published.isEmpty()) {
      return true;
    }
    if (update.at().isPresent() && published.get().at().isPresent()) {
      return update.at().get().toInstant().isAfter(published.get().at().get().toInstant());
    }
    return update.from().isPresent()
        && published.get().from().filter(update.from().get()::isAfter).isPresent();
  }

  private static Optional<Publication> field(Metas metas, List<String> fields) {
    return fields.stream()
        .flatMap(field -> on(metas.of(field), "meta " + field).stream())
        .findFirst();
  }

  private static Optional<Publication> times(Signs scope, String query) {
    for (Element time : scope.select(query)) {
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      String words = value.isBlank() ? Signs.line(time, LONGEST_LINE).orElse("") : value;
      Optional<Publication> found = on(Optional.of(words), "time element");
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Publication> line(Signs scope, boolean update) {
    for (Element line : scope.select(LINES)) {
      Optional<String> words = Signs.line(line, LONGEST_LINE);
      Optional<Publication> found =
          words
              .map(said -> PrintedTimes.of(said, Certainty.METADATA, "dateline on the page"))
              .flatMap(update ? PrintedTimes::updated : PrintedTimes::published);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Publication> on(Optional<String> value, String where) {
    return value.flatMap(words -> WrittenDate.published(words, Certainty.METADATA, where));
  }
}
