package readout.syntax.nlp4j;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects the keys of a packed lexicon and numbers their different values. */
final class LexiconBuilder {
  private final LongArrayList fingerprints = new LongArrayList();
  private final IntArrayList numbers = new IntArrayList();
  private final Map<List<String>, Integer> values = new LinkedHashMap<>();

  /**
   * Adds a key; an empty value says that it only begins longer keys. The order of values counts.
   */
  void add(long fingerprint, Collection<String> value) {
    fingerprints.add(fingerprint);
    numbers.add(
        value.isEmpty() ? 0 : values.computeIfAbsent(List.copyOf(value), v -> values.size() + 1));
  }

  /** Returns the lexicon of what was added, each different value made by {@code toValue}. */
  <V> PackedLexicon<V> build(Function<List<String>, V> toValue) {
    List<V> different = new ArrayList<>();
    values.keySet().forEach(value -> different.add(toValue.apply(value)));
    return new PackedLexicon<>(
        new FingerprintMap(fingerprints.toLongArray(), numbers.toIntArray()), different);
  }
}
