package readout.syntax.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The packed lexica mark words as NLP4J's own class does. */
class PackedLexicaTest {
  private static final List<String> WORDS =
      List.of("Gulf", "of", "Sylvania", "north", "Prime", "x");

  private final Random random = new Random(4);
  private final Map<String, List<String>> tags = new LinkedHashMap<>();
  private final Map<String, Set<String>> clusters = new LinkedHashMap<>();
  private final PrefixTree<String, Set<String>> names = new PrefixTree<>();

  @Test
  void marksWhatGlobalLexicaMarks() {
    for (int round = 0; round < 200; round++) {
      fill();
      GlobalLexica<NLPNode> published = published();
      PackedLexica packed = LexicaPacker.pack(tags, clusters, names);
      for (int i = 0; i < 20; i++) {
        String[] words = words(1 + random.nextInt(8));
        NLPNode[] expected = sentence(words);
        NLPNode[] marked = sentence(words);
        published.process(expected);
        packed.process(marked);
        for (int j = 1; j <= words.length; j++) {
          assertEquals(expected[j].getAmbiguityClasseList(), marked[j].getAmbiguityClasseList());
          assertEquals(
              inOrder(expected[j].getWordClusters()), inOrder(marked[j].getWordClusters()));
          assertEquals(
              expected[j].getNamedEntityGazetteerSet(), marked[j].getNamedEntityGazetteerSet());
        }
      }
    }
  }

  private void fill() {
    tags.put(lower(), List.of(word(), word()));
    clusters.put(lower(), new HashSet<>(Arrays.asList(words(5))));
    names.set(words(1 + random.nextInt(4)), new TreeSet<>(Set.of(word())), Function.identity());
  }

  private GlobalLexica<NLPNode> published() {
    GlobalLexica<NLPNode> lexica =
        new GlobalLexica<>(
            new ByteArrayInputStream("<c><lexica/></c>".getBytes(StandardCharsets.UTF_8)));
    Field lower = Field.word_form_simplified_lowercase;
    lexica.setAmbiguityClasses(new GlobalLexicon<>(tags, lower, "tags"));
    lexica.setWordClusters(new GlobalLexicon<>(clusters, lower, "clusters"));
    lexica.setNamedEntityGazetteers(
        new GlobalLexicon<>(names, Field.word_form_simplified, "names"));
    return lexica;
  }

  private static List<String> inOrder(@Nullable Set<String> values) {
    return values == null ? List.of() : new ArrayList<>(values);
  }

  private static NLPNode[] sentence(String[] words) {
    NLPNode[] nodes = new NLPNode[words.length + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < words.length; i++) {
      nodes[i + 1] = new NLPNode(i + 1, words[i]);
    }
    return nodes;
  }

  private String[] words(int count) {
    return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).toArray(String[]::new);
  }

  private String lower() {
    return word().toLowerCase(Locale.ROOT);
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
