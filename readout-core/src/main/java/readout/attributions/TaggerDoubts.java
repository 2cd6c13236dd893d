package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import readout.model.Doubt;
import readout.model.RoleSpans;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.tagging.TaggedText;

/** What of a text's attributions a trained tagger does not bear out. Immutable. */
final class TaggerDoubts {
  /**
   * How sure the tagger must be of each word, from 0 to 1: so that it doubts as large a share of
   * the statements (29 in the hundred) as that of version 2 did at .95, which was chosen on random
   * entries that were judged by hand, not on a sheet.
   */
  private static final double SURE = 0.9;

  private final List<Sentence> sentences;
  private final TaggedText tagged;
  private final List<Span> cues;

  TaggerDoubts(List<Sentence> sentences, TaggedText tagged) {
    this.sentences = sentences;
    this.tagged = tagged;
    this.cues = tagged.attributions().stream().flatMap(other -> other.cue().stream()).toList();
  }

  /** The doubts, in order; none where the attribution has no cue of its own. */
  List<Doubt> of(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return List.of();
    }
    Span cue = attribution.cue().orElseThrow();
    List<Doubt> doubts = new ArrayList<>();
    if (!overlap(cues, cue)) {
      doubts.add(Doubt.ATTRIBUTION);
    }
    List<Span> source = tagged.towards(cue).map(RoleSpans::source).orElse(List.of());
    boolean elsewhere =
        attribution
            .source()
            .map(head -> sentences.get(head.sentence()).tokens().get(head.token()).span())
            .filter(word -> !source.isEmpty() && !overlap(source, word))
            .isPresent();
    if (elsewhere) {
      doubts.add(Doubt.SOURCE);
    }
    if (unsure(cue, attribution.content())) {
      doubts.add(Doubt.WORDS);
    }
    return doubts;
  }

  /**
   * Whether there is a word of which the tagger can tell, and is not sure, that it is said or not.
   */
  private boolean unsure(Span cue, List<Span> content) {
    List<Span> words =
        sentences.stream()
            .filter(one -> one.span().overlaps(cue) || overlap(content, one.span()))
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(word -> TaggedPieces.isWord(word) && !TaggedPieces.opens(word))
            .map(Token::span)
            .filter(word -> !word.overlaps(cue))
            .toList();
    double[] said = tagged.content(cue, words);
    return IntStream.range(0, said.length)
        .anyMatch(i -> (overlap(content, words.get(i)) ? said[i] : 1 - said[i]) < SURE);
  }

  private static boolean overlap(List<Span> spans, Span other) {
    return spans.stream().anyMatch(other::overlaps);
  }
}
