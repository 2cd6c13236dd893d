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
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < second.size(); j++) {
      places.computeIfAbsent(second.get(j).key(), key -> new ArrayList<>()).add(j);
    }
    for (int i = 0; i < first.size(); i++) {
      if (i + 1 < first.size()) {
        String joined = first.get(i).key() + first.get(i + 1).key();
        for (int j : places.getOrDefault(joined, List.of())) {
          byEnd.get(i + 2).add(new Step(Step.Kind.SPELLING, i, i + 2, j, j + 1));
        }
      }
      if (first.get(i).abbreviation()) {
        for (int j = 0; j < second.size(); j++) {
          int end = nameEnd(first.get(i), second, j);
          if (end > j) {
            byEnd.get(i + 1).add(new Step(Step.Kind.EXPANSION, i, i + 1, j, end));
          }
        }
      }
    }
    Map<String, List<Integer>> firstPlaces = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      firstPlaces.computeIfAbsent(first.get(i).key(), key -> new ArrayList<>()).add(i);
    }
    for (int j = 0; j < second.size(); j++) {
      if (j + 1 < second.size()) {
        String joined = second.get(j).key() + second.get(j + 1).key();
        for (int i : firstPlaces.getOrDefault(joined, List.of())) {
          byEnd.get(i + 1).add(new Step(Step.Kind.SPELLING, i, i + 1, j, j + 2));
        }
      }
      if (second.get(j).abbreviation()) {
        for (int i = 0; i < first.size(); i++) {
          int end = nameEnd(second.get(j), first, i);
          if (end > i) {
            byEnd.get(end).add(new Step(Step.Kind.EXPANSION, i, end, j, j + 1));
          }
        }
      }
    }
    return byEnd;
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
      if (fits && capital) {
        letter++;
        end = at + 1;
      } else if (!SMALL.contains(key)) {
        break;
      }
    }
    boolean whole = letter == letters.length() && end - from >= 2;
    if (!whole) {
      return -1;
    }
    // "Organization for Security and Co-operation in Europe": the name goes to the last capital.
    return end;
  }
}
