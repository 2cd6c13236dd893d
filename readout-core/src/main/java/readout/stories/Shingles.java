package readout.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.model.Paragraph;
import readout.model.Report;

/** The runs of five words in a report's prose, each once, as 64-bit hashes in order. */
final class Shingles {
  private static final int LENGTH = 5;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** A report of fewer than five words has one shingle, of all its words; one of none has none. */
  static Shingles of(Report report) {
    String text = report.body().text();
    List<Word> words = new ArrayList<>();
    for (Paragraph paragraph : report.paragraphs()) {
      if (paragraph.kind() == Paragraph.Kind.PROSE && paragraph.span().end() <= text.length()) {
        words.addAll(Word.in(text, paragraph.span()));
      }
    }
    int count = words.isEmpty() ? 0 : Math.max(1, words.size() - LENGTH + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 17;
      for (Word word : words.subList(i, Math.min(words.size(), i + LENGTH))) {
        hash = mix(hash ^ (word.folded().hashCode() * 0x9E3779B97F4A7C15L));
      }
      hashes[i] = hash;
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** The finishing step of SplitMix64: every bit of the result depends on every bit given. */
  static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  long[] hashes() {
    return hashes.clone();
  }

  /** The share of the smaller set that the other has; 0 where one is empty. */
  double containment(Shingles other) {
    int smaller = Math.min(hashes.length, other.hashes.length);
    return smaller == 0 ? 0 : (double) common(other) / smaller;
  }

  /** The share of both sets together that both have (Jaccard); 0 where one is empty. */
  double resemblance(Shingles other) {
    int common = common(other);
    return common == 0 ? 0 : (double) common / (hashes.length + other.hashes.length - common);
  }

  private int common(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
