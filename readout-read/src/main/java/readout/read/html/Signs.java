package readout.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;

/**
 * The elements of a part of a page that may tell who wrote it and when: those with a name of their
 * own. A page has few; so many are looked at and no more.
 *
 * @param elements the elements in the page's order
 */
record Signs(List<Element> elements) {
  private static final int MOST = 4_000;
  private static final int MOST_NODES = 200;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  /** The named elements in a part of the page. */
  static Signs in(Element scope) {
    List<Element> signs = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof Element element
              && (element.attributesSize() > 0 || element.normalName().equals("time"))) {
            signs.add(element);
          }
          return signs.size() < MOST
              ? NodeFilter.FilterResult.CONTINUE
              : NodeFilter.FilterResult.STOP;
        },
        scope);
    return new Signs(signs);
  }

  /** Those that a query finds. */
  List<Element> select(String query) {
    Evaluator wanted = QueryParser.parse(query);
    return elements.stream().filter(element -> element.is(wanted)).toList();
  }

  /** The words of a short element; empty where it is longer than a line. */
  static Optional<String> line(Element element, int longest) {
    StringBuilder words = new StringBuilder();
    int[] nodes = new int[1];
    boolean[] whole = {true};
    NodeTraversor.filter(
        (Node node, int depth) -> {
          if (node instanceof TextNode text) {
            words.append(text.getWholeText());
          } else if (node instanceof Element inner && Blocks.block(inner)) {
            words.append(' ');
          }
          whole[0] = nodes[0]++ < MOST_NODES && words.length() < 4 * longest;
          return whole[0] ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.STOP;
        },
        element);
    String line = BLANKS.matcher(words).replaceAll(" ").strip();
    return whole[0] && line.length() < longest ? Optional.of(line) : Optional.empty();
  }
}
