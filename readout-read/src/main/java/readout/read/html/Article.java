package readout.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where the article of a page is.
 *
 * @param root the element that holds it
 * @param dropped elements in it that are not of it; jsoup compares them by identity
 * @param teasing whether the page only teases articles of other pages
 */
record Article(Element root, Set<Element> dropped, boolean teasing) {
  /** A child that holds this share of the running text holds the article. */
  private static final double MOST = 0.8;

  /** Inside an element that is marked as the article, only a child with nearly all of it does. */
  private static final double NEARLY_ALL = 0.95;

  /** A marked element with less of the page's running text is a teaser. */
  private static final double ENOUGH = 0.3;

  /** So many teasers make a front page, where there is little else. */
  private static final int MANY = 3;

  /** More headlines than these are not looked at. */
  private static final int HEADLINES = 20;

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final List<String> MARKED =
      List.of("[itemprop~=articleBody]", "article", "main, [role=main]");

  /** Finds the article; the whole body where the page shows no structure. */
  static Article find(Document document) {
    Trimmings trimmings = Trimmings.of(document);
    Set<Element> dropped = trimmings.dropped();
    Weights weights = Weights.of(document.body(), dropped);
    double all = weights.of(document.body()).running;
    boolean teasing = trimmings.teasers() >= MANY && all * MANY < trimmings.teased();
    for (String query : MARKED) {
      Element best = null;
      for (Element element : document.select(query)) {
        if (best == null || weights.of(element).running > weights.of(best).running) {
          best = element;
        }
      }
      if (best != null
          && weights.of(best).running > 0
          && weights.of(best).running >= all * ENOUGH) {
        return new Article(descend(weights, best, NEARLY_ALL), dropped, teasing);
      }
    }
    return new Article(descend(weights, document.body(), MOST), dropped, teasing);
  }

  /** What lies in another element, without some more elements. */
  Article within(Element other, List<Element> others) {
    Set<Element> more = new HashSet<>(dropped);
    more.addAll(others);
    return new Article(other, more, false);
  }

  private static Element descend(Weights weights, Element from, double share) {
    Element at = from;
    double all = weights.of(from).running;
    boolean moved = all > 0;
    while (moved) {
      moved = false;
      for (Element child : at.children()) {
        if (Blocks.block(child)
            && child.childrenSize() > 0
            && weights.of(child).running >= all * share) {
          at = child;
          moved = true;
          break;
        }
      }
    }
    return at;
  }

  /** The element that prints the headline: the nearest h1, if it says what the title says. */
  static Optional<Element> heading(Element root, Optional<String> title, Document document) {
    Optional<Element> nearest = Optional.empty();
    int farthest = Integer.MAX_VALUE;
    int looked = 0;
    Set<Node> around = new HashSet<>(root.parents());
    around.add(root);
    for (Element heading : document.select("h1")) {
      if (++looked > HEADLINES) {
        break;
      }
      String words = heading.text();
      if (words.isBlank() || (title.isPresent() && !alike(words, title.get()))) {
        continue;
      }
      Element shared = heading;
      while (shared != null && !around.contains(shared)) {
        shared = shared.parent();
      }
      int steps = shared == null ? 0 : root.parents().size() - shared.parents().size();
      if (steps < farthest) {
        farthest = steps;
        nearest = Optional.of(heading);
      }
    }
    return nearest;
  }

  private static boolean alike(String heading, String title) {
    List<String> words = List.of(NOT_A_WORD.split(title.toLowerCase(Locale.ROOT)));
    List<String> printed = List.of(NOT_A_WORD.split(heading.toLowerCase(Locale.ROOT)));
    long shared = printed.stream().filter(Set.copyOf(words)::contains).count();
    return shared * 2 >= Math.min(printed.size(), words.size());
  }
}
