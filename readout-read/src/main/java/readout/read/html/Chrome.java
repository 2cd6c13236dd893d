package readout.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the parts of a page that are around the article: menus, boxes, forms. Thread-safe. */
final class Chrome {
  private static final Set<String> TAGS =
      words(
          "nav aside figure figcaption footer script style noscript template iframe svg math button"
              + " form input select textarea dialog video audio object embed canvas map menu head"
              + " title picture label");
  private static final Set<String> ROLES =
      words("navigation complementary banner contentinfo search dialog form");

  /** Names of boxes beside the article. */
  private static final Set<String> BOXES =
      words(
          "related newsletter newsletters cookie cookies consent gdpr comments comment disqus share"
              + " sharing social promo promotion advert advertisement ad ads sponsored sidebar"
              + " breadcrumb breadcrumbs recirc recirculation recommended recommendations outbrain"
              + " taboola popular trending nav navbar navigation menu footer subscribe subscription"
              + " signup tags taglist modal popup overlay toolbar pagination readmore bio masthead"
              + " disclaimer feedback");

  /** Names of lines that are no running text, even where a paragraph carries them. */
  private static final Set<String> LINES =
      words("byline caption credit timestamp copyright newsletter share dateline");

  private static final Set<String> TEXT = words("p li blockquote h2 h3 h4 td pre");
  private static final Pattern CUT = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private Chrome() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Whether the element is never of the article, whatever it is called. */
  static boolean byTag(Element element) {
    return TAGS.contains(element.normalName())
        || element.hasAttr("hidden")
        || ROLES.contains(element.attr("role"))
        || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the element's class or id calls it a box beside the article, or no running text. */
  static boolean byName(Element element) {
    boolean text = TEXT.contains(element.normalName());
    return named(element.className(), text) || named(element.id(), text);
  }

  private static boolean named(String attribute, boolean text) {
    if (attribute.isEmpty()) {
      return false;
    }
    for (String part : CUT.split(attribute)) {
      String word = part.toLowerCase(Locale.ROOT);
      if (LINES.contains(word) || (!text && BOXES.contains(word))) {
        return true;
      }
    }
    return false;
  }
}
