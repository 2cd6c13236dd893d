package readout.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the parts of a page that are around the article: menus, boxes, forms. Thread-safe. */
final class Chrome {
  private static final Set<String> TAGS =
      Set.of(
          "nav",
          "aside",
          "figure",
          "figcaption",
          "footer",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "button",
          "form",
          "input",
          "select",
          "textarea",
          "dialog",
          "video",
          "audio",
          "object",
          "embed",
          "canvas",
          "map",
          "menu",
          "head",
          "title",
          "picture",
          "label");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "form");
  private static final Set<String> WORDS =
      Set.of(
          "related",
          "newsletter",
          "newsletters",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "comments",
          "comment",
          "disqus",
          "share",
          "sharing",
          "social",
          "promo",
          "promotion",
          "advert",
          "advertisement",
          "ad",
          "ads",
          "sponsored",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "caption",
          "credit",
          "recirc",
          "recirculation",
          "recommended",
          "recommendations",
          "outbrain",
          "taboola",
          "popular",
          "trending",
          "nav",
          "navbar",
          "navigation",
          "menu",
          "footer",
          "subscribe",
          "subscription",
          "signup",
          "paywall",
          "tags",
          "taglist",
          "timestamp",
          "dateline-time",
          "modal",
          "popup",
          "overlay",
          "toolbar",
          "pagination",
          "readmore",
          "bio",
          "masthead",
          "copyright",
          "disclaimer",
          "feedback");
  private static final Pattern CUT = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private Chrome() {}

  /** Whether the element is never of the article, whatever it is called. */
  static boolean byTag(Element element) {
    return TAGS.contains(element.normalName())
        || element.hasAttr("hidden")
        || ROLES.contains(element.attr("role"))
        || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the element's class or id calls it a box beside the article. */
  static boolean byName(Element element) {
    return named(element.className()) || named(element.id());
  }

  private static boolean named(String attribute) {
    if (attribute.isEmpty()) {
      return false;
    }
    for (String word : CUT.split(attribute)) {
      if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
