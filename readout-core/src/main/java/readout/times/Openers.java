package readout.times;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of ASCII that what a pattern finds may begin with; few words begin what a rule
 * finds, and a pattern need not be asked about the others. Asked about one character alone, a
 * pattern either fails on it, or finds something, or would have read on ({@link Matcher#hitEnd}).
 * Immutable and thread-safe.
 */
final class Openers {
  private static final int ASCII = 128;
  private static final String BEHIND = "(?<=";

  private final boolean[] opens = new boolean[ASCII];

  /** Those of the pattern, or more. */
  Openers(Pattern pattern) {
    String ahead = withoutBehind(pattern.pattern());
    Matcher matcher = Pattern.compile(ahead, pattern.flags()).matcher("");
    for (char first = 0; first < ASCII; first++) {
      boolean found = matcher.reset(String.valueOf(first)).lookingAt();
      opens[first] = found || matcher.hitEnd();
    }
  }

  /** Whether something may begin with it; always of what is not in ASCII. */
  boolean opens(char first) {
    return first >= ASCII || opens[first];
  }

  /** The pattern without what it demands of the text before it: before one character is none. */
  private static String withoutBehind(String pattern) {
    StringBuilder ahead = new StringBuilder(pattern);
    for (int from = ahead.indexOf(BEHIND); from >= 0; from = ahead.indexOf(BEHIND, from)) {
      ahead.delete(from, closing(ahead, from) + 1);
    }
    return ahead.toString();
  }

  /** Where the group that opens at the place is closed. */
  private static int closing(CharSequence pattern, int from) {
    int depth = 0;
    boolean listed = false;
    for (int at = from; at < pattern.length(); at++) {
      char mark = pattern.charAt(at);
      if (mark == '\\') {
        at++;
      } else if (listed) {
        listed = mark != ']';
      } else if (mark == '[') {
        listed = true;
      } else if (mark == '(') {
        depth++;
      } else if (mark == ')' && --depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("a group is not closed: " + pattern);
  }
}
