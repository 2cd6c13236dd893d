package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.model.RoleSpans;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.tagging.TaggedText;

/**
 * What a trained tagger reads as said and the rules could not read: where the tree hides who speaks
 * or what is said. Only with cues that the rules know, of which they made nothing, and only where
 * the tagger is sure of the words. Immutable.
 */
final class TaggedAttributions {
  private static final String RULE = "attribution.tagged";

  /** How sure the tagger must be of the words, on average, from 0 to 1. */
  private static final double SURE = 0.9;

  private final String text;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final TaggedText tagged;
  private final TaggerDoubts doubts;
  private final CueLexicon cues = CueLexicon.STANDARD;

  TaggedAttributions(
      String text, List<Sentence> sentences, List<Quotation> quotations, TaggedText tagged) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = quotations;
    this.tagged = tagged;
    this.doubts = new TaggerDoubts(sentences, tagged);
  }

  /**
   * The attributions that stand beside those of the rules.
   *
   * @param found those of the rules
   * @param judged all cues that the rules read, and kept or not
   */
  List<Attribution> beside(List<Attribution> found, List<Span> judged) {
    List<Attribution> beside = new ArrayList<>();
    for (RoleSpans roles : tagged.attributions()) {
      boolean known =
          roles.cue().isEmpty()
              || roles.cue().stream().anyMatch(piece -> overlap(judged, piece))
              || found.stream().anyMatch(other -> within(other, roles))
              || beside.stream().anyMatch(other -> within(other, roles));
      if (!known) {
        read(roles).ifPresent(beside::add);
      }
    }
    return beside;
  }

  /** Whether it is said inside of what another says, or is mostly that. */
  private static boolean within(Attribution other, RoleSpans roles) {
    int shared = 0;
    int all = 0;
    for (Span piece : roles.content()) {
      all += piece.length();
      for (Span theirs : other.content()) {
        shared +=
            Math.max(
                0, Math.min(theirs.end(), piece.end()) - Math.max(theirs.start(), piece.start()));
      }
    }
    return 2 * shared > all || overlap(other.content(), roles.cue().get(0));
  }

  private Optional<Attribution> read(RoleSpans roles) {
    Span cue = roles.cue().get(0).union(roles.cue().get(roles.cue().size() - 1));
    Optional<Sentence> home =
        sentences.stream().filter(sentence -> sentence.span().covers(cue)).findFirst();
    boolean quoted = quotations.stream().anyMatch(any -> any.inner().covers(cue));
    if (home.isEmpty() || quoted) {
      return Optional.empty();
    }
    Sentence sentence = home.orElseThrow();
    Optional<Token> verb = verb(sentence, cue);
    Optional<Token> source = source(sentence, roles.source());
    if (verb.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    Token said = verb.orElseThrow();
    CueLexicon.Type type = cues.find(said.lemma()).orElseThrow();
    List<Span> content = TaggedPieces.of(text, sentence, cue, roles.content());
    if (content.isEmpty()
        || Unsaid.holds(sentence, said, type)
        || !SoundContent.is(sentence, cue, content, content)
        || !clause(sentence, content)) {
      return Optional.empty();
    }
    double sure = sure(roles.cue().get(0), sentence, content);
    if (!(sure >= SURE)) {
      return Optional.empty();
    }
    Attribution read =
        new Attribution(
            sentence.index(),
            Optional.of(said.span()),
            Optional.of(new Attribution.Head(sentence.index(), source.orElseThrow().index())),
            content,
            QuotedShare.form(text, content, quotations.stream().map(Quotation::inner).toList()),
            RULE,
            Optional.of(new Attribution.Tagging(tagged.reader(), sure)),
            List.of());
    return Optional.of(read.doubted(doubts.of(read)));
  }

  /** The verb of the cue, where it is one that brings what is said. */
  private Optional<Token> verb(Sentence sentence, Span cue) {
    return sentence.tokens().stream()
        .filter(word -> word.span().overlaps(cue) && word.verb())
        .filter(word -> !word.is("aux", "auxpass", "amod", "nmod", "compound"))
        .filter(
            word ->
                cues.find(word.lemma())
                    .filter(type -> type == CueLexicon.Type.SAY || type == CueLexicon.Type.BOTH)
                    .isPresent())
        .filter(word -> !Clauses.passive(sentence, word))
        .findFirst();
  }

  /** The word that heads the source: the first that hangs on a word outside of it. */
  private static Optional<Token> source(Sentence sentence, List<Span> pieces) {
    List<Token> words =
        sentence.tokens().stream().filter(word -> overlap(pieces, word.span())).toList();
    List<Token> heads =
        words.stream()
            .filter(word -> word.noun() || word.pos().matches("PRP|WP|DT|CD"))
            .filter(word -> !word.is("poss", "compound", "det", "nummod", "appos", "pobj"))
            .toList();
    return heads.stream()
        .filter(word -> words.stream().noneMatch(other -> other.index() == word.head()))
        .findFirst()
        .or(() -> heads.stream().findFirst());
  }

  /**
   * Whether something is told in it that could stand alone, and not only named, or told of when or
   * whether.
   */
  private static boolean clause(Sentence sentence, List<Span> content) {
    return sentence.tokens().stream()
        .filter(word -> word.pos().matches("VBD|VBZ|VBP|MD|VB") && overlap(content, word.span()))
        .filter(word -> !word.is("relcl", "acl", "aux", "auxpass"))
        .filter(
            word ->
                sentence
                    .child(word, "mark", "advmod")
                    .filter(mark -> mark.lemma().matches("if|when|while|as|after|before|since"))
                    .isEmpty())
        .flatMap(word -> sentence.child(word, "nsubj", "nsubjpass", "expl").stream())
        .anyMatch(subject -> overlap(content, subject.span()));
  }

  private double sure(Span cue, Sentence sentence, List<Span> content) {
    List<Span> words =
        sentence.tokens().stream()
            .filter(word -> TaggedPieces.isWord(word) && !TaggedPieces.opens(word))
            .map(Token::span)
            .filter(word -> overlap(content, word))
            .toList();
    double[] chances = tagged.content(cue, words);
    return IntStream.range(0, chances.length)
        .mapToDouble(i -> Double.isNaN(chances[i]) ? 0 : chances[i])
        .average()
        .orElse(0);
  }

  private static boolean overlap(List<Span> spans, Span other) {
    return spans.stream().anyMatch(other::overlaps);
  }
}
