package readout.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Knows which elements begin a new paragraph. Thread-safe. */
final class Blocks {
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small"
                  + " span strike strong sub sup time tt u var wbr br img")
              .split(" "));

  private Blocks() {}

  /** Whether the element stands on lines of its own. */
  static boolean block(Element element) {
    return !INLINE.contains(element.normalName());
  }

  /** The block that a node's text belongs to. */
  static Element holder(Node node) {
    Element at = node instanceof Element element ? element : (Element) node.parentNode();
    while (at != null && !block(at) && at.parent() != null) {
      at = at.parent();
    }
    if (at == null) {
      throw new IllegalStateException("text outside the document");
    }
    return at;
  }
}
