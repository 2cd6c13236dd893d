package readout.read.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text there is under each element: all of it, what is in links or times, and what runs on
 * as prose does. Dropped elements weigh nothing. Not thread-safe.
 */
final class Weights implements NodeVisitor {
  /** A block with fewer units of its own is no running text. */
  private static final int SHORTEST = 40;

  private final Map<Element, Weight> weights = new LinkedHashMap<>();
  private final Set<Element> dropped;
  private int linked;
  private int links;
  private int skipped;

  /** What is under one element. */
  static final class Weight {
    /** Units of text that the block itself holds, outside links. */
    private int own;

    /** Units of running text. */
    int running;

    /** Units of text. */
    int text;

    /** Units of them in links to elsewhere, and in times. */
    int linked;

    /** Units of them in links to elsewhere. */
    int leading;

    /** Whether it lies within such a link. */
    boolean within;

    /** Headings. */
    int headings;

    private void add(Weight other) {
      running += other.running;
      text += other.text;
      linked += other.linked;
      leading += other.leading;
      headings += other.headings;
    }
  }

  private Weights(Set<Element> dropped) {
    this.dropped = dropped;
  }

  /** Weighs what is under an element, leaving out what is dropped. */
  static Weights of(Element root, Set<Element> dropped) {
    Weights weights = new Weights(new HashSet<>(dropped));
    NodeTraversor.traverse(weights, root);
    return weights;
  }

  /** The weight of an element; nothing where it is dropped. */
  Weight of(Element element) {
    return weights.getOrDefault(element, new Weight());
  }

  /** All elements that weigh something, in the page's order. */
  Iterable<Map.Entry<Element, Weight>> all() {
    return weights.entrySet();
  }

  /** Whether it leads elsewhere: a link to a place of the page itself does not. */
  static boolean link(Element element) {
    return element.normalName().equals("a")
        && element.hasAttr("href")
        && !element.attr("href").startsWith("#");
  }

  private static boolean apart(Element element) {
    return link(element) || element.normalName().equals("time");
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      skipped += dropped.contains(element) ? 1 : 0;
      if (skipped == 0) {
        Weight weight = new Weight();
        weight.headings = Blocks.heading(element) ? 1 : 0;
        weight.within = links > 0;
        weights.put(element, weight);
      }
      linked += apart(element) ? 1 : 0;
      links += link(element) ? 1 : 0;
    } else if (node instanceof TextNode text && skipped == 0) {
      int units = text.getWholeText().strip().length();
      Element holder = Blocks.holder(text);
      Weight parent = weights.get(text.parent() == null ? holder : text.parent());
      if (parent != null) {
        parent.text += units;
        parent.linked += linked > 0 ? units : 0;
        parent.leading += links > 0 ? units : 0;
      }
      Weight weight = weights.get(holder);
      if (weight != null && linked == 0 && !holder.normalName().equals("h1")) {
        weight.own += units;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    linked -= apart(element) ? 1 : 0;
    links -= link(element) ? 1 : 0;
    skipped -= dropped.contains(element) ? 1 : 0;
    Weight weight = weights.get(element);
    if (weight != null) {
      weight.running += weight.own >= SHORTEST ? weight.own : 0;
      Weight parent = element.parent() == null ? null : weights.get(element.parent());
      if (parent != null) {
        parent.add(weight);
      }
    }
  }
}
