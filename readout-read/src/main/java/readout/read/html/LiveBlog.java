package readout.read.html;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.read.page.PageFacts;

/** The posts of a blog that grows while things happen: each is a report of its own time. */
final class LiveBlog {
  private static final String TYPED =
      "[itemtype$=LiveBlogPosting] [itemprop~=liveBlogUpdate], [itemprop~=liveBlogUpdate]";

  /**
   * One post.
   *
   * @param root the element that holds it
   * @param heading the element that prints its headline
   * @param facts what is said about it; what only the blog says is left to the blog's facts
   */
  record Post(Element root, Optional<Element> heading, PageFacts facts) {}

  private LiveBlog() {}

  /** The posts in the page's order; none where it is no such blog or does not mark them. */
  static List<Post> posts(Document document, JsonLd data) {
    Map<Element, JsonLd> roots = new LinkedHashMap<>();
    JsonLd nothing = new JsonLd(MissingNode.getInstance(), Map.of());
    if (data.tellsLiveBlog()) {
      for (JsonLd post : data.posts()) {
        anchor(document, post).ifPresent(root -> roots.put(root, post));
      }
    }
    if (roots.size() < 2) {
      roots.clear();
      document.select(TYPED).forEach(root -> roots.put(root, nothing));
    }
    if (roots.size() < 2 && data.tellsLiveBlog()) {
      roots.clear();
      for (Element root : document.select("article article, main article")) {
        if (root.selectFirst("time[datetime]") != null) {
          roots.put(root, nothing);
        }
      }
    }
    List<Post> posts = new ArrayList<>();
    for (Element root : document.getAllElements()) {
      JsonLd post = roots.get(root);
      if (post != null && root.parents().stream().noneMatch(roots::containsKey)) {
        posts.add(post(root, post));
      }
    }
    return posts.size() < 2 ? List.of() : posts;
  }

  /** The element around all posts and what stands above them. */
  static Element around(Document document, List<Post> posts) {
    Element main = posts.get(0).root().closest("main, [role=main]");
    return main == null ? document.body() : main;
  }

  private static Optional<Element> anchor(Document document, JsonLd post) {
    for (String field : List.of("url", "@id", "mainEntityOfPage")) {
      String address = post.article().path(field).asText();
      int at = address.lastIndexOf('#');
      if (at >= 0 && at + 1 < address.length()) {
        Element root = document.getElementById(address.substring(at + 1));
        if (root != null) {
          return Optional.of(root);
        }
      }
    }
    return Optional.empty();
  }

  private static Post post(Element root, JsonLd data) {
    PageTimes times = PageTimes.ofPost(data, root);
    Optional<Element> heading = Optional.ofNullable(root.selectFirst("h1, h2, h3"));
    return new Post(
        root,
        heading.filter(element -> !element.text().isBlank()),
        new PageFacts(
            Optional.empty(),
            data.text("url"),
            data.text("headline").or(() -> heading.map(Element::text)),
            data.names("author"),
            times.published(),
            times.updated()));
  }
}
