package readout.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How words of two texts stand to each other, and what that is worth to an alignment. */
final class Likeness {
  static final int GAP_OPEN = -5;
  static final int GAP_EXTEND = -2;
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_JOINED = 3;
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "with", "&");

  private final List<Word> first;
  private final List<Word> second;
  private final int[][] firstForms;
  private final int[][] secondForms;

  Likeness(List<Word> first, List<Word> second) {
    this.first = first;
    this.second = second;
    Map<String, Integer> numbers = new HashMap<>();
    firstForms = forms(first, numbers);
    secondForms = forms(second, numbers);
  }

  private static int[][] forms(List<Word> words, Map<String, Integer> numbers) {
    int[][] forms = new int[words.size()][];
    for (int i = 0; i < forms.length; i++) {
      Word word = words.get(i);
      forms[i] =
          new int[] {
            number(numbers, word.key()),
            number(numbers, "~" + word.spelling()),
            number(numbers, "*" + word.stem()),
            word.content() ? 1 : 0
          };
    }
    return forms;
  }

  private static int number(Map<String, Integer> numbers, String form) {
    int next = numbers.size();
    Integer known = numbers.putIfAbsent(form, next);
    return known == null ? next : known;
  }

  /** The worth of setting one word against one. */
  int score(int i, int j) {
    int[] a = firstForms[i];
    int[] b = secondForms[j];
    if (a[0] == b[0]) {
      return a[3] == 1 ? 10 : 4;
    }
    if (a[1] == b[1]) {
      return 9;
    }
    if (a[2] == b[2]) {
      return a[3] == 1 ? 6 : 1;
    }
    return a[3] != b[3] ? -6 : a[3] == 1 ? -5 : -3;
  }

  /** How one word stands to one. */
  static Step.Kind kind(Word a, Word b) {
    if (a.key().equals(b.key())) {
      boolean start = a.opens() || b.opens();
      String one = plain(a.text());
      String other = plain(b.text());
      boolean same = start ? one.equalsIgnoreCase(other) : one.equals(other);
      return same ? Step.Kind.SAME : Step.Kind.SPELLING;
    }
    if (a.spelling().equals(b.spelling())) {
      return Step.Kind.SPELLING;
    }
    return a.stem().equals(b.stem()) ? Step.Kind.FORM : Step.Kind.OTHER;
  }

  private static String plain(String text) {
    return text.replace('’', '\'').replace('‐', '-').replace('‑', '-');
  }

  /** Steps of one word against several, by the row of the first text in which they end. */
  List<List<Step>> jumps() {
    List<List<Step>> byEnd = new ArrayList<>();
    for (int i = 0; i <= first.size(); i++) {
      byEnd.add(new ArrayList<>());
    }
    for (Step step : joined(first, second)) {
      byEnd.get(step.firstEnd()).add(step);
    }
    for (Step step : joined(second, first)) {
      byEnd.get(step.secondEnd()).add(turned(step));
    }
    for (Step step : expanded(first, second)) {
      byEnd.get(step.firstEnd()).add(step);
    }
    for (Step step : expanded(second, first)) {
      byEnd.get(step.secondEnd()).add(turned(step));
    }
    return byEnd;
  }

  // "build up" and "command and control" against one word with hyphens or none.
  private static List<Step> joined(List<Word> parts, List<Word> wholes) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < wholes.size(); j++) {
      places.computeIfAbsent(wholes.get(j).key(), key -> new ArrayList<>()).add(j);
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String joined = parts.get(i).key();
      for (int end = i + 2; end <= parts.size() && end <= i + LONGEST_JOINED; end++) {
        joined += parts.get(end - 1).key();
        for (int j : places.getOrDefault(joined, List.of())) {
          steps.add(new Step(Step.Kind.SPELLING, i, end, j, j + 1));
        }
      }
    }
    return steps;
  }

  private static List<Step> expanded(List<Word> abbreviations, List<Word> names) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < abbreviations.size(); i++) {
      for (int j = 0; abbreviations.get(i).abbreviation() && j < names.size(); j++) {
        int end = nameEnd(abbreviations.get(i), names, j);
        if (end > j) {
          steps.add(new Step(Step.Kind.EXPANSION, i, i + 1, j, end));
        }
      }
    }
    return steps;
  }

  private static Step turned(Step step) {
    return new Step(step.kind(), step.second(), step.secondEnd(), step.first(), step.firstEnd());
  }

  /** The worth of a jump. */
  static int score(Step jump) {
    return jump.kind() == Step.Kind.EXPANSION ? 14 : 9;
  }

  // The end of the name whose initials the abbreviation has, from the word; -1 where it is none.
  private static int nameEnd(Word abbreviation, List<Word> words, int from) {
    String letters = abbreviation.key();
    if (words.get(from).key().charAt(0) != letters.charAt(0) || words.get(from).abbreviation()) {
      return -1;
    }
    int letter = 0;
    int end = -1;
    for (int at = from; at < words.size() && at < from + LONGEST_NAME; at++) {
      String key = words.get(at).key();
      boolean fits = letter < letters.length() && key.charAt(0) == letters.charAt(letter);
      boolean capital = Character.isUpperCase(words.get(at).text().codePointAt(0));
      // Three initials in a row are no chance: "bilateral security agreement".
      if (fits && (capital || letters.length() >= 3)) {
        letter++;
        end = at + 1;
      } else if (!SMALL.contains(key)) {
        break;
      }
    }
    // The name goes to its last initial, small words within it included.
    return letter == letters.length() && end - from >= 2 ? end : -1;
  }
}
