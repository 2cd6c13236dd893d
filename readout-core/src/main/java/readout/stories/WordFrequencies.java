package readout.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * In how many reports a word occurs: counts over 3,101 English reports on security and foreign
 * affairs of 2012 to 2017 as a background, so that small batches know rare words from common ones,
 * and the counts of the batch itself. Immutable and thread-safe.
 */
final class WordFrequencies {
  private static final String RESOURCE = "word-frequencies.tsv";
  private static final WordFrequencies BACKGROUND = load();

  private final int reports;
  private final Map<String, Integer> counts;

  private WordFrequencies(int reports, Map<String, Integer> counts) {
    this.reports = reports;
    this.counts = counts;
  }

  /** The counts that come with this package. */
  static WordFrequencies background() {
    return BACKGROUND;
  }

  /** These counts and those of a batch: in how many of its reports each word occurs. */
  WordFrequencies with(int batch, Map<String, Integer> holders) {
    Map<String, Integer> sums = new HashMap<>(counts);
    holders.forEach((word, count) -> sums.merge(word, count, Integer::sum));
    return new WordFrequencies(reports + batch, sums);
  }

  /** How much a term tells reports apart, never negative; joined names go by their rarest part. */
  double rarity(String term) {
    int space = term.indexOf(' ');
    if (space >= 0) {
      return Math.max(rarity(term.substring(0, space)), rarity(term.substring(space + 1)));
    }
    return StrictMath.log((reports + 1.0) / (counts.getOrDefault(term, 0) + 1.0));
  }

  // One line gives a count and the words that have it, the first the number of reports.
  private static WordFrequencies load() {
    try (InputStream bytes = WordFrequencies.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(bytes, RESOURCE), StandardCharsets.UTF_8))) {
      int reports = Integer.parseInt(lines.readLine().strip());
      Map<String, Integer> counts = new HashMap<>();
      lines
          .lines()
          .forEach(
              line -> {
                int tab = line.indexOf('\t');
                Integer count = Integer.valueOf(line.substring(0, tab));
                for (String word : line.substring(tab + 1).split(" ")) {
                  counts.put(word, count);
                }
              });
      return new WordFrequencies(reports, Map.copyOf(counts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
