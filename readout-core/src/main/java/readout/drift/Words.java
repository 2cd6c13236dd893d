package readout.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.model.Span;

/** Splits a printing into words; a line break parts what does not belong together. */
final class Words {
  private static final Set<String> CONTRACTED =
      Set.of("n't", "n’t", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'m", "’m", "'d", "’d");
  private static final Set<String> DOTTED =
      Set.of("mr", "mrs", "ms", "dr", "gen", "col", "lt", "sgt", "sen", "rep", "gov", "st", "no");

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int sentence;
  private int part;
  private boolean opens = true;
  private char bracket = ' ';

  private Words(String text) {
    this.text = text;
  }

  /** The words in order, at most as many as the limit. */
  static List<Word> of(String text, int limit) {
    Words reader = new Words(text);
    int at = 0;
    while (at < text.length() && reader.words.size() < limit) {
      at = reader.read(at);
    }
    return List.copyOf(reader.words);
  }

  private int read(int at) {
    int point = text.codePointAt(at);
    if (Character.isLetterOrDigit(point)) {
      int end = wordEnd(at);
      add(at, end);
      return end;
    }
    switch (point) {
      case '(', '[' -> bracket = (char) point;
      case ')', ']' -> bracket = ' ';
      case '\n' -> {
        part++;
        close();
        bracket = ' ';
      }
      case '.', '!', '?', '…' -> stop(at);
      case '%', '$', '£', '€' -> put(at, at + 1, Spelling.key(text.substring(at, at + 1)));
      default -> {}
    }
    return at + Character.charCount(point);
  }

  // A full stop after "Mr" or within "3.5" closes nothing.
  private void stop(int at) {
    boolean title =
        !words.isEmpty()
            && words.get(words.size() - 1).span().end() == at
            && DOTTED.contains(words.get(words.size() - 1).key());
    if (!title) {
      close();
    }
  }

  private void close() {
    if (!opens) {
      sentence++;
      opens = true;
    }
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      boolean letter =
          Character.isLetterOrDigit(point)
              || Character.getType(point) == Character.NON_SPACING_MARK;
      if (!letter && !joins(point, start, at, next)) {
        break;
      }
      at = next;
    }
    boolean dotted = at < text.length() && text.charAt(at) == '.' && initials(start, at);
    return dotted ? at + 1 : at;
  }

  private boolean joins(int point, int start, int at, int next) {
    if (next >= text.length() || !Character.isLetterOrDigit(text.codePointAt(next))) {
      return false;
    }
    boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(next));
    return switch (point) {
      case '\'', '’', '-', '‐', '‑' -> true;
      case ',' -> digits;
      case '.' -> digits || at - start == 1 || initials(start, at);
      default -> false;
    };
  }

  // "U.S" so far: letters and dots in turn.
  private boolean initials(int start, int end) {
    if (end - start < 3 || (end - start) % 2 == 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      if ((i - start) % 2 == 0 ? !letter : text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end) {
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    for (int length = 2; length <= 3; length++) {
      boolean room = end - start > length && lower.length() == end - start;
      if (room && CONTRACTED.contains(lower.substring(lower.length() - length))) {
        put(start, end - length, base(lower.substring(0, lower.length() - length)));
        String ending = lower.substring(lower.length() - length);
        put(end - length, end, full(Spelling.key(ending)));
        return;
      }
    }
    put(start, end, Spelling.key(text.substring(start, end)));
  }

  private void put(int start, int end, String key) {
    String word = text.substring(start, end);
    words.add(
        new Word(
            new Span(start, end),
            word,
            key,
            Spelling.american(key),
            Spelling.stem(key, word),
            Spelling.content(key),
            opens,
            bracket,
            sentence,
            part));
    opens = false;
  }

  // "won't" is "will not".
  private static String base(String lower) {
    return switch (lower) {
      case "wo" -> "will";
      case "ca" -> "can";
      case "sha" -> "shall";
      default -> Spelling.key(lower);
    };
  }

  private static String full(String key) {
    return switch (key) {
      case "re" -> "are";
      case "ve" -> "have";
      case "ll" -> "will";
      case "m" -> "am";
      case "d" -> "would";
      default -> key;
    };
  }
}
