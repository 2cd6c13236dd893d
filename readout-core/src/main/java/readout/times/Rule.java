package readout.times;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule: a pattern, its meaning, and examples.
 *
 * @param groups the names of the pattern's groups
 * @param yes sentences with [words=timex] where the tagger must find them
 * @param no sentences in which this rule must find nothing
 */
record Rule(
    String name,
    Pattern pattern,
    List<String> groups,
    Meaning meaning,
    List<String> yes,
    List<String> no) {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]\\w*)>");

  Rule {
    groups = List.copyOf(groups);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  /** A pattern that may not begin or end inside a word or number. */
  static Pattern whole(String expanded) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}$£€#@_/]|\\d[.,:])(?:" + expanded + ")(?![\\p{L}\\p{N}_]|[.,:/]\\d)",
        Pattern.CASE_INSENSITIVE);
  }

  static List<String> groupsOf(String expanded) {
    return GROUP.matcher(expanded).results().map(found -> found.group(1)).toList();
  }

  static Map<String, String> taken(Matcher matcher, List<String> names) {
    Map<String, String> taken = new LinkedHashMap<>();
    for (String name : names) {
      String text = matcher.group(name);
      if (text != null) {
        taken.put(name, text);
      }
    }
    return taken;
  }
}
