package readout.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.read.page.BlockWriter;

/**
 * How one line goes on in the next: behind a blank, or in one word, with or without the hyphen at
 * the end of the line. What the same document prints elsewhere decides first: "agreement" or
 * "well-known". Immutable and thread-safe.
 */
final class Hyphenation {
  /** What stands between two lines of a paragraph. */
  enum Joint {
    /** A blank. */
    BLANK,
    /** Nothing: the hyphen is one of the word, or a dash touches both words. */
    NOTHING,
    /** Nothing, and the hyphen goes: the printer put it. */
    NO_HYPHEN
  }

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:[-‐]\\p{L}+){0,8}");
  private static final Pattern FIRST = Pattern.compile("^([\\p{L}\\p{M}\\p{N}]+)");

  /** First parts that English writes with a hyphen. */
  private static final Set<String> HYPHENED_FIRST =
      Set.of(
          "anti", "best", "co", "cross", "far", "first", "full", "half", "hard", "high", "ill",
          "last", "left", "long", "low", "mid", "near", "newly", "non", "one", "part", "post",
          "quasi", "right", "second", "self", "short", "third", "two", "three", "four", "five",
          "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty", "fifty", "sixty",
          "seventy", "eighty", "ninety", "vice", "well");

  /** Second parts that make a compound of any first part. */
  private static final Set<String> HYPHENED_SECOND =
      Set.of(
          "aligned",
          "backed",
          "based",
          "brokered",
          "century",
          "controlled",
          "driven",
          "elect",
          "funded",
          "hour",
          "income",
          "known",
          "led",
          "level",
          "long",
          "looking",
          "mediated",
          "occupied",
          "old",
          "owned",
          "percent",
          "profile",
          "range",
          "ranking",
          "related",
          "scale",
          "speaking",
          "sponsored",
          "style",
          "term",
          "year");

  /**
   * Words that are the beginning or the end of longer ones far more often than a part with a
   * hyphen.
   */
  private static final Set<String> GLUED =
      Set.of(
          "a", "able", "act", "after", "age", "an", "and", "any", "as", "at", "be", "body", "but",
          "by", "can", "con", "end", "every", "for", "he", "her", "here", "him", "how", "in", "ion",
          "is", "it", "land", "less", "light", "man", "may", "me", "men", "ment", "no", "not",
          "off", "on", "one", "or", "our", "out", "over", "paper", "per", "port", "pro", "re",
          "self", "selves", "she", "ship", "side", "some", "the", "them", "there", "they", "thing",
          "to", "under", "up", "way", "we", "what", "when", "where", "who", "with", "woman",
          "women", "work", "your", "ant");

  private static final Set<String> SUSPENDED = Set.of("and", "or", "to", "nor", "und");

  private final Map<String, Integer> words = new HashMap<>();

  /** Learns the words of lines; those that a line's end may have cut are left out. */
  Hyphenation(List<String> lines) {
    boolean cut = false;
    for (String line : lines) {
      boolean cutAtEnd = !line.isEmpty() && Letters.hyphen(line.charAt(line.length() - 1));
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        boolean first = cut && word.start() == 0;
        boolean last = cutAtEnd && word.end() >= line.length() - 1;
        if (!first && !last) {
          words.merge(fold(word.group()), 1, Integer::sum);
        }
      }
      cut = cutAtEnd;
    }
  }

  /** How the line goes on. */
  Joint between(String line, String next) {
    if (line.isEmpty() || next.isEmpty()) {
      return Joint.BLANK;
    }
    char end = line.charAt(line.length() - 1);
    boolean longDash = end == '—' || end == '―' || next.charAt(0) == '—' || next.charAt(0) == '―';
    if (longDash) {
      return touches(line, next) ? Joint.NOTHING : Joint.BLANK;
    }
    String head = Letters.hyphen(end) ? lastPart(line) : "";
    Matcher first = FIRST.matcher(next);
    if (head.isEmpty() || !first.find()) {
      return Joint.BLANK;
    }
    if (end == '\u00ad') {
      return Joint.NO_HYPHEN;
    }
    String tail = first.group(1);
    if (SUSPENDED.contains(tail)) {
      return Joint.BLANK;
    }
    return hyphened(head, tail) ? Joint.NOTHING : Joint.NO_HYPHEN;
  }

  /**
   * The word before the hyphen at the end of a line; empty where a blank or a dash stands there.
   */
  private static String lastPart(String line) {
    int end = line.length() - 1;
    int from = end;
    while (from > 0 && ofWord(line.charAt(from - 1))) {
      from--;
    }
    String part = line.substring(from, end);
    return part.isEmpty() || "'’-".indexOf(part.charAt(part.length() - 1)) >= 0 ? "" : part;
  }

  private static boolean ofWord(char unit) {
    return Character.isLetterOrDigit(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || "'’-.".indexOf(unit) >= 0;
  }

  /** A long dash without a blank before it has none behind it. */
  private static boolean touches(String line, String next) {
    String edge = line.length() > 1 ? line.substring(line.length() - 2) : line;
    boolean before = BlockWriter.isBlank(edge.charAt(0));
    boolean behind = next.length() > 1 && BlockWriter.isBlank(next.charAt(1));
    return !before && !behind && edge.length() > 1;
  }

  private boolean hyphened(String head, String tail) {
    String part = head.substring(head.lastIndexOf('-') + 1);
    boolean letters = !part.isEmpty() && part.chars().allMatch(Character::isLetter);
    boolean shouted = fold(part).length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
    if (!letters || !tail.chars().allMatch(Character::isLetter)) {
      return true;
    }
    if (Character.isUpperCase(tail.codePointAt(0)) && !shouted) {
      return true;
    }
    int joined = count(head + tail) + (part.equals(head) ? 0 : count(part + tail));
    int hyphened = count(head + "-" + tail);
    if (joined != hyphened) {
      return hyphened > joined;
    }
    String first = fold(part);
    String second = fold(tail);
    if (HYPHENED_SECOND.contains(second) && (first.length() > 2 || shouted)) {
      return !GLUED.contains(first);
    }
    if (shouted && !tail.equals(tail.toUpperCase(Locale.ROOT))) {
      return true;
    }
    boolean words = count(part) > 0 && count(tail) > 0;
    if (GLUED.contains(first) || GLUED.contains(second)) {
      return false;
    }
    return (words && first.length() > 2 && second.length() > 2)
        || (HYPHENED_FIRST.contains(first) && count(tail) > 0);
  }

  private int count(String word) {
    return words.getOrDefault(fold(word), 0);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2010', '-').replace("\u00ad", "");
  }
}
