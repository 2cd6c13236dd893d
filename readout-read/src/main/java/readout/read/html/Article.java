package readout.read.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Where the article of a page is.
 *
 * @param root the element that holds it
 * @param dropped elements in it that are not of it; jsoup compares them by identity
 */
record Article(Element root, Set<Element> dropped) {
  /** A child that holds this share of the running text holds the article. */
  private static final double MOST = 0.8;

  /** Inside an element that is marked as the article, only a child with nearly all of it does. */
  private static final double NEARLY_ALL = 0.95;

  /** A marked element with less of the page's running text is a teaser. */
  private static final double ENOUGH = 0.3;

  /** A block with fewer units of its own is no running text. */
  private static final int SHORTEST = 40;

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final List<String> MARKED =
      List.of("[itemprop~=articleBody]", "article", "main, [role=main]");

  /** Finds the article; the whole body where the page shows no structure. */
  static Article find(Document document) {
    Weights weights = new Weights(document);
    Element body = document.body();
    double all = weights.of(body);
    for (String query : MARKED) {
      Element best = null;
      for (Element element : document.select(query)) {
        if (best == null || weights.of(element) > weights.of(best)) {
          best = element;
        }
      }
      if (best != null && weights.of(best) > 0 && weights.of(best) >= all * ENOUGH) {
        return new Article(weights.descend(best, NEARLY_ALL), weights.dropped);
      }
    }
    return new Article(weights.descend(body, MOST), weights.dropped);
  }

  /** The element that prints the headline: the nearest h1, if it says what the title says. */
  static Optional<Element> heading(Element root, Optional<String> title, Document document) {
    for (Element scope = root; scope != null; scope = scope.parent()) {
      for (Element heading : scope.select("h1")) {
        if (!heading.text().isBlank() && (title.isEmpty() || alike(heading.text(), title.get()))) {
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean alike(String heading, String title) {
    List<String> words = List.of(NOT_A_WORD.split(title.toLowerCase(Locale.ROOT)));
    List<String> printed = List.of(NOT_A_WORD.split(heading.toLowerCase(Locale.ROOT)));
    long shared = printed.stream().filter(words::contains).count();
    return shared * 2 >= Math.min(printed.size(), words.size());
  }

  /** The running text under each element, and what is dropped. */
  private static final class Weights implements NodeVisitor {
    private final Map<Element, Integer> own = new LinkedHashMap<>();
    private final Map<Element, Integer> under = new LinkedHashMap<>();
    private final Set<Element> dropped = new HashSet<>();
    private int linked;
    private int skipped;

    Weights(Document document) {
      NodeTraversor.traverse(this, document.body());
      int all = under.getOrDefault(document.body(), 0);
      under.forEach(
          (element, weight) -> {
            boolean emptyHeader = element.normalName().equals("header") && weight == 0;
            if (emptyHeader || (Chrome.byName(element) && weight * 2 < all)) {
              dropped.add(element);
            }
          });
    }

    int of(Element element) {
      return dropped.contains(element) ? 0 : under.getOrDefault(element, 0);
    }

    Element descend(Element from, double share) {
      Element at = from;
      double all = of(from);
      boolean moved = all > 0;
      while (moved) {
        moved = false;
        for (Element child : at.children()) {
          if (Blocks.block(child) && child.childrenSize() > 0 && of(child) >= all * share) {
            at = child;
            moved = true;
            break;
          }
        }
      }
      return at;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        under.put(element, 0);
        own.put(element, 0);
        linked += element.normalName().equals("a") ? 1 : 0;
        if (Chrome.byTag(element)) {
          dropped.add(element);
          skipped++;
        }
      } else if (node instanceof TextNode text && skipped == 0 && linked == 0) {
        Element holder = Blocks.holder(text);
        if (holder.normalName().equals("h1")) {
          return;
        }
        own.merge(holder, text.getWholeText().strip().length(), Integer::sum);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      linked -= element.normalName().equals("a") ? 1 : 0;
      skipped -= dropped.contains(element) ? 1 : 0;
      int words = own.getOrDefault(element, 0);
      int total = under.getOrDefault(element, 0) + (words >= SHORTEST ? words : 0);
      under.put(element, total);
      Element parent = element.parent();
      if (parent != null) {
        under.merge(parent, total, Integer::sum);
      }
    }
  }
}
