package readout.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.model.Span;

/**
 * Splits a paragraph of news prose into sentences. Closing quotation marks stay with the sentence
 * they close; a full stop after an abbreviation, an initial or before a small letter ends nothing.
 * The spans are in order, never overlap, never begin or end with white space, and leave out nothing
 * else. Stateless and thread-safe.
 */
public final class SentenceSplitter {
  private static final int CAPITAL = "Washington, ".length();
  private static final Set<String> DOMAINS =
      Set.of("com", "org", "net", "gov", "edu", "tv", "info");

  /** Shorter words before a stop without a space are abbreviations. */
  private static final int SHORTEST = 3;

  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "lt", "col", "capt", "maj", "sgt", "cmdr", "adm", "sen",
          "rep", "gov", "prof", "rev", "st", "messrs", "brig", "pres", "sec", "amb", "cpl", "pvt",
          "hon", "supt", "vs", "fmr", "sens", "reps", "gens", "govs", "drs", "profs", "revs",
          "atty");
  private static final Set<String> MONTHS_AND_MORE =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no",
          "art", "approx", "dept", "est", "mt", "ft", "ave", "blvd", "jr", "sr", "inc", "corp",
          "co", "ltd", "calif", "fla", "ariz", "mass", "conn", "pa", "va", "tex", "tenn", "wash",
          "mich", "ill", "ind", "minn", "wis", "ore", "ga", "ala", "ark", "colo", "del", "kan",
          "ky", "la", "md", "miss", "mo", "mont", "neb", "nev");
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "It",
          "He",
          "She",
          "They",
          "We",
          "I",
          "In",
          "On",
          "At",
          "But",
          "And",
          "A",
          "An",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "His",
          "Her",
          "Their",
          "As",
          "After",
          "Before",
          "When",
          "While",
          "If",
          "For",
          "Some",
          "Many",
          "What",
          "You",
          "Both",
          "However",
          "Meanwhile");

  /** The sentences of the paragraph. */
  public List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char mark = text.charAt(i);
      if (mark != '.' && mark != '!' && mark != '?' && mark != '…') {
        continue;
      }
      int after = i + 1;
      while (after < paragraph.end() && ".!?…".indexOf(text.charAt(after)) >= 0) {
        after++;
      }
      boolean run = after - i > 1 || mark == '…';
      int closed = closing(text, after, paragraph.end());
      if (ends(text, paragraph, i, after, closed, run)) {
        add(sentences, text, start, closed);
        start = closed;
      }
      i = Math.max(i, closed - 1);
    }
    add(sentences, text, start, paragraph.end());
    return sentences;
  }

  /** The end of the closing marks that follow, a space before a closing curly mark skipped. */
  private static int closing(String text, int from, int end) {
    int at = from;
    while (at < end) {
      char next = text.charAt(at);
      if (next == '”' || next == '’' || next == ')' || next == ']' || next == '»') {
        at++;
      } else if ((next == '"' || next == '\'')
          && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)) || at == from)) {
        at++;
      } else if (next == ' ' && at + 1 < end && text.charAt(at + 1) == '”') {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean ends(
      String text, Span paragraph, int mark, int after, int closed, boolean run) {
    if (closed >= paragraph.end()) {
      return true;
    }
    char next = text.charAt(closed);
    boolean quoted = closed > after;
    if (!Character.isWhitespace(next)) {
      return quoted && Character.isUpperCase(next) && text.charAt(mark) != ','
          || !quoted && !run && glued(text, paragraph, mark, closed);
    }
    int begin = closed;
    while (begin < paragraph.end() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    if (begin >= paragraph.end()) {
      return true;
    }
    String word = word(text, begin, paragraph.end());
    if (word.isEmpty() || Character.isLowerCase(word.charAt(0))) {
      return !run && text.charAt(mark) != '.' && !quoted;
    }
    if (text.charAt(mark) != '.' || run) {
      return true;
    }
    boolean initial = word.length() == 1 && text.startsWith(".", text.indexOf(word, begin) + 1);
    return !abbreviated(text, paragraph.start(), mark, initial ? "" : word, quoted);
  }

  /** "left the war.How can": a space is missing between a word and a word with a capital. */
  private static boolean glued(String text, Span paragraph, int mark, int next) {
    int begin = mark;
    while (begin > paragraph.start() && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    int end = next;
    while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean free = begin == paragraph.start() || Character.isWhitespace(text.charAt(begin - 1));
    boolean parted =
        end < paragraph.end()
            && (Character.isWhitespace(text.charAt(end)) || text.charAt(end) == ',');
    return free
        && parted
        && mark - begin >= SHORTEST
        && (end - next > 1 || "IA".indexOf(text.charAt(next)) >= 0)
        && !DOMAINS.contains(text.substring(next, end).toLowerCase(Locale.ROOT))
        && text.substring(begin, mark).chars().skip(1).allMatch(Character::isLowerCase)
        && Character.isUpperCase(text.charAt(next))
        && (text.substring(next + 1, end).chars().allMatch(Character::isLowerCase)
            || end - next > SHORTEST
                && text.substring(next, end).chars().allMatch(Character::isUpperCase))
        && !TITLES.contains(text.substring(begin, mark).toLowerCase(Locale.ROOT))
        && !MONTHS_AND_MORE.contains(text.substring(begin, mark).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the full stop belongs to an abbreviation that the next word goes on from.
   *
   * @param next the next word; "" for an initial
   */
  private static boolean abbreviated(String text, int from, int mark, String next, boolean quoted) {
    int begin = mark;
    while (begin > from
        && !Character.isWhitespace(text.charAt(begin - 1))
        && "(“\"‘[—".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    String before = text.substring(begin, mark);
    if (quoted || before.isEmpty()) {
      return false;
    }
    String plain = before.toLowerCase(java.util.Locale.ROOT);
    if (before.equals("D.C") && text.startsWith("Washington, ", Math.max(from, begin - CAPITAL))) {
      // a comma would stand here if the sentence went on
      return false;
    }
    if (TITLES.contains(plain) || before.equals("v")) {
      return true;
    }
    if (MONTHS_AND_MORE.contains(plain)) {
      return !next.isEmpty() && Character.isDigit(next.charAt(0)) || !STARTERS.contains(next);
    }
    boolean initials =
        before.length() == 1 && Character.isUpperCase(before.charAt(0))
            || before.matches("(\\p{L}\\.)+\\p{L}");
    return initials && !STARTERS.contains(next);
  }

  /** The next word, opening marks skipped; empty where none begins. */
  private static String word(String text, int from, int end) {
    int at = from;
    while (at < end
        && !Character.isLetterOrDigit(text.charAt(at))
        && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int to = at;
    while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(at, to);
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
