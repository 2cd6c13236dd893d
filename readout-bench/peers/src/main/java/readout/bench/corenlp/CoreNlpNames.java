package readout.bench.corenlp;

/** Words, tags, lemmas, names and times. */
public final class CoreNlpNames extends CoreNlp {
  /** Made by the service loader. */
  public CoreNlpNames() {
    super(
        "corenlp-1-ner",
        "tokenize,ssplit,pos,lemma,ner",
        "CoreNLP 4.5.10: tokenize,ssplit,pos,lemma,ner (standard models, with SUTime)");
  }
}
