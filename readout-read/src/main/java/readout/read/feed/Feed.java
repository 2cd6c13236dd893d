package readout.read.feed;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import readout.read.html.WebPage;
import readout.read.input.Input;
import readout.read.input.Taker;
import readout.read.input.Texts;
import readout.read.input.Unreadable;

/**
 * Reads a feed: RSS 0.9 to 2.0, RSS 1.0 and Atom (RFC 4287), broken ones too. Each item is a report
 * whose source is the HTML or text that the item carries; where it carries a teaser, that is all
 * there is to read. An item that names another source ({@code <source>}) is that one's. Entities of
 * the document's own are refused, and nothing is fetched. Thread-safe.
 */
public final class Feed {
  private static final Pattern ENTITIES =
      Pattern.compile("\\A[^<]*(?:<\\?[^>]*>|<!--.*?-->|\\s)*<!DOCTYPE[^>\\[]*\\[", Pattern.DOTALL);

  private Feed() {}

  /**
   * Reads an item a report.
   *
   * @throws Unreadable where it is too long, declares entities, or has no items
   * @throws IOException where the bytes fail to come
   */
  public static void read(Input input, Taker taker) throws IOException {
    String source = Texts.decode(input, taker, Feed::declared, input.limits().bytes());
    if (ENTITIES.matcher(source).lookingAt()) {
      throw new Unreadable("its XML declares entities of its own", "save it without its DOCTYPE");
    }
    Document document = Parser.xmlParser().parseInput(source, "");
    List<Element> items = document.select("item, entry");
    Optional<String> outlet =
        document.select("channel > title, feed > title").stream()
            .map(Element::text)
            .filter(title -> !title.isBlank())
            .findFirst();
    int place = 0;
    for (Element element : items) {
      input.budget().check();
      place++;
      FeedItem item = new FeedItem(element);
      Optional<String> content = item.content();
      if (content.isPresent()) {
        taker.take(place, WebPage.read(content.get(), item.facts(outlet)));
      } else {
        taker.refuse(place, 0, "no text found in the item", "fetch the page it links to");
      }
    }
    if (place == 0) {
      throw new Unreadable("the feed has no items", "fetch it again");
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    return WebPage.declared(bytes);
  }
}
