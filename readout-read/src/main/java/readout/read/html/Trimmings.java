package readout.read.html;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.read.html.Weights.Weight;

/**
 * The parts of a page that are not of its article: boxes that their names or elements tell, lines
 * of links, and teasers of other articles.
 *
 * @param dropped the elements; jsoup compares them by identity
 * @param teasers how many other articles are teased
 * @param teased the units of running text in teasers
 */
record Trimmings(Set<Element> dropped, int teasers, int teased) {
  /** A box with this share of the page's running text is no box, whatever it is called. */
  private static final double MOST = 0.5;

  /** Longer ones are no lines. */
  private static final int LONGEST_LINE = 300;

  /** A teaser, or what surrounds a form, has no more text than this. */
  private static final int LONGEST_TEASER = 300;

  private static final double LINKS = 0.9;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_LEGEND = 200;

  private static final Pattern LABEL =
      Pattern.compile("[^:]{1," + LONGEST_LABEL + "}[:»>]\\s*", Pattern.DOTALL);

  /** Finds them. */
  static Trimmings of(Document document) {
    Element body = document.body();
    Set<Element> dropped = new HashSet<>();
    for (Element element : body.getAllElements()) {
      if (element != body && Chrome.byTag(element)) {
        dropped.add(element);
      }
    }
    Weights bare = Weights.of(body, dropped);
    byName(bare, bare.of(body).running, dropped);
    aroundForms(document, bare, dropped);
    Weights rest = Weights.of(body, dropped);
    int teasers = 0;
    int teased = 0;
    for (Map.Entry<Element, Weight> entry : rest.all()) {
      if (isLinked(entry.getKey(), entry.getValue())) {
        Element card = card(entry.getKey(), rest);
        if (dropped.add(card)) {
          teasers++;
          teased += rest.of(card).running;
        }
      }
    }
    byLinks(rest, dropped);
    return new Trimmings(dropped, teasers, teased);
  }

  private static void byName(Weights weights, int all, Set<Element> dropped) {
    for (Map.Entry<Element, Weight> entry : weights.all()) {
      Element element = entry.getKey();
      Weight weight = entry.getValue();
      boolean small = weight.running < all * MOST || weight.running == 0;
      boolean emptyHeader = element.normalName().equals("header") && weight.running == 0;
      boolean top = element.normalName().equals("body") || element.normalName().equals("html");
      if (!top
          && (emptyHeader
              || (small && Chrome.box(element))
              || (weight.text < LONGEST_LINE && Chrome.line(element)))) {
        dropped.add(element);
      }
    }
  }

  /** Where one leaves an address, the words around ask for it. */
  private static void aroundForms(Document document, Weights weights, Set<Element> dropped) {
    int all = weights.of(document.body()).text;
    for (Element field : document.select("input[type=email], input[name=email]")) {
      Element box = field;
      for (Element at = field.parent(); at != null; at = at.parent()) {
        int text = weights.of(at).text;
        if (text > LONGEST_TEASER || text * 3 > all || at.normalName().equals("body")) {
          break;
        }
        box = at;
      }
      dropped.add(box);
    }
  }

  /** Whether it is a heading that leads to another article. */
  private static boolean isLinked(Element element, Weight weight) {
    return Blocks.heading(element)
        && !element.normalName().equals("h1")
        && weight.text > 0
        && (weight.leading > 0 || weight.within);
  }

  /** The heading with the words that belong to it alone. */
  private static Element card(Element heading, Weights weights) {
    Element card = heading;
    for (Element at = heading.parent(); at != null; at = at.parent()) {
      Weight weight = weights.of(at);
      boolean top = at.normalName().equals("body") || at.normalName().equals("main");
      if (top || weight.headings > 1 || weight.text > LONGEST_TEASER) {
        break;
      }
      card = at;
    }
    return card;
  }

  /** Blocks that are links or times, and tables that are pictures with their legend. */
  private static void byLinks(Weights weights, Set<Element> dropped) {
    for (Map.Entry<Element, Weight> entry : weights.all()) {
      Element element = entry.getKey();
      Weight weight = entry.getValue();
      if (weight.text == 0 || element.normalName().equals("body")) {
        continue;
      }
      boolean picture =
          element.normalName().equals("table")
              && weight.text < LONGEST_LEGEND
              && element.selectFirst("img") != null;
      boolean links =
          Blocks.block(element)
              && !element.normalName().equals("h1")
              && weight.linked > 0
              && weight.running == 0
              && (weight.linked >= weight.text * LINKS || labelled(element, weight));
      if (picture || links) {
        dropped.add(element);
      }
    }
  }

  /** "Read more:" and a link. */
  private static boolean labelled(Element element, Weight weight) {
    int label = weight.text - weight.linked;
    if (label > LONGEST_LABEL || weight.text > LONGEST_TEASER) {
      return false;
    }
    Element link = element.selectFirst("a[href]");
    if (link == null) {
      return false;
    }
    String words = element.text();
    int at = words.indexOf(link.text());
    return at > 0 && LABEL.matcher(words.substring(0, at)).matches();
  }
}
