package readout.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Knows which elements begin a new paragraph. Thread-safe. */
final class Blocks {
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big blink button canvas cite code data del dfn em embed font i"
                  + " iframe img input ins kbd label map mark math nobr noscript object output picture"
                  + " progress q rb rp rt ruby s samp script select small source span strike strong"
                  + " style sub sup svg template textarea time tt u var wbr br")
              .split(" "));

  private Blocks() {}

  /** Whether the element stands on lines of its own. */
  static boolean block(Element element) {
    return !INLINE.contains(element.normalName());
  }

  /** Whether it is a heading, of whatever rank. */
  static boolean heading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
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
