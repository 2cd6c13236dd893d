package readout.read.html;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import readout.read.input.Budget;
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

  /** Elements that lie deeper are read as if they lay here. */
  private static final int DEPTH = 512;

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
   * Reads a document that is one page. A live blog gives a report for each of its posts, since each
   * has its own time, after one for what stands above them.
   *
   * @throws Unreadable where it is too long or has no article
   * @throws IOException where the bytes fail to come
   */
  public static void read(Input input, Taker taker) throws IOException {
    String source = Texts.decode(input, taker, WebPage::declared, input.limits().markup());
    WebPageReading reading =
        new WebPageReading(source, parse(source, input.budget()), PageFacts.none());
    input.budget().check();
    List<Page> pages = reading.pages();
    if (pages.isEmpty()) {
      throw new Unreadable("no article found in the page", "save the text of the article");
    }
    if (reading.paid()) {
      taker.note("it says that it is not free to read; its text may be only the beginning");
    }
    int most = Math.min(pages.size(), input.limits().pages());
    for (int i = 0; i < most; i++) {
      taker.take(i + 1, pages.get(i));
    }
    if (most < pages.size()) {
      taker.refuse(most + 1, 0, "the blog has more than " + most + " posts", "split it");
    }
  }

  /** Reads a page as one report; one without an article has no paragraphs. */
  public static Page read(String source) {
    return read(source, PageFacts.none());
  }

  /**
   * Reads a page that others say something about: what they say wins, but for the headline that is
   * on the page.
   */
  public static Page read(String source, PageFacts known) {
    return new WebPageReading(source, parser().parseInput(source, ""), known).page();
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH);
  }

  private static Document parse(String source, Budget budget) throws IOException {
    Reader timed =
        new StringReader(source) {
          @Override
          public int read(char[] units, int from, int length) throws IOException {
            budget.check();
            return super.read(units, from, length);
          }
        };
    try {
      return parser().parseInput(timed, "");
    } catch (UncheckedIOException late) {
      throw late.getCause();
    }
  }
}
