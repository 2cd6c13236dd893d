package readout.attributions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.model.RoleSpans;
import readout.model.Span;
import readout.reading.SilentText;

/** Says the same of any cue, and is as sure of each word. */
record SureTagger(List<Span> source, Span cue, List<Span> content, double sure)
    implements SilentText {
  /** One attribution, its parts given by their words; pieces are parted by an ellipsis. */
  static SureTagger of(String text, String cue, String source, String content, double sure) {
    return new SureTagger(
        source.isEmpty() ? List.of() : pieces(text, source),
        span(text, cue),
        pieces(text, content),
        sure);
  }

  /** The places of words. */
  static List<Span> pieces(String text, String words) {
    return Arrays.stream(words.split(" … ")).map(piece -> span(text, piece)).toList();
  }

  /** The place of words. */
  static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Override
  public List<RoleSpans> attributions() {
    return List.of(new RoleSpans(source, List.of(cue), content));
  }

  @Override
  public Optional<RoleSpans> towards(Span known) {
    return Optional.of(new RoleSpans(source, List.of(known), content));
  }

  @Override
  public double[] content(Span known, List<Span> words) {
    return words.stream()
        .mapToDouble(
            word -> content.stream().anyMatch(piece -> piece.covers(word)) ? sure : 1 - sure)
        .toArray();
  }
}
