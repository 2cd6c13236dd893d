package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Parser;

/**
 * NLP4J's tokenizer, tagger, entity recogniser and dependency parser (Choi, 2016; trained on
 * OntoNotes 5). Loading takes seconds and about 2 GB of heap, once. Thread-safe afterwards. A
 * sentence of more than {@value #LONGEST} words is parsed in pieces of that length.
 */
public final class EnglishParser implements Parser {
  /**
   * The most words parsed as one sentence: the parser's time grows with it and its trees get
   * worthless.
   */
  private static final int LONGEST = 120;

  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
  private static final String MODELS = "edu/emory/mathcs/nlp/models/";

  private final NLPDecoder decoder;
  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  private EnglishParser(NLPDecoder decoder) {
    this.decoder = decoder;
  }

  /** Loads the models from the class path, on several threads. */
  public static EnglishParser load() {
    CompletableFuture<NLPComponent<NLPNode>> dependencies = model("en-dep.xz");
    CompletableFuture<NLPComponent<NLPNode>> tags = model("en-pos.xz");
    CompletableFuture<NLPComponent<NLPNode>> entities = model("en-ner.xz");
    GlobalLexica<NLPNode> lexica =
        new GlobalLexica<>(new ByteArrayInputStream(lexica().getBytes(StandardCharsets.UTF_8)));
    List<NLPComponent<NLPNode>> components = new ArrayList<>();
    components.add(lexica);
    components.add(tags.join());
    components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
    components.add(entities.join());
    components.add(dependencies.join());
    NLPDecoder decoder = new NLPDecoder();
    decoder.setComponents(components);
    return new EnglishParser(decoder);
  }

  @Override
  public List<Token> parse(String text, Span sentence) {
    List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words =
        tokenizer.tokenize(sentence.of(text));
    List<Token> tokens = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += LONGEST) {
      parse(text, sentence, words.subList(from, Math.min(words.size(), from + LONGEST)), tokens);
    }
    return tokens;
  }

  private void parse(
      String text,
      Span sentence,
      List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words,
      List<Token> into) {
    int base = into.size();
    NLPNode[] nodes = decoder.decode(decoder.toNodeArray(words));
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      int start = Math.min(sentence.start() + Math.max(0, node.getStartOffset()), sentence.end());
      int end = Math.max(start, Math.min(sentence.start() + node.getEndOffset(), sentence.end()));
      int head = node.getDependencyHead() == null ? 0 : node.getDependencyHead().getID();
      Span span = new Span(start, end);
      into.add(
          new Token(
              base + i - 1,
              span,
              span.of(text),
              lemma(node),
              node.getPartOfSpeechTag(),
              node.getNamedEntityTag(),
              head == 0 ? "root" : node.getDependencyLabel(),
              head == 0 ? -1 : base + head - 1));
    }
  }

  private static String lemma(NLPNode node) {
    String lemma = node.getLemma();
    return lemma == null
        ? node.getWordForm().toLowerCase(Locale.ROOT)
        : lemma.toLowerCase(Locale.ROOT);
  }

  private static CompletableFuture<NLPComponent<NLPNode>> model(String name) {
    return CompletableFuture.supplyAsync(() -> NLPUtils.getComponent(MODELS + name));
  }

  /**
   * The lexica of the models, without the word embeddings: they double loading and change few
   * trees.
   */
  private static String lexica() {
    return "<configuration><lexica>"
        + lexicon(
            "ambiguity_classes",
            "word_form_simplified_lowercase",
            "en-ambiguity-classes-simplified-lowercase.xz")
        + lexicon(
            "word_clusters",
            "word_form_simplified_lowercase",
            "en-brown-clusters-simplified-lowercase.xz")
        + lexicon(
            "named_entity_gazetteers",
            "word_form_simplified",
            "en-named-entity-gazetteers-simplified.xz")
        + "</lexica></configuration>";
  }

  private static String lexicon(String element, String field, String file) {
    return "<" + element + " field=\"" + field + "\">" + LEXICA + file + "</" + element + ">";
  }
}
