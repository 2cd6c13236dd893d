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
  static PackedLexica pack() {
    LexiconBuilder tags = new LexiconBuilder();
    addWords(read("en-ambiguity-classes-simplified-lowercase.xz"), tags);
    LexiconBuilder clusters = new LexiconBuilder();
    addWords(read("en-brown-clusters-simplified-lowercase.xz"), clusters);
    LexiconBuilder names = new LexiconBuilder();
    PrefixTree<String, Set<String>> tree = read("en-named-entity-gazetteers-simplified.xz");
    addNames(tree.getRoot(), Fingerprint.EMPTY, names);
    return new PackedLexica(
        tags.build(List::copyOf), clusters.build(LexicaPacker::inOrder), names.build(List::copyOf));
  }

  private static void addWords(
      Map<String, ? extends Collection<String>> words, LexiconBuilder into) {
    words.forEach((word, value) -> into.add(Fingerprint.then(Fingerprint.EMPTY, word), value));
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

  @SuppressWarnings("unchecked") // the caller names the type the file is known to have
  private static <T> T read(String file) {
    try (InputStream bytes = LexicaPacker.class.getResourceAsStream(LEXICA + file);
        ObjectInputStream in = IOUtils.createObjectXZBufferedInputStream(bytes)) {
      return (T) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(file, e));
    }
  }
}
