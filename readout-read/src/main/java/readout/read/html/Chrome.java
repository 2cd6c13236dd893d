package readout.read.html;

import java.util.List;
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
              + " title picture label address");
  private static final Set<String> ROLES =
      words("navigation complementary banner contentinfo search dialog form");

  /** Elements of AMP that hold the article's own text. */
  private static final Set<String> AMP_TEXT = words("amp-layout amp-fit-text amp-accordion");

  /** Names of boxes beside the article. */
  private static final Set<String> BOXES =
      words(
          "related newsletter newsletters cookie cookies consent gdpr onetrust comments comment"
              + " disqus respond share sharing sharedaddy social promo promotion promotions advert"
              + " adverts advertisement advertisements ad ads sponsored sponsor sidebar breadcrumb"
              + " breadcrumbs recirc recirculation recommended recommendations relatedposts outbrain"
              + " taboola popular trending nav navbar navigation menu footer subscribe subscription"
              + " signup tags taglist topics modal popup overlay toolbar pagination readmore bio"
              + " masthead feedback prompt cta regwall banner rail latest recent video player"
              + " gallery slideshow carousel pullquote embed toc contact login ticker syndication"
              + " donate donation donations poll quiz weather");

  /** Two words that name such a box. */
  private static final Set<String> BOX_PAIRS =
      pairs(
          "pull quote,read next,read more,read also,most read,most popular,most viewed,up next,see"
              + " also,top stories,inline links,links block,rich link,author box,about author,about"
              + " the,twitter tweet,instagram media,tiktok embed,fb post,new updates,email sub");

  /** Names of lines that are no running text, even where a paragraph carries them. */
  private static final Set<String> LINES =
      words(
          "byline bylines author authors caption captions credit credits legend timestamp copyright"
              + " newsletter share dateline date dates dateblock pubdate disclaimer");

  private static final Set<String> LINE_PAIRS =
      pairs(
          "entry meta,post meta,article meta,story meta,entry info,story info,article info,reading"
              + " time,read time,update time,posted on,read more,read also");

  /** Names of words for those who listen to a page. */
  private static final Set<String> UNSEEN = words("visuallyhidden screenreader offscreen sronly");

  private static final Set<String> UNSEEN_PAIRS = pairs("visually hidden,sr only,screen reader");

  private static final Set<String> TEXT = words("p li blockquote h2 h3 h4 td pre");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern CUT = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private static final List<String> NAMES =
      List.of("class", "id", "data-component", "data-testid", "data-qa", "data-gu-name");

  private Chrome() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  private static Set<String> pairs(String list) {
    return Set.of(list.split(","));
  }

  /** Whether the element is never of the article, whatever it is called. */
  static boolean byTag(Element element) {
    String tag = element.normalName();
    if (TAGS.contains(tag) || (tag.startsWith("amp-") && !AMP_TEXT.contains(tag))) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden")
        || ROLES.contains(element.attr("role"))
        || element.attr("itemprop").equals("caption")
        || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
        || called(element, UNSEEN, UNSEEN_PAIRS);
  }

  /** Whether its name calls it a box beside the article. */
  static boolean box(Element element) {
    boolean embedded = element.normalName().equals("blockquote");
    return (!TEXT.contains(element.normalName()) || embedded) && called(element, BOXES, BOX_PAIRS);
  }

  /** Whether its name calls it a line that is no running text. */
  static boolean line(Element element) {
    // a dateline within its paragraph is of the text
    boolean within = !Blocks.block(element) && element.closest("p") != null;
    return !within && called(element, LINES, LINE_PAIRS);
  }

  private static boolean called(Element element, Set<String> words, Set<String> pairs) {
    if (element.attributesSize() == 0) {
      return false;
    }
    for (String name : NAMES) {
      String value = element.attr(name);
      if (!value.isEmpty() && named(value, words, pairs)) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(String value, Set<String> words, Set<String> pairs) {
    String[] tokens = BLANK.split(value);
    boolean entry = List.of(tokens).contains("hentry");
    for (String token : tokens) {
      if (entry && (token.startsWith("tag-") || token.startsWith("category-"))) {
        continue; // what the entry is about
      }
      String before = "";
      for (String part : CUT.split(token)) {
        String word = part.toLowerCase(Locale.ROOT);
        if (words.contains(word) || pairs.contains(before + " " + word)) {
          return true;
        }
        before = word;
      }
    }
    return false;
  }
}
