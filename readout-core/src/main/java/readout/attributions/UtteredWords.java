package readout.attributions;

import java.util.Arrays;
import readout.model.Report;

/** Which quotations are somebody's words, and no titles, names or ironic marks. Stateless. */
final class UtteredWords {
  /** A quotation of fewer words than this is a name or an ironic mark unless a cue takes it. */
  private static final int SCARE = 4;

  /** The space between a quotation and a cue that stands right beside it, with a name between. */
  static final int NEXT = 40;

  private UtteredWords() {}

  /** Whether the quotation is long enough to be somebody's words where no cue takes it. */
  static boolean enough(Report report, Quotation quotation) {
    return words(report, quotation) >= SCARE;
  }

  /** The title of a show or a nickname is not said by anybody. */
  static boolean title(String text, Quotation quotation) {
    String[] words = quotation.inner().of(text).strip().split("\\s+");
    int open = quotation.outer().start();
    String before = text.substring(Math.max(0, open - 16), open);
    boolean capitals =
        words.length <= 12
            && Arrays.stream(words)
                .allMatch(
                    word ->
                        word.matches(
                            "[\\p{Lu}\\d].*|of|the|and|in|a|an|on|for|to|from|with|by|at"));
    boolean woven = !before.strip().matches("(?s).*[,:]") && !inner(quotation, text).endsWith(",");
    // a "Buy Local" week, the "Long March", a musical "Two Rivers"
    boolean name = words.length > 1 && woven && before.matches("(?s).*\\b(?:an?|the|\\w+al)\\s+");
    // CBS' "60 Minutes"
    boolean owned = words.length > 1 && before.matches("(?s).*\\p{Lu}\\w*['’]s?\\s+");
    // On CNN's "Crossfire," he ...
    boolean shown = before.matches("(?s)(?:.*\\W)?(?:News|\\p{Lu}{2,5})['’]s?\\s+");
    String after = text.substring(Math.min(text.length(), quotation.outer().end()));
    boolean show =
        after.matches("(?s) ?(?:show|program|programme|series|newspaper|magazine|column)\\b.*");
    // the "wait and see" policy
    boolean law =
        woven
            && after.matches(
                "(?s) (?:polic(?:y|ies)|law|rule|doctrine|act|measure|ban|program|programme)\\b.*");
    if (law && words.length <= 6) {
      return true;
    }
    boolean told = words.length == 1 && before.matches("(?s).*\\btold\\s+");
    return capitals
        && (name
            || told
            || owned
            || shown
            || show
            || before.matches(
                "(?s).*\\b(?:on|by|called|named|titled|entitled|series|book|film|program|programme|show"
                    + "|(?:author|host|editor|director|writer|star|creator|producer|publisher) of|known as"
                    + "|(?:channel|network|station)['’]s"
                    + "|(?:motto|slogan|anthem|hymn|song),?)\\s+"));
  }

  /** A word or two between marks, away from the cue and outside what it takes, is not of it. */
  static boolean far(Report report, Quotation quotation, Draft host) {
    boolean inside = host.content.stream().anyMatch(span -> span.overlaps(quotation.inner()));
    int gap =
        Math.max(
            host.cue.start() - quotation.outer().end(), quotation.outer().start() - host.cue.end());
    return !inside && words(report, quotation) < SCARE - 1 && gap > NEXT;
  }

  /** "posting an “oddities” page": a word or two woven into the report's own phrase. */
  static boolean label(String text, Quotation quotation) {
    int open = quotation.outer().start();
    int close = quotation.outer().end();
    String before = text.substring(Math.max(0, open - 5), open);
    String after = text.substring(close, Math.min(text.length(), close + 3));
    return inner(quotation, text).split("\\s+").length <= 2
        && before.matches("(?s)(?:.*\\W)?(?:an?|the|his|her|its) ")
        && after.matches("(?s) \\p{Ll}.*");
  }

  /** A comma or colon stands before the quotation or ends it: it is uttered, not woven in. */
  static boolean setOff(String text, Quotation quotation) {
    int open = quotation.outer().start();
    String before = text.substring(Math.max(0, open - 3), open).strip();
    return before.endsWith(":") || before.endsWith(",") || inner(quotation, text).endsWith(",");
  }

  /** The words between the marks. */
  static String inner(Quotation quotation, String text) {
    return quotation.inner().of(text).strip();
  }

  private static int words(Report report, Quotation quotation) {
    return quotation.inner().of(report.body().text()).strip().split("\\s+").length;
  }
}
