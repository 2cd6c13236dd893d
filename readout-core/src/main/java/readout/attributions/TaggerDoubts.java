package readout.attributions;

import java.util.ArrayList;
import java.util.List;
import readout.attributions.AttributionTagger.TaggedText;
import readout.model.Doubt;
import readout.model.RoleSpans;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/** What of an attribution a trained tagger does not bear out. Stateless. */
final class TaggerDoubts {
  /**
   * How sure the tagger must be of each word, from 0 to 1. It was chosen on entries of other
   * stories that were judged by people's measure, not on a sheet.
   */
  private static final double SURE = 0.9;

  private TaggerDoubts() {}

  /** The doubts, in order; none where the attribution has no cue of its own. */
  static List<Doubt> of(List<Sentence> sentences, TaggedText tagged, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return List.of();
    }
    Span cue = attribution.cue().orElseThrow();
    List<Doubt> doubts = new ArrayList<>();
    if (tagged.attributions().stream().noneMatch(other -> overlap(other.cue(), cue))) {
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
    if (sentences.stream().anyMatch(sentence -> unsure(sentence, cue, tagged, attribution))) {
      doubts.add(Doubt.WORDS);
    }
    return doubts;
  }

  /** Whether there is a word of which the tagger is not sure that it is said, or is not. */
  private static boolean unsure(
      Sentence sentence, Span cue, TaggedText tagged, Attribution attribution) {
    boolean about =
        sentence.span().overlaps(cue) || overlap(attribution.content(), sentence.span());
    return about
        && sentence.tokens().stream()
            .filter(word -> TaggedPieces.isWord(word) && !TaggedPieces.opens(word))
            .filter(word -> !word.span().overlaps(cue))
            .anyMatch(word -> sure(word, cue, tagged, attribution) < SURE);
  }

  private static double sure(Token word, Span cue, TaggedText tagged, Attribution attribution) {
    double content = tagged.content(cue, word.span()).orElse(0.5);
    return overlap(attribution.content(), word.span()) ? content : 1 - content;
  }

  private static boolean overlap(List<Span> spans, Span other) {
    return spans.stream().anyMatch(other::overlaps);
  }
}
