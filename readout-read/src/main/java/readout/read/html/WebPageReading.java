package readout.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.read.page.Page;
import readout.read.page.PageFacts;

/** Reads one parsed page. Not thread-safe. */
final class WebPageReading {
  private final String source;
  private final Document document;
  private final JsonLd data;
  private final Article article;
  private final PageFacts facts;

  /**
   * A reading.
   *
   * @param known what others say about the page, which goes before what it says itself
   */
  WebPageReading(String source, Document document, PageFacts known) {
    this.source = source;
    this.document = document;
    data = JsonLd.of(document);
    article = Article.find(document);
    facts = known.or(PageMetadata.read(document, data, article.root()));
  }

  /** Whether the page says that it is not free to read. */
  boolean paid() {
    return data.tellsPaid();
  }

  /** The reports in the page: one, or those of a live blog; none without running text. */
  List<Page> pages() {
    List<LiveBlog.Post> posts = LiveBlog.posts(document, data);
    List<Page> pages = new ArrayList<>();
    if (posts.isEmpty()) {
      pages.add(page());
    } else {
      Element around = LiveBlog.around(document, posts);
      List<Element> roots = posts.stream().map(LiveBlog.Post::root).toList();
      pages.add(page(article.within(around, roots)));
    }
    for (LiveBlog.Post post : posts) {
      PageFacts known = post.facts().or(facts);
      if (post.facts().publication().isPresent() && post.facts().updated().isEmpty()) {
        // the blog was changed, and this post was not
        known = withoutUpdate(known);
      }
      pages.add(write(post.root(), article.dropped(), post.heading(), known));
    }
    return pages.stream().filter(Page::hasProse).toList();
  }

  /** The page as one report. */
  Page page() {
    return page(article);
  }

  private Page page(Article part) {
    Optional<Element> heading = Article.heading(part.root(), facts.title(), document);
    if (part.teasing() && !data.tellsArticle()) {
      return Page.of(facts, new BodyWriter(source).body(), List.of());
    }
    return write(part.root(), part.dropped(), heading, facts);
  }

  private Page write(
      Element root, Set<Element> dropped, Optional<Element> heading, PageFacts known) {
    BodyWriter writer = new BodyWriter(source);
    heading.ifPresent(writer::heading);
    writer.write(root, dropped);
    Optional<String> title = heading.map(Element::text).or(known::title);
    PageFacts told = known.withTitle(title);
    Page page = Page.of(told, writer.body(), writer.blocks());
    PageFacts more = told.or(TopLines.of(page));
    return more.equals(told) ? page : Page.of(more, writer.body(), writer.blocks());
  }

  private static PageFacts withoutUpdate(PageFacts facts) {
    return new PageFacts(
        facts.outlet(), facts.url(), facts.title(), facts.authors(), facts.publication());
  }
}
