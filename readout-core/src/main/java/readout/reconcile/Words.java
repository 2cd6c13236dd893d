package readout.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Content words of a phrase: small words and endings left out, so that two wordings can be
 * compared. Stateless.
 */
final class Words {
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "and", "or", "in", "on", "at", "to", "for", "with", "by", "from",
          "as", "that", "this", "it", "its", "is", "was", "are", "were", "be", "been", "has",
          "have", "had", "he", "she", "they", "his", "her", "their", "will", "would", "not", "said",
          "says", "who", "which", "but", "also", "after", "over", "about", "into", "than", "more",
          "we", "our", "i", "you", "no", "if", "s", "t", "mr");

  private Words() {}

  static Set<String> of(String phrase) {
    Set<String> words = new TreeSet<>();
    for (String word : split(phrase)) {
      if (!SMALL.contains(word)) {
        words.add(stem(word));
      }
    }
    return words;
  }

  static List<String> split(String phrase) {
    String plain =
        phrase
            .toLowerCase(Locale.ROOT)
            .replace("’", "'")
            .replace("'s", "")
            .replaceAll("(?<=\\w)-up\\b", "up")
            .replaceAll("(?<=\\w)\\.(?=\\w)", "");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The share of the smaller set that the other has; 0 where one is empty. */
  static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / Math.min(a.size(), b.size());
  }

  /** The share of all words that both have; 0 where both are empty. */
  static double jaccard(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    long all = a.size() + b.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static String stem(String word) {
    for (String ending : new String[] {"ing", "ed", "es", "s"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
