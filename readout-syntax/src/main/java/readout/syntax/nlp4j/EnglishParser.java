package readout.syntax.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import readout.model.Span;
import readout.model.Token;
import readout.names.TaggedNames;
import readout.syntax.Parser;
import readout.tagging.TextTagger;

/**
 * NLP4J's tokenizer, tagger, dependency parser and, if wanted, entity recogniser (Choi, 2016;
 * trained on OntoNotes 5). Loading takes about a second and 250 MB of heap. Thread-safe afterwards.
 * A sentence of more than {@value #LONGEST} words is parsed in pieces of that length.
 */
public final class EnglishParser implements Parser {
  /**
   * The most words parsed as one sentence: the parser's time grows with it and its trees get
   * worthless.
   */
  private static final int LONGEST = 120;

  private final NLPDecoder decoder;
  private final boolean names;
  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  private EnglishParser(NLPDecoder decoder, boolean names) {
    this.decoder = decoder;
    this.names = names;
  }

  /**
   * Loads the packed models from the class path, on two threads.
   *
   * @throws java.io.UncheckedIOException if they are not there or not whole
   */
  public static EnglishParser load() {
    CompletableFuture<NLPComponent<NLPNode>> vectors = reading(PackedModel.VECTORS);
    CompletableFuture<NLPComponent<NLPNode>> entities = reading(PackedModel.ENTITIES);
    return load(List.of(vectors, entities));
  }

  /**
   * Loads what is needed to parse and not to tell names, for whoever has another recogniser: all
   * words have the entity tag "O", and the rest is the same. A fifth less time for a sentence, and
   * a third less memory.
   *
   * @throws java.io.UncheckedIOException if the models are not there or not whole
   */
  public static EnglishParser loadWithoutNames() {
    return load(List.of());
  }

  /**
   * Loads what is wanted beside a trained tagger: no recogniser where that tells names.
   *
   * @throws java.io.UncheckedIOException if the models are not there or not whole
   */
  public static EnglishParser loadBeside(Optional<TextTagger> tagger) {
    return tagger.filter(any -> TaggedNames.tells(any.tag("", List.of()))).isPresent()
        ? loadWithoutNames()
        : load();
  }

  private static EnglishParser load(List<CompletableFuture<NLPComponent<NLPNode>>> names) {
    CompletableFuture<NLPComponent<NLPNode>> dependencies = reading(PackedModel.DEPENDENCIES);
    List<NLPComponent<NLPNode>> parts = new ArrayList<>();
    parts.add(PackedModel.LEXICA.read());
    parts.add(PackedModel.TAGS.read());
    parts.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
    names.forEach(part -> parts.add(part.join()));
    parts.add(dependencies.join());
    NLPDecoder decoder = new NLPDecoder();
    decoder.setComponents(parts);
    return new EnglishParser(decoder, !names.isEmpty());
  }

  private static CompletableFuture<NLPComponent<NLPNode>> reading(PackedModel part) {
    return CompletableFuture.supplyAsync(part::read);
  }

  @Override
  public List<Token> parse(String text, Span sentence) {
    List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words =
        Abbreviations.joined(tokenizer.tokenize(sentence.of(text)));
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
              names ? node.getNamedEntityTag() : "O",
              head == 0 ? "root" : node.getDependencyLabel(),
              head == 0 ? -1 : base + head - 1));
    }
  }

  private static String lemma(NLPNode node) {
    String lemma = node.getLemma();
    if ("provided".equals(lemma) && node.getPartOfSpeechTag().startsWith("VB")) {
      // the analyser takes the verb for the conjunction
      return "provide";
    }
    return lemma == null
        ? node.getWordForm().toLowerCase(Locale.ROOT)
        : lemma.toLowerCase(Locale.ROOT);
  }
}
