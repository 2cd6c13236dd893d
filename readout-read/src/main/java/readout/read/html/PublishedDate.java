package readout.read.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.read.page.WrittenDate;

/** Reads when a page was published, from the surest field to the dateline in plain sight. */
final class PublishedDate {
  private static final List<String> FIELDS =
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
  private static final String TIMES =
      "time[itemprop=datePublished], time[pubdate], time[class*=publish], time[datetime],"
          + " [itemprop=datePublished]";
  private static final String DATELINES =
      "[class*=dateline], [class*=timestamp], [class*=pubdate], [class*=pub-date],"
          + " [class*=publish], [class*=date], [id*=date]";
  private static final int LONGEST_DATELINE = 120;

  private PublishedDate() {}

  /** The day and where it was read; empty where the page does not say. */
  static Optional<Publication> of(Document document, JsonLd data, Element article) {
    Optional<Publication> found = on(data.text("datePublished"), "JSON-LD datePublished");
    for (String field : FIELDS) {
      found = found.or(() -> on(PageMetadata.meta(document, field), "meta " + field));
    }
    Element near = article;
    while (found.isEmpty() && near != null) {
      found = inSight(near);
      near = near.parent();
    }
    return found.or(() -> on(data.text("dateCreated"), "JSON-LD dateCreated"));
  }

  private static Optional<Publication> inSight(Element scope) {
    for (Element time : scope.select(TIMES)) {
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      Optional<Publication> found =
          on(Optional.of(value.isBlank() ? time.text() : value), "time element");
      if (found.isPresent()) {
        return found;
      }
    }
    for (Element line : scope.select(DATELINES)) {
      String words = line.text();
      if (words.length() < LONGEST_DATELINE) {
        Optional<Publication> found = on(Optional.of(words), "dateline on the page");
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Publication> on(Optional<String> value, String where) {
    return value.flatMap(words -> WrittenDate.published(words, Certainty.METADATA, where));
  }
}
