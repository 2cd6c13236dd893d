package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The lexica of the models, as NLP4J's GlobalLexica would apply them to the words of a sentence.
 *
 * @param tags the tags a simplified lower-case word had in training, the most frequent first
 * @param clusters the Brown clusters of a simplified lower-case word, in the order in which their
 *     weights are to be summed
 * @param names the gazetteers that have a name, given by its simplified words
 */
record PackedLexica(
    PackedLexicon<List<String>> tags,
    PackedLexicon<Set<String>> clusters,
    PackedLexicon<List<String>> names)
    implements NLPComponent<NLPNode>, Serializable {

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String word = nodes[i].getWordFormSimplifiedLowercase();
      nodes[i].setAmbiguityClasses(tags.of(word));
      nodes[i].setWordClusters(clusters.of(word));
      markName(nodes, i);
    }
  }

  /** Marks the longest name that begins with a word; names may overlap. */
  private void markName(NLPNode[] nodes, int first) {
    long fingerprint = Fingerprint.EMPTY;
    int last = first;
    int longest = 0;
    for (int i = first; i < nodes.length; i++) {
      fingerprint = Fingerprint.then(fingerprint, nodes[i].getWordFormSimplified());
      int number = names.number(fingerprint);
      if (number < 0) {
        break;
      }
      if (number > 0) {
        longest = number;
        last = i;
      }
    }
    List<String> gazetteers = names.value(longest);
    if (gazetteers != null) {
      for (String gazetteer : gazetteers) {
        for (int i = first; i <= last; i++) {
          nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(place(i, first, last), gazetteer));
        }
      }
    }
  }

  private static BILOU place(int index, int first, int last) {
    if (first == last) {
      return BILOU.U;
    }
    return index == first ? BILOU.B : index == last ? BILOU.L : BILOU.I;
  }
}
