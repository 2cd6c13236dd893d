package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Packs the published lexica. The word embeddings stay out: they are as large as all the rest and
 * change few trees.
 */
final class LexicaPacker {
  private static final String LEXICA = "/edu/emory/mathcs/nlp/lexica/";

  private LexicaPacker() {}

  /** Reads and packs the lexica on the class path. */
  @SuppressWarnings("unchecked") // the types the published files are known to have
  static PackedLexica pack() {
    return pack(
        (Map<String, List<String>>) read("en-ambiguity-classes-simplified-lowercase.xz"),
        (Map<String, Set<String>>) read("en-brown-clusters-simplified-lowercase.xz"),
        (PrefixTree<String, Set<String>>) read("en-named-entity-gazetteers-simplified.xz"));
  }

  static PackedLexica pack(
      Map<String, List<String>> tags,
      Map<String, Set<String>> clusters,
      PrefixTree<String, Set<String>> names) {
    LexiconBuilder nameBuilder = new LexiconBuilder();
    addNames(names.getRoot(), Fingerprint.EMPTY, nameBuilder);
    return new PackedLexica(
        words(tags).build(List::copyOf),
        words(clusters).build(LexicaPacker::inOrder),
        nameBuilder.build(List::copyOf));
  }

  private static LexiconBuilder words(Map<String, ? extends Collection<String>> words) {
    LexiconBuilder lexicon = new LexiconBuilder();
    words.forEach((word, value) -> lexicon.add(Fingerprint.then(Fingerprint.EMPTY, word), value));
    return lexicon;
  }

  private static void addNames(
      PrefixNode<String, Set<String>> node, long place, LexiconBuilder into) {
    node.forEach(
        (word, next) -> {
          long reached = Fingerprint.then(place, word);
          Set<String> gazetteers = next.getValue();
          into.add(reached, gazetteers == null ? List.of() : gazetteers);
          addNames(next, reached, into);
        });
  }

  private static Set<String> inOrder(List<String> value) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(value));
  }

  private static Object read(String file) {
    try (InputStream bytes = LexicaPacker.class.getResourceAsStream(LEXICA + file);
        ObjectInputStream in = IOUtils.createObjectXZBufferedInputStream(bytes)) {
      return in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(file, e));
    }
  }
}
