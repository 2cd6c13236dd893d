package readout.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.model.Publication;
import readout.model.Report;

/**
 * What grouping has to know of many reports, so that their texts can be put away: a few kilobytes
 * for each. Not thread-safe while it is filled.
 */
public final class Gists {
  private static final Comparator<Gist> IN_ORDER =
      Comparator.<Gist, LocalDate>comparing(gist -> gist.publication().from().orElse(LocalDate.MAX))
          .thenComparing(gist -> gist.publication().to().orElse(LocalDate.MAX))
          .thenComparing(Gist::id);

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Gist> gists = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * One report.
   *
   * @param id the report's id
   * @param publication when it was published
   * @param printed its title on one line; empty where it has none
   * @param opening what names a story that has no title
   * @param terms its terms by number
   * @param weights how much it makes of each
   */
  record Gist(
      String id,
      Publication publication,
      String printed,
      String opening,
      int[] terms,
      double[] weights) {}

  /** Takes a report; one that cannot be read, or has come before, changes nothing. */
  public void add(Report report) {
    if (!report.readable() || !ids.add(report.id())) {
      return;
    }
    Map<String, Double> weighted = WeightedTerms.of(report);
    int[] terms = new int[weighted.size()];
    double[] weights = new double[terms.length];
    int at = 0;
    for (Map.Entry<String, Double> term : weighted.entrySet()) {
      Integer known = numbers.get(term.getKey());
      if (known == null) {
        known = numbers.size();
        numbers.put(term.getKey(), known);
      }
      terms[at] = known;
      weights[at++] = term.getValue();
    }
    gists.add(
        new Gist(
            report.id(),
            report.publication(),
            StoryTitle.printed(report),
            StoryTitle.opening(report),
            terms,
            weights));
  }

  /** The reports in the order in which they came out, as far as it is known. */
  List<Gist> inOrder() {
    return gists.stream().sorted(IN_ORDER).toList();
  }

  /** The vectors of reports of this batch; they do not depend on the order of {@link #add}. */
  List<TermVector> vectors(List<Gist> some) {
    Map<String, Integer> holders = new HashMap<>();
    String[] words = new String[numbers.size()];
    numbers.forEach((term, number) -> words[number] = term);
    for (Gist gist : some) {
      for (int term : gist.terms()) {
        if (words[term].indexOf(' ') < 0) {
          holders.merge(words[term], 1, Integer::sum);
        }
      }
    }
    WordFrequencies frequencies = WordFrequencies.background().with(some.size(), holders);
    int[] ranks = new int[words.length];
    double[] rarity = new double[words.length];
    int next = 0;
    for (Map.Entry<String, Integer> term : new TreeMap<>(numbers).entrySet()) {
      ranks[term.getValue()] = next;
      rarity[next++] = frequencies.rarity(term.getKey());
    }
    return some.stream().map(gist -> TermVector.of(gist, ranks, rarity)).toList();
  }
}
