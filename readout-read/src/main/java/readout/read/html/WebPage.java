package readout.read.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import readout.read.input.Input;
import readout.read.input.Taker;
import readout.read.input.Texts;
import readout.read.input.Unreadable;
import readout.read.page.Page;
import readout.read.page.PageFacts;

/**
 * Reads a web page: what it says about itself, its headline and the running text of its article.
 * The body leads back to the raw source, tags and entities and all. Thread-safe.
 */
public final class WebPage {
  private static final int PRESCAN = 2048;
  private static final Pattern DECLARED =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})");

  private WebPage() {}

  /** The charset that the head of the page names; empty where it names none that is known. */
  public static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(PRESCAN, bytes.length), StandardCharsets.ISO_8859_1);
    for (Pattern pattern : new Pattern[] {DECLARED, XML_DECLARED}) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        try {
          return Optional.of(Charset.forName(matcher.group(1)));
        } catch (IllegalArgumentException unknownCharset) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a document that is one page.
   *
   * @throws Unreadable where it is too long
   * @throws IOException where the bytes fail to come
   */
  public static void read(Input input, Taker taker) throws IOException {
    String source = Texts.decode(input, taker, WebPage::declared, input.limits().markup());
    Page page = read(source);
    if (!page.hasProse()) {
      throw new Unreadable("no article found in the page", "save the text of the article");
    }
    taker.take(1, page);
  }

  /** Reads a page; one without an article has no paragraphs. */
  public static Page read(String source) {
    return read(source, PageFacts.none());
  }

  /**
   * Reads a page that others say something about: what they say wins, but for the headline that is
   * on the page.
   */
  public static Page read(String source, PageFacts known) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    Article article = Article.find(document);
    PageFacts facts = known.or(PageMetadata.read(document, article.root()));
    BodyWriter writer = new BodyWriter(source);
    Optional<Element> heading = Article.heading(article.root(), facts.title(), document);
    heading.ifPresent(writer::heading);
    writer.write(article);
    Optional<String> title = heading.map(Element::text).or(facts::title);
    return Page.of(facts.withTitle(title), writer.body(), writer.blocks());
  }
}
