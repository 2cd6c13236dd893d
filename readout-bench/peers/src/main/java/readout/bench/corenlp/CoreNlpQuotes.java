package readout.bench.corenlp;

/** Up to who said which quotation: the nearest to what Readout does. */
public final class CoreNlpQuotes extends CoreNlp {
  /** Made by the service loader. */
  public CoreNlpQuotes() {
    super(
        "corenlp-2-quote",
        "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote",
        "CoreNLP 4.5.10: tokenize,ssplit,pos,lemma,ner,depparse,coref (statistical),quote");
  }
}
